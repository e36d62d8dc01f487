type Part = 'year' | 'month' | 'day'

const isPart = (type: string): type is Part => type === 'year' || type === 'month' || type === 'day'

function shapeOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' })
}

/** A day (`2025-03-06`) in figures, as the language writes it: `06/03/2025`, `06.03.2025`. */
export function writtenDay(day: string, locale: string): string {
  return shapeOf(locale).format(new Date(`${day}T00:00:00Z`))
}

/**
 * Reads a day that a person typed: year, month and day in the order of the language with any signs between them or none at all, or as
 * ISO 8601 has it.
 * @returns `2025-03-06`, or null where it is no day of the calendar
 */
export function readDay(text: string, locale: string): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/u.exec(text)
  if (iso !== null) return whole(iso[1], iso[2], iso[3])
  const order = shapeOf(locale)
    .formatToParts(0)
    .flatMap(({ type }) => (isPart(type) ? [type] : []))
  const run = /^\s*\d{8}\s*$/u.test(text)
  const digits = run ? cut(text.trim(), order) : (text.match(/\d+/gu) ?? [])
  if (digits.length !== 3) return null
  const found = new Map(order.map((part, place) => [part, digits[place]]))
  return whole(found.get('year'), found.get('month'), found.get('day'))
}

/** Eight digits without a sign between them, cut where the language cuts. */
function cut(text: string, order: readonly Part[]): readonly string[] {
  let at = 0
  return order.map((part) => {
    const end = at + (part === 'year' ? 4 : 2)
    const digits = text.slice(at, end)
    at = end
    return digits
  })
}

function whole(year = '', month = '', day = ''): string | null {
  if (year.length !== 4) return null
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  // The thirtieth of February is taken for a day in March; it does not come back as it went in.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}
