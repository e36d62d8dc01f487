import { UsageError } from './verb.ts'

/**
 * An option that says when: a day, or an instant in UTC with or without its `Z`. Null where it is not given.
 * @param rest what makes an instant of a day: its beginning or its end
 */
export function instantOption(option: string, given: string | undefined, rest: string): string | null {
  if (given === undefined) return null
  const [, day, time = rest] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d)?Z?)?$/u.exec(given.trim().replace(' ', 'T')) ?? []
  const instant = `${day}${time.endsWith('Z') ? time : `${time}Z`}`
  if (day === undefined || !exists(day) || Number.isNaN(Date.parse(instant)))
    throw new UsageError('option-value', `${option} takes a day such as 2025-03-06 or an instant such as 2025-03-06T21:04:00Z.`, option)
  return instant
}

/** JavaScript takes the 30th of February for the 2nd of March. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** An option that takes a whole number that is not negative. */
export function numberOption(option: string, given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise
  const number = Number(given)
  if (!/^\d+$/u.test(given) || !Number.isSafeInteger(number))
    throw new UsageError('option-value', `${option} takes a whole number.`, option)
  return number
}
