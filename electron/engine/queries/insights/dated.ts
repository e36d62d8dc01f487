/** TikTok writes "no date" as the second before 1970. */
export const sentinelDay = "DATE '1969-12-31'"

/** The condition that a date column holds a date that says when. */
export function dated(column: string): string {
  return `${column} IS NOT NULL AND CAST(${column} AS DATE) <> ${sentinelDay}`
}
