import type { Jurisdiction } from './jurisdiction.ts'
import { europeanJurisdictions } from './jurisdictions-europe.ts'
import { usJurisdictions } from './jurisdictions-us.ts'
import { worldJurisdictions } from './jurisdictions-world.ts'

/** Every row of law that the app knows. */
export const jurisdictions: readonly Jurisdiction[] = [...europeanJurisdictions, ...usJurisdictions, ...worldJurisdictions]

const byCode: ReadonlyMap<string, Jurisdiction> = new Map(jurisdictions.map((row) => [row.code, row]))

/** The row with this code; undefined where there is none. A place without a row of its own is resolved by `residence.ts`. */
export function jurisdictionByCode(code: string): Jurisdiction | undefined {
  return byCode.get(code)
}
