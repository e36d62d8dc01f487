import { Temporal } from 'temporal-polyfill'

/** Whether a text is an ISO date (YYYY-MM-DD) of a day that exists. */
export function isIsoDate(text: string): boolean {
  return parseDay(text) !== null
}

/** The day of an ISO date; null for anything else. */
export function parseDay(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return null
  }
}
