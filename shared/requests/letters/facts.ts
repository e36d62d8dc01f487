import type { Deadline } from '../deadlines/deadline.ts'
import { leadAuthority } from '../law/authorities.ts'
import type { LawFact } from '../law/fact.ts'
import type { Residence } from '../residence.ts'
import { authoritiesFor, controllerOf, jurisdictionOf } from '../residence.ts'

/** The facts that a letter for this residence rests on, each with its source, for the person to check before they send it. */
export function factsOf(place: Residence, article: string, deadline: Deadline): readonly LawFact[] {
  const controller = controllerOf(place)
  const row = jurisdictionOf(place)
  const lawSource = { source: row.sources.join('; '), confidence: row.rights.erasure.confidence, checked: row.checked }
  const complaints = place.jurisdiction === 'EU' ? [...new Set([...authoritiesFor(place), leadAuthority])] : authoritiesFor(place)
  return [
    {
      id: 'controller',
      fact: `${controller.name} (${controller.region})`,
      source: controller.source,
      confidence: controller.confidence,
      checked: controller.checked,
    },
    ...controller.offices.map((office) => ({
      id: `office-${office.label}`,
      fact: office.lines.join(', '),
      source: office.source,
      confidence: office.confidence,
      checked: office.checked,
    })),
    { id: 'law', fact: `${article}: ${row.law}`, ...lawSource },
    { id: 'term', fact: deadline.rule, source: deadline.source, confidence: deadline.confidence, checked: row.checked },
    ...(row.acknowledgement === null || deadline.acknowledgeBy === null
      ? []
      : [
          {
            id: 'acknowledgement',
            fact: `Confirmation within ${row.acknowledgement.term.amount} business days`,
            source: row.acknowledgement.source,
            confidence: row.acknowledgement.term.confidence,
            checked: row.checked,
          },
        ]),
    ...complaints.map((authority) => ({
      id: 'authority',
      fact: authority.name,
      source: authority.source,
      confidence: authority.confidence,
      checked: authority.checked,
    })),
  ]
}
