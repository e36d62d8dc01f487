import { table } from '../blocks.ts'
import type { LetterFrame } from '../slots.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

function parts(iso: string): { readonly year: string; readonly month: string; readonly day: string } {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { year, month: months[Number(month) - 1] ?? month, day: String(Number(day)) }
}

function period(first: string | null, last: string | null, date: (iso: string) => string): string {
  if (first === null || last === null) return 'no dates'
  return first === last ? date(first) : `${date(first)} to ${date(last)}`
}

function frame(date: (iso: string) => string): LetterFrame {
  return {
    date,
    referenceLine: (reference) => `My reference: ${reference}`,
    copyLine: (name, lines) => `Copy to: ${name}, ${lines.join(', ')}`,
    annex: (archive) =>
      table(
        'annex',
        'Annex: the data according to the archive',
        ['Category', 'Records', 'Period'],
        archive.categories.map(({ name, count, first, last }) => [name, englishCount(count), period(first, last, date)]),
      ),
  }
}

/** 12,345 */
export function englishCount(count: number): string {
  return new Intl.NumberFormat('en').format(count)
}

/** English as written in Europe: 23 November 2026. */
export const britishFrame: LetterFrame = frame((iso) => {
  const { year, month, day } = parts(iso)
  return `${day} ${month} ${year}`
})

/** English as written in the United States: November 23, 2026. */
export const americanFrame: LetterFrame = frame((iso) => {
  const { year, month, day } = parts(iso)
  return `${month} ${day}, ${year}`
})
