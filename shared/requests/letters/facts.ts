import type { Deadline } from '../deadlines/deadline.ts'
import { leadAuthority } from '../law/authorities.ts'
import type { LawFact } from '../law/fact.ts'
import { personRulesAt } from '../law/person-rules.ts'
import { authoritiesFor, controllerOf } from '../residence.ts'
import type { Occasion } from './plan/occasion.ts'

/** The facts that a letter for this residence rests on, each with its source, for the person to check before they send it. */
export function factsOf({ place, row, inLaw, person }: Occasion, article: string | null, deadline: Deadline): readonly LawFact[] {
  const controller = controllerOf(place)
  const lawSource = { source: row.sources.join('; '), confidence: inLaw.confidence, checked: row.checked }
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
    { id: 'law', fact: article === null ? row.law : `${article}: ${row.law}`, ...lawSource },
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
    ...(person.kind === 'self' ? [] : personRulesAt(place, person.kind)).map(({ id, fact, source, confidence, checked }) => ({
      id: `person-${id}`,
      fact,
      source,
      confidence,
      checked,
    })),
    ...complaints.map((authority) => ({
      id: 'authority',
      fact: authority.name,
      source: authority.source,
      confidence: authority.confidence,
      checked: authority.checked,
    })),
  ]
}
