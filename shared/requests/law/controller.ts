import type { Provenance } from './fact.ts'

export type ControllerId = 'eea-ch' | 'uk' | 'us' | 'us-before-2026' | 'rest-of-world'

/** One postal address of a company: `label` says which (the one its privacy policy gives, or its registered office). */
export interface Office extends Provenance {
  readonly label: 'privacy' | 'registered'
  readonly lines: readonly string[]
}

/**
 * A company that answers for TikTok's data somewhere. `offices` are in the order of preference: the first one goes on a letter
 * unless the person chooses another. `webForm` is the company's own request form, null where it must not be addressed any more.
 */
export interface Controller extends Provenance {
  readonly id: ControllerId
  readonly name: string
  readonly region: string
  readonly offices: readonly Office[]
  readonly webForm: string | null
  readonly dataProtectionOfficer: string | null
}
