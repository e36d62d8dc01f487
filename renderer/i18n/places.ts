import type { Residence } from '@shared/requests/residence.ts'
import { residenceByCode, residenceName } from '@shared/requests/residence.ts'

/** A place as it stands in a list: `Bavaria` alone would not be found by somebody who looks under Germany. */
export function placeName(place: Residence, language: string): string {
  const parent = place.parent === null ? null : residenceByCode(place.parent)
  const name = residenceName(place, language)
  return parent === null ? name : `${name} (${residenceName(parent, language)})`
}
