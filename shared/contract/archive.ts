import * as z from 'zod/mini'
import { groupIds } from '../catalog/category.ts'
import { warningCodes } from './errors.ts'

const count = z.int().check(z.nonnegative())
/** An instant in UTC, ISO 8601 with seconds: `2025-03-06T21:04:00Z`. */
const instant = z.nullable(z.string())

export const warningSchema = z.object({ code: z.enum(warningCodes), message: z.string(), where: z.string() })

export const memberSchema = z.object({
  name: z.string(),
  size: count,
  role: z.enum(['data', 'other-product', 'media', 'readme', 'noise', 'refused', 'unrelated']),
})

/** One section of this archive: a category of the catalogue, or something that nobody recognises yet. */
export const sectionSchema = z.object({
  /** Category id, or `shelf:N` for a section that is not in the catalogue. */
  id: z.string(),
  known: z.boolean(),
  group: z.enum(groupIds),
  kind: z.enum(['list', 'map', 'keyed-map', 'keyed-lists']),
  sensitivity: z.enum(['everyday', 'personal', 'sensitive', 'about-others']),
  provenance: z.enum(['recorded', 'inferred']),
  /** Where it stands in the export: keys from the root, `*` for a position. */
  path: z.array(z.string()),
  count,
  /** Earliest and latest date in UTC; the sentinel 1969-12-31 is left out. */
  first: instant,
  last: instant,
  /** Records whose date field holds a text that is no date. */
  undated: count,
  /** Records dated 1969-12-31, which is how TikTok writes "no date". */
  sentinelDates: count,
  /** Nested lists inside the records, by name, for example comments inside live rooms. */
  inner: z.record(z.string(), count),
})
export type Section = z.infer<typeof sectionSchema>

/** Values in the archive = values kept + values that could not be read. */
export const reconciliationSchema = z.object({ valuesInArchive: count, valuesKept: count, valuesUnreadable: count })

export const summarySchema = z.object({
  /** File name as the person knows it, without its folder. */
  name: z.string(),
  bytes: count,
  /** True for the invented person's archive that comes with the app. */
  sample: z.boolean(),
  format: z.object({
    kind: z.enum(['json', 'txt']),
    /** J1 to J5, T1 to T3, or `mixed` where the keys of several generations stand together. */
    generation: z.string(),
    language: z.nullable(z.string()),
    container: z.enum(['zip', 'folder', 'file']),
  }),
  account: z.object({ userName: z.nullable(z.string()) }),
  records: count,
  first: instant,
  last: instant,
  sections: z.array(sectionSchema),
  unrecognised: z.array(z.object({ path: z.array(z.string()), count })),
  reconciliation: reconciliationSchema,
  warnings: z.array(warningSchema),
  members: z.array(memberSchema),
})
export type Summary = z.infer<typeof summarySchema>

export const columnSchema = z.object({
  /** The field's newest spelling in the export; also its name in sort and filter. `#key` is the key of a keyed section. */
  key: z.string(),
  type: z.enum(['date', 'link', 'text', 'integer', 'nested']),
})
export type Column = z.infer<typeof columnSchema>

export const sortSchema = z.object({ key: z.string(), descending: z.boolean() })
export const filterSchema = z.object({
  /** Case- and accent-insensitive, over all text fields. */
  text: z.nullable(z.string().check(z.maxLength(1000))),
  /** Instants in UTC, both inclusive. */
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  /** One list of a section of keyed lists, for example one conversation; null for all. */
  list: z.nullable(z.int()),
})
export type Sort = z.infer<typeof sortSchema>
export type Filter = z.infer<typeof filterSchema>

export const pageSchema = z.object({
  columns: z.array(columnSchema),
  /** Records that pass the filter. */
  total: count,
  /** One entry per record: its number inside the section and one cell per column. Dates are instants in UTC, numbers keep their digits as text. */
  rows: z.array(z.object({ row: count, cells: z.array(z.nullable(z.string())) })),
})
export type Page = z.infer<typeof pageSchema>

/** One list of a keyed section: a conversation. */
export const listSchema = z.object({ list: z.int(), name: z.string(), count, first: instant, last: instant })
export type KeyedList = z.infer<typeof listSchema>

export const recordSchema = z.object({
  section: z.string(),
  row: count,
  fields: z.array(
    z.object({
      /** Exactly as it stands in the export. */
      key: z.string(),
      type: z.enum(['date', 'link', 'text', 'number', 'flag', 'nothing', 'nested']),
      /** What to show: an instant for dates, the text, the digits; nested values as JSON text. */
      value: z.nullable(z.string()),
      /** The value as TikTok wrote it, cut after 64 kB. */
      original: z.string(),
      cut: z.boolean(),
    }),
  ),
  source: z.object({
    member: z.string(),
    /** Keys and positions from the root of the document. */
    path: z.array(z.union([z.string(), z.int()])),
  }),
})
export type RecordDetail = z.infer<typeof recordSchema>

/** How far the opening of an archive has come. */
export const progressSchema = z.object({
  phase: z.enum(['looking', 'reading', 'arranging']),
  bytesRead: count,
  bytesTotal: count,
  records: count,
  /** Where the reading stands: the section id, or null. */
  section: z.nullable(z.string()),
})
export type Progress = z.infer<typeof progressSchema>
