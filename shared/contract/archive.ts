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
  /** The product whose export it stands in, where that is not TikTok: its name, for example `Lemon8`. */
  product: z.nullable(z.string()),
  group: z.enum(groupIds),
  kind: z.enum(['list', 'map', 'keyed-map', 'keyed-lists']),
  sensitivity: z.enum(['everyday', 'personal', 'sensitive', 'about-others']),
  provenance: z.enum(['recorded', 'inferred']),
  /** Where it stands in the export: keys from the root, `*` for a position. */
  path: z.array(z.string()),
  /** Of a section that is not in the catalogue: as many of its last keys as tell it apart from the others. */
  name: z.array(z.string()),
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
  /** Known single values beside the list, such as `App`, each as the JSON that it was. */
  beside: z.array(z.object({ key: z.string(), value: z.string() })),
  /**
   * Of a known map of the JSON export, such as the profile: its names, and whether each holds anything. `None`, `N/A` and the empty text
   * hold nothing. Empty for everything else; the text export has other names in each language.
   */
  names: z.array(z.object({ key: z.string(), holds: z.boolean() })),
})
export type Section = z.infer<typeof sectionSchema>

/** Values in the archive = values kept + values that could not be read. */
export const reconciliationSchema = z.object({ valuesInArchive: count, valuesKept: count, valuesUnreadable: count })

export const formatSchema = z.object({
  kind: z.enum(['json', 'txt']),
  /** J1 to J5, T1 to T3, or `mixed` where the keys of several generations stand together. */
  generation: z.string(),
  language: z.nullable(z.string()),
  container: z.enum(['zip', 'folder', 'file']),
})

/** One of the archives that make up the view; nearly always there is one. */
export const archivePartSchema = z.object({
  /** File name as the person knows it, without its folder. */
  name: z.string(),
  bytes: count,
  format: formatSchema,
  account: z.object({ userName: z.nullable(z.string()) }),
  /** Records that stand in it, by the counting rules of one archive. */
  records: count,
  /** Those of them that stand in a newer archive of the view as well, or have a newer value there. */
  repeated: count,
  first: instant,
  last: instant,
  /** The newest archive of the view: of what stands in several, its spelling is shown. */
  newest: z.boolean(),
  reconciliation: reconciliationSchema,
})
export type ArchivePart = z.infer<typeof archivePartSchema>

export const summarySchema = z.object({
  /** File name of the newest archive as the person knows it, without its folder. */
  name: z.string(),
  bytes: count,
  /** True for the invented person's archive that comes with the app. */
  sample: z.boolean(),
  /** Of the newest archive. */
  format: formatSchema,
  account: z.object({ userName: z.nullable(z.string()) }),
  /** The archives that make up the view, in the order in which they were opened. Records of the view = sum over (records - repeated). */
  archives: z.array(archivePartSchema),
  records: count,
  first: instant,
  last: instant,
  sections: z.array(sectionSchema),
  unrecognised: z.array(z.object({ path: z.array(z.string()), count, product: z.optional(z.string()) })),
  /** Sections that are known, have only ever been seen empty, and are empty here: their places. */
  seenEmpty: z.array(z.array(z.string())),
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

/** Dates and numbers sort by what they are, all else by its code points; records without a value stand last, equal ones in the order of the archive. */
export const sortSchema = z.object({ key: z.string(), descending: z.boolean() })

/** An instant in UTC that a person asks for: a day, `2025-03-06` for its beginning, or `2025-03-06T21:04:00Z`. */
export const wantedInstant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?Z)?$/u),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
)

const wantedText = z.string().check(z.maxLength(1000))
const columnKey = z.string().check(z.maxLength(10_000))
const bound = z.nullable(z.union([z.string().check(z.regex(/^-?\d{1,20}(\.\d{1,10})?$/u)), wantedInstant]))

/** A condition on the value of one column. `key` is the column's, as a page gives it. */
export const valueFilterSchema = z.discriminatedUnion('is', [
  /**
   * One of the values that `distinct` listed, exactly as it gave them: null stands for "no value, or an empty one", and in privacy view a
   * value is its token, so that what is hidden does not have to come to the window to be chosen.
   */
  z.object({
    is: z.literal('one-of'),
    key: columnKey,
    values: z.array(z.nullable(z.string().check(z.maxLength(10_000)))).check(z.minLength(1), z.maxLength(1000)),
  }),
  z.object({ is: z.literal('empty'), key: columnKey }),
  z.object({ is: z.literal('not-empty'), key: columnKey }),
  /** Case- and accent-insensitive, like `text`, but in one column. */
  z.object({ is: z.literal('contains'), key: columnKey, text: wantedText }),
  /** Both ends inclusive, null for open. Numbers as digits; instants for a column of dates. Values that are no number or date do not pass. */
  z.object({ is: z.literal('between'), key: columnKey, from: bound, to: bound }),
])
export type ValueFilter = z.infer<typeof valueFilterSchema>

/** Which records of a section are wanted: those that pass every part. */
export const filterSchema = z.object({
  /** Case- and accent-insensitive, over all text fields, links and nested values, as they are shown. */
  text: z.nullable(wantedText),
  /** Instants in UTC, both inclusive. A record without a date passes neither. */
  from: z.nullable(wantedInstant),
  to: z.nullable(wantedInstant),
  /** One list of a section of keyed lists, for example one conversation; null for all. */
  list: z.nullable(z.int()),
  /** Conditions on single columns; absent: none. */
  values: z.optional(z.array(valueFilterSchema).check(z.maxLength(50))),
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

export const recordSourceSchema = z.object({
  /** The archive, by its position in the summary. */
  archive: count,
  member: z.string(),
  path: z.array(z.union([z.string(), z.int()])),
  /** The row that stands there; `record` shows it. */
  row: count,
  /** In maps: the value that stands there, where it differs from the one that is shown. Null elsewhere. */
  value: z.nullable(z.string()),
})
export type RecordSource = z.infer<typeof recordSourceSchema>

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
  /** Every place where the record stands, this one first: other places of the archive, other archives of the view. At most a hundred. */
  sources: z.array(recordSourceSchema),
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
