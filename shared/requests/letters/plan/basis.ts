import type { Citation } from '../../law/citation.ts'
import type { Confidence } from '../../law/fact.ts'
import { personRulesAt } from '../../law/person-rules.ts'
import type { ProvisionId } from '../../law/provision.ts'
import type { Right } from '../../right.ts'
import type { Cited } from '../phrases/facts.ts'
import type { Occasion } from './occasion.ts'

interface Stated {
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
}

/** The places in the law that a letter may cite: what was not verified gives way to the law as a whole, or to nothing. */
export function citable(stated: Stated | undefined): readonly Cited[] {
  if (stated === undefined) return []
  if (stated.confidence !== 'M') return stated.citations
  const laws = new Set(stated.citations.flatMap(({ law }) => (law === 'named' ? [] : [law])))
  return [...laws].map((of) => ({ law: 'whole', of }))
}

/** What the row says around the right (terms, grounds, exceptions …); nothing for a request that claims no article. */
export function provided(occasion: Occasion, id: ProvisionId): readonly Cited[] {
  return occasion.family === 'deceased' ? [] : citable(occasion.row.provisions[id])
}

/** The articles of a right of the row; nothing where it has none, or where the request claims no article. */
export function basisOf(occasion: Occasion, right: Right): readonly Cited[] {
  const inLaw = occasion.row.rights[right]
  return occasion.family === 'deceased' || inLaw === undefined || inLaw.kind === 'policy-only' ? [] : citable(inLaw)
}

/** What the rules that give rights to relatives reach: all of Articles 15 to 22 GDPR in Italy; the data and the account in France and Spain. */
const relativesRights: ReadonlyMap<string, readonly Right[]> = new Map([
  ['deceased-france', ['erasure', 'access', 'rectification']],
  ['deceased-italy', ['erasure', 'access', 'rectification', 'portability']],
  ['deceased-spain', ['erasure', 'access', 'rectification']],
])

/**
 * What the request itself rests on; for a relative, the rights that some countries give them. A right that is not in force is not claimed, it is named elsewhere; articles that the row keeps for
 * another right (withdrawing consent, correcting) are left to the sentence that uses them.
 */
export function ownBasis(occasion: Occasion): readonly Cited[] {
  const { family, right, row, place } = occasion
  if (family === 'deceased') {
    const rules = personRulesAt(place, 'deceased').filter(
      ({ id, kind }) => kind === 'right' && relativesRights.get(id)?.includes(right) === true,
    )
    return rules.flatMap(citable)
  }
  if (family === 'not-in-force' || family === 'policy') return []
  const all = basisOf(occasion, right)
  if (family !== 'duty') return all
  const elsewhere = (['withdraw-consent', 'rectification'] as const)
    .filter((other) => other !== right)
    .flatMap((other) => basisOf(occasion, other))
    .map((cited) => JSON.stringify(cited))
  const own = all.filter((cited) => !elsewhere.includes(JSON.stringify(cited)))
  return row.rights[right]?.kind === 'related-duty' && own.length > 0 ? own : all
}
