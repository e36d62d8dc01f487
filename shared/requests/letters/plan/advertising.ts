import { basisOf, ownBasis, provided } from './basis.ts'
import { automatedOnly, reason } from './erasure.ts'
import type { Occasion } from './occasion.ts'
import { after, before } from './opening.ts'
import type { PlannedBlock } from './say.ts'
import { heading, list, paragraph, say } from './say.ts'

/** The objection to processing, and beside it the two ways in which European law ends advertising. */
export function objection(occasion: Occasion): readonly PlannedBlock[] {
  const { family, row } = occasion
  const under = ownBasis(occasion)
  if (family !== 'gdpr') {
    const asked = automatedOnly.includes(row.code) ? say('ask-objection-automated', { under }) : say('ask-objection-plain', { under })
    return [
      ...paragraph('request', 'essential', ...before(occasion), asked, ...after(occasion)),
      ...paragraph('cease', 'essential', say('objection-cease-plain')),
    ]
  }
  return [
    ...paragraph('request', 'essential', say('ask-objection', { under })),
    ...list('processing', 'essential', [say('processing-ads'), say('processing-measurement'), say('processing-models')]),
    ...paragraph('reason', 'essential', reason(occasion), say('objection-cease', { under })),
    heading('advertising-heading'),
    ...paragraph('marketing', 'essential', say('marketing-objection', { under: provided(occasion, 'marketing-objection') })),
    ...paragraph('consent', 'essential', say('consent-ads-also', { under: basisOf(occasion, 'withdraw-consent') })),
  ]
}

function optOutOf({ row }: Occasion): readonly PlannedBlock[] {
  return list(
    'opt-out-list',
    'essential',
    row.optOutOf.map((use) => say(`opt-out-${use}`)),
  )
}

function optOutTerms(occasion: Occasion): readonly PlannedBlock[] {
  const california = occasion.row.code === 'US-CA'
  const sensitive = provided(occasion, 'limit-sensitive')
  return [
    ...paragraph('opt-out-terms', 'essential', california ? say('opt-out-no-verification') : null, say('opt-out-pass-on')),
    ...(sensitive.length === 0 ? [] : paragraph('limit-sensitive', 'essential', say('limit-sensitive', { under: sensitive }))),
  ]
}

/** The opt-out of American laws as a letter of its own. */
export function optOut(occasion: Occasion): readonly PlannedBlock[] {
  const under = ownBasis(occasion)
  const retaliation = provided(occasion, 'no-retaliation')
  return [
    ...paragraph('request', 'essential', ...before(occasion), say('ask-opt-out', { under })),
    ...optOutOf(occasion),
    ...paragraph('request-basis', 'essential', ...after(occasion)),
    ...optOutTerms(occasion),
    ...(retaliation.length === 0 ? [] : paragraph('no-retaliation', 'optional', say('no-retaliation', { under: retaliation }))),
  ]
}

/** The opt-out beside a request for erasure, where the law has it. */
export function optOutBeside(occasion: Occasion): readonly PlannedBlock[] {
  if (occasion.family !== 'us' || occasion.row.rights['opt-out'] === undefined) return []
  const california = occasion.row.code === 'US-CA'
  return [
    heading('opt-out-heading'),
    ...paragraph('opt-out', 'essential', say('opt-out-also', { under: basisOf(occasion, 'opt-out') })),
    ...optOutOf(occasion),
    ...paragraph('opt-out-own', 'essential', say('opt-out-own-request'), california ? say('opt-out-no-verification') : null),
  ]
}

/** The withdrawal of consent, and the objection to marketing in a sentence of its own. */
export function withdrawal(occasion: Occasion): readonly PlannedBlock[] {
  const under = ownBasis(occasion)
  const marketing = provided(occasion, 'marketing-objection')
  const erase = provided(occasion, 'ground-consent-withdrawn')
  return [
    ...paragraph('request', 'essential', ...before(occasion), say('ask-withdrawal', { under })),
    ...list('consents', 'essential', [
      say('consent-ads'),
      occasion.account === null ? null : say('consent-device'),
      occasion.account === null ? null : say('consent-cards'),
    ]),
    ...paragraph('request-basis', 'essential', ...after(occasion)),
    ...paragraph('stop', 'essential', say('withdrawal-stop'), erase.length === 0 ? null : say('withdrawal-erase', { under: erase })),
    ...(marketing.length === 0 ? [] : paragraph('marketing', 'essential', say('marketing-objection', { under: marketing }))),
  ]
}
