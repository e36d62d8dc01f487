import * as z from 'zod/mini'

const count = z.int().check(z.nonnegative())

/** The values of one column, the most frequent first. */
export const distinctSchema = z.object({
  values: z.array(
    z.object({
      /** As it is shown, and as a `one-of` filter takes it. Null for records without a value or with an empty one. In privacy view a token. */
      value: z.nullable(z.string()),
      count,
    }),
  ),
  /** Further different values that are not listed, and the records that have them. */
  more: count,
  moreRecords: count,
})
export type Distinct = z.infer<typeof distinctSchema>

/** Where something stands in the present order. */
export const placeSchema = z.object({
  /** Offset for `page`; null where no record fits. */
  offset: z.nullable(count),
  /** The date of the record that stands there, in UTC. */
  date: z.nullable(z.string()),
  /** Records that pass the filter. */
  total: count,
})
export type Place = z.infer<typeof placeSchema>

/** The months in which records fall, as the zone of the view has them. */
export const monthsSchema = z.object({
  total: count,
  /** Records without a date. */
  undated: count,
  /**
   * Which way the months go, if each is one run of records in the present order; null where they are mixed. Only in a run is a month a
   * window to page by: from its `offset` to that of the next, the first from 0 and the last to `total`, so that records without a date
   * are in one of them, too.
   */
  runs: z.nullable(z.enum(['newest-first', 'oldest-first'])),
  /** In the present order: where the first record of a month stands, and how many records are dated in it. */
  months: z.array(z.object({ month: z.string(), offset: count, count })),
})
export type Months = z.infer<typeof monthsSchema>

/** A piece of a text around what was found in it. */
export const snippetSchema = z.object({
  /** At most some 160 characters; `…` where it was cut. In privacy view a token, if the field is one that is hidden. */
  text: z.string(),
  /** Where the match stands in `text`, in UTF-16 units; null in a token. */
  match: z.nullable(z.object({ start: count, length: count })),
})
export type Snippet = z.infer<typeof snippetSchema>

/** What a search over everything found in one section. */
export const searchGroupSchema = z.object({
  section: z.string(),
  /** Records that match. */
  records: count,
  /** The first of them in the order of the archive. */
  hits: z.array(
    z.object({
      row: count,
      /** Its offset in the order of the archive without a filter. */
      offset: count,
      date: z.nullable(z.string()),
      /** Key of the field that matched: a column's, or one that only the record's detail shows. */
      field: z.string(),
      snippet: snippetSchema,
    }),
  ),
  /** Lists of the section, for example conversations, whose name matches, and the first of them. */
  lists: count,
  listHits: z.array(z.object({ list: z.int(), snippet: snippetSchema })),
})
export type SearchGroup = z.infer<typeof searchGroupSchema>

export const searchSchema = z.object({
  /** Sections with a match, in the order of the summary. */
  groups: z.array(searchGroupSchema),
})
export type SearchResult = z.infer<typeof searchSchema>
