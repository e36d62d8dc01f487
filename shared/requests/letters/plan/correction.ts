import type { RestrictionGround } from '../request.ts'
import { basisOf, ownBasis, provided } from './basis.ts'
import { reason } from './erasure.ts'
import type { Occasion } from './occasion.ts'
import { after, before, gdprArticle } from './opening.ts'
import type { PlannedBlock } from './say.ts'
import { list, paragraph, say } from './say.ts'
import { request } from './scope.ts'

/** What is wrong and what is right; without pairs, the details of the letter are those to be held. */
export function rectification(occasion: Occasion): readonly PlannedBlock[] {
  const { corrections, writer, account, person } = occasion
  const under = ownBasis(occasion)
  const pairs = corrections.map(({ held, correct }) => (held === '' ? say('pair-added', { correct }) : say('pair', { held, correct })))
  const name = person.kind === 'self' ? writer.name : (person.name ?? null)
  const own = person.kind === 'self'
  const details = [
    name === null ? null : say('detail-name', { value: name }),
    account === null ? null : say('account-username', { value: account.username }),
    account?.email == null ? null : say('detail-email', { value: account.email }),
    account?.phone == null ? null : say('detail-phone', { value: account.phone }),
    own && writer.postalAddress !== null ? say('detail-address', { value: writer.postalAddress }) : null,
    say('account-residence', { residence: occasion.place.code }),
  ]
  return [
    ...paragraph(
      'request',
      'essential',
      ...before(occasion),
      say(pairs.length > 0 ? 'ask-rectification-pairs' : 'ask-rectification-details', { under }),
    ),
    ...list('corrections', 'essential', pairs.length > 0 ? pairs : details),
    ...paragraph('request-basis', 'essential', ...after(occasion)),
  ]
}

/** Where else the correction has to arrive, and what happens meanwhile. */
export function aroundRectification(occasion: Occasion): readonly PlannedBlock[] {
  const gdpr = occasion.family === 'gdpr'
  const article = gdprArticle(occasion)
  return paragraph(
    'rectification-effects',
    'essential',
    say('rectification-everywhere'),
    gdpr ? say('rectification-recipients', { under: provided(occasion, 'inform-recipients') }) : say('inform-others'),
    gdpr ? say('rectification-restriction', { under: [article(18, 1, 'a')] }) : null,
  )
}

const points = { accuracy: 'a', unlawful: 'b', claims: 'c', objection: 'd' } as const satisfies Readonly<Record<RestrictionGround, string>>

/** Restriction of processing, with its ground where the GDPR wants one. */
export function restriction(occasion: Occasion): readonly PlannedBlock[] {
  const { family, row, restriction: ground } = occasion
  const article = gdprArticle(occasion)
  if (family !== 'gdpr') {
    return [
      ...request(occasion, 'restriction'),
      ...(row.code === 'BR' ? paragraph('ground', 'essential', say('restriction-unneeded')) : []),
      ...paragraph('storage-only', 'essential', say('restriction-storage-only')),
    ]
  }
  const under = [article(18, 1, points[ground])]
  const objection =
    ground === 'objection'
      ? [
          say(occasion.scope.kind === 'all' ? 'ground-objection-all' : 'ground-objection-some', { under: basisOf(occasion, 'objection') }),
          reason(occasion),
        ]
      : []
  return [
    ...request(occasion, 'restriction'),
    ...paragraph('ground', 'essential', ...objection, say(`restriction-${ground}`, { under })),
    ...paragraph('storage-only', 'essential', say('restriction-storage-only'), say('restriction-lifting', { under: [article(18, 3)] })),
  ]
}
