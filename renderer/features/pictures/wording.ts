import type { BinSize } from '@shared/insights/bin-sizes.ts'
import { useMemo } from 'react'
import { useView } from '../../app/view.ts'

/** How the parts of pictures are written in a language. */
export interface Wording {
  /** A weekday, 0 for Monday. */
  readonly weekday: (day: number, length: 'long' | 'short') => string
  /** An hour of the day: `21:00`. */
  readonly hour: (hour: number) => string
  /** A month (`2025-03`), short: `Mar 2025`, and its name alone. */
  readonly shortMonth: (month: string) => string
  readonly monthName: (month: string) => string
  /** A length of time in its largest unit, for example `3 days`. Seconds. */
  readonly length: (seconds: number) => string
  readonly minutes: (minutes: number) => string
  readonly country: (code: string) => string
  /** What a bin of a time line covers, from where it begins on the zone's clock. */
  readonly bin: (size: BinSize, clock: string) => string
  /** The same in few signs, for under a chart. */
  readonly binShort: (size: BinSize, clock: string) => string
  readonly percent: (share: number) => string
}

const units = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

function makeWording(language: string): Wording {
  const locale = language === 'en' ? 'en-GB' : language
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const shape = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    // A clock without a zone is read as if it were UTC and written as such: it is shown as it stands.
    return (text: string): string => {
      const date = new Date(`${text.length === 7 ? `${text}-01` : text.slice(0, 10)}T${text.slice(11, 16) || '00:00'}:00Z`)
      return Number.isNaN(date.getTime()) ? text : shape.format(date)
    }
  }
  const number = (value: number, options: Intl.NumberFormatOptions): string => new Intl.NumberFormat(locale, options).format(value)
  const weekdays = { long: dates({ weekday: 'long' }), short: dates({ weekday: 'short' }) }
  const year = dates({ year: 'numeric' })
  const month = dates({ month: 'long', year: 'numeric' })
  const shortMonth = dates({ month: 'short', year: 'numeric' })
  const monthName = dates({ month: 'short' })
  const day = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const plainDay = dates({ day: 'numeric', month: 'long', year: 'numeric' })
  const shortDay = dates({ day: 'numeric', month: 'short' })
  const moment = dates({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })
  const time = dates({ hour: '2-digit', minute: '2-digit' })
  const regions = new Intl.DisplayNames([locale], { type: 'region' })
  const long: Readonly<Record<BinSize, (clock: string) => string>> = {
    decade: (clock) => `${clock.slice(0, 4)}–${Number(clock.slice(0, 4)) + 9}`,
    year,
    month,
    week: plainDay,
    day,
    hour: moment,
    quarter: moment,
    'five-minutes': moment,
    minute: moment,
  }
  const short: Readonly<Record<BinSize, (clock: string) => string>> = {
    decade: year,
    year,
    month: shortMonth,
    week: shortDay,
    day: shortDay,
    hour: time,
    quarter: time,
    'five-minutes': time,
    minute: time,
  }
  return {
    // 1 January 2024 was a Monday.
    weekday: (at, length) => weekdays[length](`2024-01-0${at + 1}`),
    hour: (hour) => time(`2024-01-01T${String(hour % 24).padStart(2, '0')}:00`),
    shortMonth,
    monthName,
    length: (seconds) => {
      const [name, size] = units.find(([, least]) => seconds >= least * 0.995) ?? units[4]
      const value = seconds / size
      return number(value, { style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: value < 10 && name === 'year' ? 1 : 0 })
    },
    minutes: (minutes) =>
      minutes < 120
        ? number(minutes, { style: 'unit', unit: 'minute', unitDisplay: 'long', maximumFractionDigits: minutes < 10 ? 1 : 0 })
        : number(minutes / 60, { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 1 }),
    country: (code) => {
      try {
        return regions.of(code) ?? code
      } catch {
        return code
      }
    },
    bin: (size, clock) => long[size](clock),
    binShort: (size, clock) => short[size](clock),
    percent: (share) => number(share, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 }),
  }
}

export function useWording(): Wording {
  const { language } = useView()
  return useMemo(() => makeWording(language), [language])
}
