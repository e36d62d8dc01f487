import type { Provenance } from './fact.ts'

/**
 * An authority that takes complaints. `residence` is the place whose people it answers to,
 * `name` its official name, `nameEn` the same in English, `address` its postal lines.
 */
export interface Authority extends Provenance {
  readonly residence: string
  readonly name: string
  readonly nameEn: string
  readonly address: readonly string[]
  readonly complaintForm: string | null
  readonly website: string | null
  /** An address for complaints by e-mail, where the authority names one for them. */
  readonly email?: string
  /** What to know before one uses the form. */
  readonly note?: string
}

/** The directory that the European entries were taken from. Pages of the authorities themselves were not opened. */
export const directory: Provenance = {
  source: 'datenanfragen/data, supervisory-authorities (CC0), change of 8 March 2026',
  confidence: 'V2',
  checked: '2026-11-22',
}
