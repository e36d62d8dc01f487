import * as z from 'zod/mini'
import { filterSchema, listSchema, pageSchema, recordSchema, sortSchema, summarySchema, wantedInstant } from './archive.ts'
import { distinctSchema, monthsSchema, placeSchema, searchSchema } from './finding.ts'
import { hashesSchema } from './hashes.ts'
import { insightCalls } from './insights.ts'
import { viewSchema } from './view.ts'

const sectionId = z.string().check(z.minLength(1), z.maxLength(200))
const offset = z.int().check(z.nonnegative())
const limit = z.int().check(z.positive(), z.maximum(1000))
/** The records that a table shows, in their order. */
const order = { section: sectionId, view: viewSchema, sort: z.nullable(sortSchema), filter: z.nullable(filterSchema) }

/**
 * Everything the window may ask of the engine that holds an open archive. This table is the only list:
 * the engine's handlers and the window's client both take their types from it, and both ends check against it.
 */
export const engineCalls = {
  summary: { params: z.object({ view: viewSchema }), result: summarySchema },
  page: { params: z.object({ ...order, offset, limit }), result: pageSchema },
  /**
   * What stands in one column, for choosing a `one-of` filter. Pass the filter that is in force: its own conditions on this column are left
   * out. `search` narrows the values, not the records. Values of more than 2000 characters are counted under `more`.
   */
  distinct: {
    params: z.object({
      section: sectionId,
      view: viewSchema,
      key: z.string(),
      filter: z.nullable(filterSchema),
      search: z.nullable(z.string().check(z.maxLength(1000))),
      limit: z.int().check(z.positive(), z.maximum(200)),
    }),
    result: distinctSchema,
  },
  /** Where a date or a record stands in the present order: jump there with `page` at `offset`. */
  place: {
    params: z.object({
      ...order,
      target: z.discriminatedUnion('by', [
        /** The earliest record that is not before this instant, wherever it stands; of several at once the one that stands first. */
        z.object({ by: z.literal('date'), date: wantedInstant }),
        /** A record by its number, for example the chosen one after the order has changed. */
        z.object({ by: z.literal('row'), row: offset }),
      ]),
    }),
    result: placeSchema,
  },
  /** The months of the present order, to page a list by date windows that is too long to scroll through. */
  months: { params: z.object(order), result: monthsSchema },
  /**
   * Looks for a text everywhere: in every field of every record as it is shown, in the keys of keyed sections, in the names of
   * conversations. Case and accents do not count. Ask anew for every letter that is typed and cancel the question before it.
   * `sections` null: all. To show first what is there first, ask for a few sections at a time.
   */
  search: {
    params: z.object({
      view: viewSchema,
      text: z.string().check(z.minLength(1), z.maxLength(1000)),
      sections: z.nullable(z.array(sectionId).check(z.maxLength(10_000))),
      /** The most records and lists that each section gives. */
      hits: z.int().check(z.nonnegative(), z.maximum(20)),
    }),
    result: searchSchema,
  },
  /**
   * The lists of a keyed section, the most recent first: all, those whose name holds what was typed (as `search` looks, also in privacy
   * view), or one by its number.
   */
  lists: {
    params: z.object({
      section: sectionId,
      view: viewSchema,
      offset,
      limit,
      search: z.optional(z.nullable(z.string().check(z.maxLength(1000)))),
      list: z.optional(z.nullable(z.int())),
    }),
    result: z.object({ total: z.int(), lists: z.array(listSchema) }),
  },
  record: { params: z.object({ section: sectionId, row: offset, view: viewSchema }), result: recordSchema },
  /** How the archive is built, as lines to pass on: paths, types and counts, no values and no names. */
  structure: { params: z.object({}), result: z.object({ text: z.string() }) },
  /** How far the SHA-256 of the files is. With `go` the engine works on for a moment before it answers: ask again and again until it is known. */
  hashes: { params: z.object({ go: z.boolean() }), result: hashesSchema },
  ...insightCalls,
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
/** The asker of a request no longer wants its answer. The engine stops working on it and replies `cancelled`, unless it had answered already. */
export interface EngineCancel {
  readonly cancel: number
}
/** What travels back: the result, or one of the error codes. */
export type EngineReply =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly id: number; readonly ok: false; readonly code: string }
