import { citing } from '../../law/citation.ts'
import { personRulesAt } from '../../law/person-rules.ts'
import type { Right } from '../../right.ts'
import type { Represented } from '../phrases/facts.ts'
import type { PhraseId } from '../phrases/phrases.ts'
import { basisOf, citable, ownBasis } from './basis.ts'
import type { Occasion } from './occasion.ts'
import type { PlannedBlock, Said } from './say.ts'
import { paragraph, say } from './say.ts'

const subjects = {
  erasure: 'subject-erasure',
  access: 'subject-access',
  portability: 'subject-portability',
  rectification: 'subject-rectification',
  restriction: 'subject-restriction',
  objection: 'subject-objection',
  'opt-out': 'subject-opt-out',
  'withdraw-consent': 'subject-withdraw-consent',
} as const satisfies Readonly<Record<Right, PhraseId>>

/** The subject line: the right, its articles, and the account. */
export function subject(occasion: Occasion): Said {
  const id = occasion.family === 'duty' && occasion.right === 'erasure' ? 'subject-end-of-keeping' : subjects[occasion.right]
  return say(id, { under: ownBasis(occasion), account: occasion.account?.username ?? null })
}

/** Who writes for whom; nothing where somebody writes for themselves. */
export function onBehalf(occasion: Occasion): readonly PlannedBlock[] {
  const { person, account } = occasion
  if (person.kind === 'self') return []
  const who: Represented = { name: person.name ?? null, account: account?.username ?? null }
  switch (person.kind) {
    case 'child':
      return paragraph('on-behalf', 'essential', say('for-child', who), ...childRules(occasion, person.under13))
    case 'deceased':
      return [
        ...paragraph('on-behalf', 'essential', say('for-deceased', who)),
        ...paragraph('relatives', 'essential', ...relatives(occasion)),
      ]
    case 'client':
      return paragraph('on-behalf', 'essential', say('for-client', who))
  }
}

/** The phrase of each rule about children that a letter relies on. */
const childPhrases: ReadonlyMap<string, 'child-under-13' | 'child-california-content' | 'child-rights-of-parent'> = new Map([
  ['coppa', 'child-under-13'],
  ['eraser-law', 'child-california-content'],
  ['known-child-connecticut', 'child-rights-of-parent'],
])

function childRules({ place, right, channel }: Occasion, under13: boolean): readonly Said[] {
  return personRulesAt(place, 'child').flatMap((rule) => {
    const id = childPhrases.get(rule.id)
    const applies =
      id === 'child-rights-of-parent' ||
      (id === 'child-under-13' && under13 && (right === 'erasure' || right === 'access')) ||
      (id === 'child-california-content' && right === 'erasure' && (channel === 'form' || rule.channel === 'any'))
    return id === undefined || !applies ? [] : [say(id, { under: citable(rule) })]
  })
}

function relatives(occasion: Occasion): readonly (Said | null)[] {
  const rules = personRulesAt(occasion.place, 'deceased')
  return [
    rules.some(({ kind }) => kind === 'no-right')
      ? say('deceased-not-covered', { law: occasion.row.code === 'GB' ? 'uk-gdpr' : 'gdpr' })
      : null,
    say(ownBasis(occasion).length === 0 ? 'deceased-request' : 'deceased-national-law'),
    say('deceased-goodwill'),
  ]
}

/** The sentences that stand around the request: where the person lives, and what the request does not claim. */
export function before({ place, family }: Occasion): readonly (Said | null)[] {
  return [place.parent === 'US' && family !== 'deceased' ? say('resident', { residence: place.code }) : null]
}

export function after(occasion: Occasion): readonly (Said | null)[] {
  const { family, right, row, inLaw } = occasion
  return [
    row.coverage === 'unclear' && family !== 'deceased' ? say('as-far-as-it-applies') : null,
    inLaw.kind === 'right' && inLaw.reach === 'provided' && right === 'erasure' && family !== 'deceased' ? say('beyond-provided') : null,
    inLaw.kind === 'right' && inLaw.reach === 'accessed-before' && family !== 'deceased'
      ? say('accessed-before', { under: basisOf(occasion, 'access'), seen: occasion.archive !== null })
      : null,
    family === 'duty' && right === 'erasure' ? say('no-right-of-erasure') : null,
    family === 'not-in-force' ? say('law-not-in-force', { under: basisOf(occasion, right) }) : null,
    family === 'not-in-force' || family === 'policy' ? say('own-policy') : null,
    family === 'policy' ? say('law-not-researched') : null,
  ]
}

/** The GDPR or the UK GDPR, by article; only where one of them applies. */
export function gdprArticle({ row }: Occasion): ReturnType<typeof citing> {
  return citing(row.code === 'GB' ? 'uk-gdpr' : 'gdpr')
}
