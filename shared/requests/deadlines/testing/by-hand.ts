// A second calendar, for the tests alone. It shares nothing with the app's: no Temporal, no Date, no table of holidays, no library. Days are
// walked one by one, and the holidays of Ireland, England and Wales, and the United States follow from what the laws say about them.

export interface Day {
  readonly year: number
  readonly month: number
  readonly date: number
  /** 0 is Sunday. */
  readonly weekday: number
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lengthOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0)
}

function next({ year, month, date, weekday }: Day): Day {
  const tomorrow = (weekday + 1) % 7
  if (date < lengthOf(year, month)) return { year, month, date: date + 1, weekday: tomorrow }
  if (month < 12) return { year, month: month + 1, date: 1, weekday: tomorrow }
  return { year: year + 1, month: 1, date: 1, weekday: tomorrow }
}

/** Every day from 1 January 2018, a Monday, to the end of 2036. */
const walk: readonly Day[] = (() => {
  const days: Day[] = [{ year: 2018, month: 1, date: 1, weekday: 1 }]
  for (let last = days[0]; last !== undefined && last.year <= 2036; last = days.at(-1)) days.push(next(last))
  return days
})()

const two = (number: number) => String(number).padStart(2, '0')
export const iso = ({ year, month, date }: Day) => `${year}-${two(month)}-${two(date)}`
const places: ReadonlyMap<string, number> = new Map(walk.map((day, place) => [iso(day), place]))

/** The day so many days later. */
export function later(from: string, days: number): Day {
  const day = walk[(places.get(from) ?? Number.NaN) + days]
  if (day === undefined) throw new Error(`${from} is not on the walk`)
  return day
}

/** The same date so many months later, or the last day of that month. */
export function monthsLater(from: string, months: number): Day {
  const start = later(from, 0)
  const month = ((start.month - 1 + months) % 12) + 1
  const year = start.year + Math.floor((start.month - 1 + months) / 12)
  const date = Math.min(start.date, lengthOf(year, month))
  return later(`${year}-${two(month)}-${two(date)}`, 0)
}

/** The day itself, or the first one after it on which people work. */
export function orWorking(day: Day, holidays: ReadonlySet<string>): string {
  let at = day
  while (at.weekday === 0 || at.weekday === 6 || holidays.has(iso(at))) at = next(at)
  return iso(at)
}

/** The nth day after this one on which people work. */
export function workingLater(from: string, count: number, holidays: ReadonlySet<string>): string {
  let at = from
  for (let counted = 0; counted < count; counted += 1) at = orWorking(later(at, 1), holidays)
  return at
}

/** Easter Sunday, by the Anonymous Gregorian computus. */
function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return `${year}-${two(month)}-${two((h + l - 7 * m + 33 * month + 19) % 32)}`
}

/** The nth such weekday of a month; the last one for -1. */
function nth(year: number, month: number, weekday: number, which: number): string {
  const found = walk.filter((day) => day.year === year && day.month === month && day.weekday === weekday).at(which > 0 ? which - 1 : which)
  return found === undefined ? '' : iso(found)
}

const monday = 1
const years = Array.from({ length: 18 }, (_, index) => 2018 + index)
const shifted = (day: string, days: number) => iso(later(day, days))

/** Organisation of Working Time Act 1997, second schedule; St Brigid's Day since 2023; the one day of remembrance in 2022. Nothing is moved. */
export const irishHolidays: ReadonlySet<string> = new Set([
  '2022-03-18',
  ...years.flatMap((year) => [
    `${year}-01-01`,
    ...(year < 2023 ? [] : [later(`${year}-02-01`, 0).weekday === 5 ? `${year}-02-01` : nth(year, 2, monday, 1)]),
    `${year}-03-17`,
    shifted(easter(year), 1),
    nth(year, 5, monday, 1),
    nth(year, 6, monday, 1),
    nth(year, 8, monday, 1),
    nth(year, 10, monday, -1),
    `${year}-12-25`,
    `${year}-12-26`,
  ]),
])

/** The first free working day for a bank holiday that falls on a weekend. */
function substitute(day: string, taken: readonly string[]): string {
  let at = day
  while ([0, 6].includes(later(at, 0).weekday) || taken.includes(at)) at = shifted(at, 1)
  return at
}

/** Banking and Financial Dealings Act 1971 and proclamations, England and Wales. */
export const englishHolidays: ReadonlySet<string> = new Set([
  ...['2022-06-03', '2022-09-19', '2023-05-08'],
  ...years.flatMap((year) => {
    const christmas = substitute(`${year}-12-25`, later(`${year}-12-25`, 0).weekday === 0 ? [`${year}-12-26`] : [])
    return [
      substitute(`${year}-01-01`, []),
      shifted(easter(year), -2),
      shifted(easter(year), 1),
      year === 2020 ? '2020-05-08' : nth(year, 5, monday, 1),
      year === 2022 ? '2022-06-02' : nth(year, 5, monday, -1),
      nth(year, 8, monday, -1),
      christmas,
      substitute(`${year}-12-26`, [christmas]),
    ]
  }),
])

/** A federal holiday on a Saturday is kept on Friday, one on a Sunday on Monday. */
function observed(day: string): string {
  const { weekday } = later(day, 0)
  return weekday === 6 ? shifted(day, -1) : weekday === 0 ? shifted(day, 1) : day
}

/** 5 U.S.C. 6103(a); Juneteenth since 2021. */
export const federalHolidays: ReadonlySet<string> = new Set(
  [...years, 2036].flatMap((year) => [
    ...[`${year}-01-01`, ...(year < 2021 ? [] : [`${year}-06-19`]), `${year}-07-04`, `${year}-11-11`, `${year}-12-25`].map(observed),
    nth(year, 1, monday, 3),
    nth(year, 2, monday, 3),
    nth(year, 5, monday, -1),
    nth(year, 9, monday, 1),
    nth(year, 10, monday, 2),
    nth(year, 11, 4, 4),
  ]),
)

/** What California adds to them (Government Code 6700, 6701): César Chávez Day, on Monday where it is a Sunday, and the day after Thanksgiving. */
export const californianHolidays: ReadonlySet<string> = new Set(
  years.flatMap((year) => [later(`${year}-03-31`, 0).weekday === 0 ? `${year}-04-01` : `${year}-03-31`, shifted(nth(year, 11, 4, 4), 1)]),
)
