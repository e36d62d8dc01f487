/** Everything that is written differently by language and zone. Made once for each pair, by {@link formatFor}. */
export interface Format {
  readonly number: (value: number) => string
  /** An ISO instant as date and time of day to the second; a text that is no instant comes back as it is. */
  readonly instant: (iso: string) => string
  /** An ISO instant as a day in words, which no line breaks. */
  readonly day: (iso: string) => string
  /** The same with a short name of the month, for narrow places. */
  readonly shortDay: (iso: string) => string
  /** A date without a time of day (`2025-03-06`), in words; it has no zone. */
  readonly isoDate: (iso: string) => string
  /** A month (`2025-03`) in words. */
  readonly month: (month: string) => string
  /** An instant as a time of day to the minute. */
  readonly time: (iso: string) => string
  /** Two instants as `3 March 2021 to 14 April 2026`, or one day where both fall on it. */
  readonly range: (first: string, last: string) => string
  /** The same with short names of months, for narrow places. */
  readonly shortRange: (first: string, last: string) => string
  /** The time between two instants in its two largest units: `5 years, 1 month`. */
  readonly span: (first: string, last: string) => string
  readonly bytes: (value: number) => string
  /** The name of a language, from its BCP 47 tag; what is no tag comes back as it is. */
  readonly languageName: (tag: string) => string
  readonly list: (items: readonly string[]) => string
  /** Orders words as the language does. */
  readonly compare: (a: string, b: string) => number
}

interface Length {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** Whole years and months, and all days, between the days on which two instants fall in a zone. */
export function lengthBetween(first: Date, last: Date, zone: string): Length {
  const [from, to] = [dayIn(zone, first), dayIn(zone, last)]
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
  const whole = to.getUTCDate() < from.getUTCDate() ? months - 1 : months
  const days = Math.round((to.getTime() - from.getTime()) / 86_400_000)
  return { years: Math.floor(whole / 12), months: whole % 12, days }
}

/** Midnight in UTC of the day that an instant falls on in a zone. Swedish writes dates as ISO 8601 does. */
function dayIn(zone: string, instant: Date): Date {
  return new Date(`${new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(instant)}T00:00:00Z`)
}

/** A line ends beside a date and not within it. The spaces around the dash of a range are others, and stay. */
const unbroken = (date: string): string => date.replace(/ /g, '\u00A0')

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

const made = new Map<string, Format>()

/**
 * How a language and a zone write. What the platform needs for it takes milliseconds to make, and every line of a page asks.
 *
 * @param language BCP 47 tag of the interface
 * @param zone IANA zone, or `UTC`
 */
export function formatFor(language: string, zone: string): Format {
  const pair = `${language} ${zone}`
  const format = made.get(pair) ?? makeFormat(language, zone)
  made.set(pair, format)
  return format
}

function makeFormat(language: string, zone: string): Format {
  // British order and spelling for English: days before months, as in the rest of the app's English.
  const locale = language === 'en' ? 'en-GB' : language
  const numbers = new Intl.NumberFormat(locale)
  const instants = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    year: 'numeric',
    // In figures alone, 11/05 is a day in May to one half of those who read English and one in November to the other.
    month: language === 'en' ? 'short' : '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const days = new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'long' })
  const shortDays = new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' })
  const dates = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' })
  const months = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' })
  const times = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const units = new Intl.ListFormat(locale, { type: 'unit', style: 'long' })
  const languages = new Intl.DisplayNames([locale], { type: 'language' })
  const collator = new Intl.Collator(locale)

  const unit = (value: number, name: string): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value)

  const instant = (iso: string, shape: Intl.DateTimeFormat): string => {
    const date = new Date(iso)
    return Number.isNaN(date.getTime()) ? iso : shape.format(date)
  }

  return {
    number: (value) => numbers.format(value),
    instant: (iso) => instant(iso, instants),
    day: (iso) => unbroken(instant(iso, days)),
    shortDay: (iso) => unbroken(instant(iso, shortDays)),
    isoDate: (iso) => unbroken(instant(`${iso}T00:00:00Z`, dates)),
    month: (month) => instant(`${month}-01T00:00:00Z`, months),
    time: (iso) => instant(iso, times),
    range: (first, last) => unbroken(days.formatRange(new Date(first), new Date(last))),
    shortRange: (first, last) => unbroken(shortDays.formatRange(new Date(first), new Date(last))),
    span: (first, last) => {
      const length = lengthBetween(new Date(first), new Date(last), zone)
      if (length.years > 0) return units.format([unit(length.years, 'year'), ...(length.months > 0 ? [unit(length.months, 'month')] : [])])
      return length.months > 1 ? unit(length.months, 'month') : unit(length.days + 1, 'day')
    },
    bytes: (value) => {
      const step = value < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(value) / 3))
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: byteUnits[step] ?? 'byte',
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: step < 2 ? 0 : 1,
      }).format(value / 1000 ** step)
    },
    languageName: (tag) => (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? (languages.of(tag) ?? tag) : tag),
    list: (items) => lists.format(items),
    compare: (a, b) => collator.compare(a, b),
  }
}
