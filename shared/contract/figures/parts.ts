import * as z from 'zod/mini'

export const count = z.int().check(z.nonnegative())
/** An instant in UTC: `2025-03-06T21:04:00Z`. */
export const instant = z.string()
/** When the first and the last dated record of something were made; null where none has a date. */
export const span = { first: z.nullable(instant), last: z.nullable(instant) }
/** A day of the zone's calendar: `2025-03-06`. */
export const day = z.string()
/** A month of the zone's calendar: `2025-03`. */
export const month = z.string()
/** Minutes with one decimal. */
export const minutes = z.number().check(z.nonnegative())

/** Records by month, in order, months without any left out. */
export const monthlySchema = z.array(z.object({ month, count }))

/** The values of a field, as they are written, the most frequent first. */
export const valuesSchema = z.object({
  values: z.array(z.object({ value: z.string(), count, ...span })),
  /** Further values that are not listed, and their records. */
  more: count,
  moreRecords: count,
  /** Records in which the field is missing or says nothing: empty, `N/A` and the like. */
  without: count,
})
export type Values = z.infer<typeof valuesSchema>
