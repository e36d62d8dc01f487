import { progressSchema } from '@shared/contract/archive.ts'
import { errorCodes } from '@shared/contract/errors.ts'
import { exportProgressSchema, exportRequestSchema, exportTargetSchema } from '@shared/contract/export.ts'
import * as z from 'zod/mini'

/** What main says to an engine process. `paths` are of one archive, or of several of one account that make one view. A `port` message carries the window's port beside it. */
export const toEngineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open'), paths: z.array(z.string()).check(z.minLength(1)), sample: z.boolean() }),
  z.object({ type: z.literal('port') }),
  z.object({ type: z.literal('export'), request: exportRequestSchema, target: exportTargetSchema }),
  z.object({ type: z.literal('export-cancel'), mark: z.string() }),
  /** The person's own table of countries; null for none. */
  z.object({ type: z.literal('countries'), mark: z.string(), path: z.nullable(z.string()) }),
  z.object({ type: z.literal('close') }),
])
export type ToEngine = z.infer<typeof toEngineSchema>

/** What an engine process says to main: how far it is, then one of `ready` and `failed`, and after that only what becomes of exports and of tables of countries. */
export const fromEngineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), progress: progressSchema }),
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('failed'), code: z.enum(errorCodes), where: z.string() }),
  z.object({ type: z.literal('export-progress'), mark: z.string(), progress: exportProgressSchema }),
  z.object({ type: z.literal('export-written'), mark: z.string(), files: z.int(), records: z.int() }),
  z.object({ type: z.literal('export-failed'), mark: z.string(), code: z.enum(errorCodes) }),
  z.object({ type: z.literal('countries-used'), mark: z.string(), own: z.nullable(z.object({ name: z.string(), date: z.string() })) }),
  z.object({ type: z.literal('countries-refused'), mark: z.string(), code: z.enum(errorCodes) }),
])
export type FromEngine = z.infer<typeof fromEngineSchema>
