import type { Filter, Section, Sort } from '@shared/contract/archive.ts'
import type { ErrorCode } from '@shared/contract/errors.ts'
import type { ExportFormat, ExportOutcome, ExportProgress } from '@shared/contract/export.ts'
import { create } from 'zustand'

/** What a person wants to take out: everything, or one section, of which a part may be what they see. */
export type TakenOut =
  | { readonly what: 'everything' }
  | {
      readonly what: 'section'
      readonly section: Section
      readonly shown: { readonly sort: Sort | null; readonly filter: Filter | null } | null
      /** The numbers of the records that were chosen one by one. */
      readonly chosen: readonly number[]
    }

/** Where the dialog for it stands. */
export type ExportStep =
  | { readonly at: 'choosing'; readonly failed: ErrorCode | null }
  | { readonly at: 'writing' }
  | { readonly at: 'saved'; readonly outcome: Extract<ExportOutcome, { state: 'saved' }> }

interface ExportState {
  readonly wanted: TakenOut | null
  readonly step: ExportStep
  /** The format that was chosen last in this window. */
  readonly format: ExportFormat
  readonly progress: ExportProgress | null
}

export const useExport = create<ExportState>()(() => ({
  wanted: null,
  step: { at: 'choosing', failed: null },
  format: 'csv',
  progress: null,
}))

/** Opens the dialog; while records are being written it only shows itself. */
export function takeOut(wanted: TakenOut): void {
  const { step } = useExport.getState()
  if (step.at !== 'writing') useExport.setState({ wanted, step: { at: 'choosing', failed: null }, progress: null })
}
