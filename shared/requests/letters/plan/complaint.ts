import type { AuthoritySlot } from './authority-slot.ts'
import { provided } from './basis.ts'
import type { Occasion } from './occasion.ts'
import type { PlannedBlock, Said } from './say.ts'
import { paragraph, say } from './say.ts'

/** What follows a refusal: reasons, the appeal where the law has one, and the authority. */
export function complaint(occasion: Occasion): readonly PlannedBlock[] {
  return paragraph(
    'complaint',
    'essential',
    say('refusal-reasons', { under: provided(occasion, 'refusal-reasons') }),
    appeal(occasion),
    authority(occasion),
  )
}

function appeal(occasion: Occasion): Said | null {
  const { family, row } = occasion
  if (family === 'deceased' || family === 'not-in-force') return null
  if (family === 'policy') return row.appeal === null ? null : say('appeal-policy')
  const under = provided(occasion, 'appeal')
  return family === 'us' && row.appeal !== null ? say('appeal', { under }) : null
}

function authority(occasion: Occasion): Said {
  const { authority: slot, family } = occasion
  if (family === 'deceased')
    return slot.kind === 'unknown' ? say('complaint-where-i-live') : say('complaint-turn-to', { names: namesOf(slot) })
  const under = provided(occasion, 'complaint')
  switch (slot.kind) {
    case 'unknown':
      return say('complaint-where-i-live')
    case 'own': {
      const company = provided(occasion, 'complaint-to-controller')
      return company.length > 0
        ? say('complaint-both', { names: slot.names, company, authority: under })
        : say('complaint-at', { names: slot.names, under })
    }
    case 'own-and-lead':
      return say('complaint-own-and-lead', { own: slot.own, lead: slot.lead, under })
    case 'land-and-lead':
      return say('complaint-land-and-lead', { lead: slot.lead, under })
    case 'lead-is-own':
      return say('complaint-lead', { lead: slot.lead, under })
  }
}

function namesOf(slot: Exclude<AuthoritySlot, { kind: 'unknown' }>): readonly string[] {
  switch (slot.kind) {
    case 'own':
      return slot.names
    case 'own-and-lead':
      return [slot.own, slot.lead]
    case 'land-and-lead':
    case 'lead-is-own':
      return [slot.lead]
  }
}
