import type { Jurisdiction } from '@shared/requests/law/jurisdiction.ts'
import { jurisdictionByCode } from '@shared/requests/law/jurisdictions.ts'
import type { Residence } from '@shared/requests/residence.ts'
import { jurisdictionOf, residenceByCode, residenceName } from '@shared/requests/residence.ts'
import type { TFunction } from 'i18next'

/** What the page shows: a row of law, and the place it is shown for; no place where the row is for many (`EU`). */
export interface ShownLaw {
  readonly row: Jurisdiction
  readonly place: Residence | null
}

/** The law of a place (`FR`, `US-IA`) or a row by its own code (`EU`, `US-XX`, `ROW`); null for anything else. */
export function lawOf(code: string | undefined): ShownLaw | null {
  if (code === undefined) return null
  const place = residenceByCode(code)
  if (place !== null) return { row: jurisdictionOf(place), place }
  const row = jurisdictionByCode(code)
  return row === undefined ? null : { row, place: null }
}

/** What a row of law is called in the list: its one place, or the many it is for. */
export function rowName(t: TFunction, { code }: Jurisdiction, language: string): string {
  if (code === 'EU' || code === 'US-XX' || code === 'ROW') return t(`law.row.${code}`)
  const place = residenceByCode(code)
  return place === null ? code : residenceName(place, language)
}

/** What was read for a row: a law, or TikTok's own policy where no law is known. */
export function ofRow({ rights }: Jurisdiction): 'law' | 'policy' {
  return rights.erasure.kind === 'policy-only' ? 'policy' : 'law'
}
