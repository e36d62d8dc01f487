import * as z from 'zod/mini'
import { filterSchema, listSchema, pageSchema, recordSchema, sortSchema, summarySchema } from './archive.ts'
import { viewSchema } from './view.ts'

const sectionId = z.string().check(z.minLength(1), z.maxLength(200))
const offset = z.int().check(z.nonnegative())
const limit = z.int().check(z.positive(), z.maximum(1000))

/**
 * Everything the window may ask of the engine that holds an open archive. This table is the only list:
 * the engine's handlers and the window's client both take their types from it, and both ends check against it.
 */
export const engineCalls = {
  summary: { params: z.object({ view: viewSchema }), result: summarySchema },
  page: {
    params: z.object({
      section: sectionId,
      view: viewSchema,
      offset,
      limit,
      sort: z.nullable(sortSchema),
      filter: z.nullable(filterSchema),
    }),
    result: pageSchema,
  },
  lists: {
    params: z.object({ section: sectionId, view: viewSchema, offset, limit }),
    result: z.object({ total: z.int(), lists: z.array(listSchema) }),
  },
  record: { params: z.object({ section: sectionId, row: offset, view: viewSchema }), result: recordSchema },
} as const

export type EngineCall = keyof typeof engineCalls
export type EngineParams<Call extends EngineCall> = z.infer<(typeof engineCalls)[Call]['params']>
export type EngineResult<Call extends EngineCall> = z.infer<(typeof engineCalls)[Call]['result']>

/** What travels from the window to the engine over their port. */
export interface EngineRequest {
  readonly id: number
  readonly call: string
  readonly params: unknown
}
/** What travels back: the result, or one of the error codes. */
export type EngineReply =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly id: number; readonly ok: false; readonly code: string }
