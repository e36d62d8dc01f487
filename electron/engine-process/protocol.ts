import { progressSchema } from '@shared/contract/archive.ts'
import { errorCodes } from '@shared/contract/errors.ts'
import * as z from 'zod/mini'

/** What main says to an engine process. A `port` message carries the window's port beside it. */
export const toEngineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open'), path: z.string(), sample: z.boolean() }),
  z.object({ type: z.literal('port') }),
  z.object({ type: z.literal('close') }),
])
export type ToEngine = z.infer<typeof toEngineSchema>

/** What an engine process says to main: how far it is, then one of `ready` and `failed`, and nothing after. */
export const fromEngineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), progress: progressSchema }),
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('failed'), code: z.enum(errorCodes), where: z.string() }),
])
export type FromEngine = z.infer<typeof fromEngineSchema>
