import { type RightInLaw, rightsIn } from '@shared/requests/law/right-in-law.ts'
import { jurisdictionOf, type Residence } from '@shared/requests/residence.ts'
import type { Right } from '@shared/requests/right.ts'

/** Whether a letter can ask for this at a place. */
export function hasRight(place: Residence, right: Right): boolean {
  return jurisdictionOf(place).rights[right] !== undefined
}

/** What a letter can ask for at a place. */
export function rightsAt(place: Residence): readonly Right[] {
  return rightsIn(jurisdictionOf(place).rights)
}

/** What stands behind the request there: a right, or less than that; null where there is nothing. */
export function standingOf(place: Residence, right: Right): RightInLaw['kind'] | null {
  return jurisdictionOf(place).rights[right]?.kind ?? null
}
