import * as z from 'zod/mini'
import { filterSchema, sortSchema } from './archive.ts'
import { errorCodes } from './errors.ts'
import { viewSchema } from './view.ts'

/** The formats in which records can be taken out. The names are their file extensions too. */
export const exportFormats = ['csv', 'json', 'ndjson', 'parquet'] as const
export type ExportFormat = (typeof exportFormats)[number]

const sectionId = z.string().check(z.minLength(1), z.maxLength(200))

/** Which records: those of whole sections, those that a page shows in the order in which it shows them, or chosen ones. */
export const exportScopeSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('everything') }),
  z.object({ what: z.literal('sections'), sections: z.array(sectionId).check(z.minLength(1), z.maxLength(1000)) }),
  z.object({ what: z.literal('selection'), section: sectionId, sort: z.nullable(sortSchema), filter: z.nullable(filterSchema) }),
  z.object({ what: z.literal('rows'), section: sectionId, rows: z.array(z.int().check(z.nonnegative())).check(z.maxLength(100_000)) }),
])
export type ExportScope = z.infer<typeof exportScopeSchema>

/** What is to be taken out. `view.mask` hides in the files what privacy view hides in the window; zone and language change nothing. */
export const exportRequestSchema = z.object({ format: z.enum(exportFormats), scope: exportScopeSchema, view: viewSchema })
export type ExportRequest = z.infer<typeof exportRequestSchema>

/** Where an export goes: into a folder, a file for each section, or into one file. Without `force` nothing is replaced. */
export const exportTargetSchema = z.object({
  kind: z.enum(['folder', 'file']),
  path: z.string(),
  force: z.boolean(),
  /** Stands in the names of unfinished files, so that whoever started an export that was killed can remove them. */
  mark: z.string().check(z.regex(/^[0-9a-f]{12}$/u)),
})
export type ExportTarget = z.infer<typeof exportTargetSchema>

const count = z.int().check(z.nonnegative())

/** How far it has come. `section` is the one being written. */
export const exportProgressSchema = z.object({
  section: sectionId,
  files: count,
  filesTotal: count,
  records: count,
  recordsTotal: count,
})
export type ExportProgress = z.infer<typeof exportProgressSchema>

/** What came of an export in the window. `name` is that of the file or folder. */
export const exportOutcomeSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('saved'), name: z.string(), files: count, records: count }),
  z.object({ state: z.literal('dismissed') }),
  z.object({ state: z.literal('cancelled') }),
  z.object({ state: z.literal('failed'), code: z.enum(errorCodes) }),
])
export type ExportOutcome = z.infer<typeof exportOutcomeSchema>
