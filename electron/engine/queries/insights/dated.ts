/** TikTok writes "no date" as the second before 1970. */
export const sentinelDay = "DATE '1969-12-31'"

/** The condition that a date column holds a date that says when. */
export function dated(column: string): string {
  // Compared as an instant: casting a million of them to days takes longer than all the rest.
  return `${column} IS NOT NULL AND (${column} < TIMESTAMP '1969-12-31' OR ${column} >= TIMESTAMP '1970-01-01')`
}
