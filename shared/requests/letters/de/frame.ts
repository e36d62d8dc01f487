import { table } from '../blocks.ts'
import type { LetterFrame } from '../slots.ts'

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

/** 23. November 2026 */
function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)}. ${months[Number(month) - 1] ?? month} ${year}`
}

function period(first: string | null, last: string | null): string {
  if (first === null || last === null) return 'ohne Datum'
  return first === last ? date(first) : `${date(first)} bis ${date(last)}`
}

/** 12.345 */
export function germanCount(count: number): string {
  return new Intl.NumberFormat('de').format(count)
}

export const germanFrame: LetterFrame = {
  date,
  referenceLine: (reference) => `Mein Zeichen: ${reference}`,
  copyLine: (name, lines) => `In Kopie an: ${name}, ${lines.join(', ')}`,
  annex: (archive) =>
    table(
      'annex',
      'Anlage: Die Daten nach dem Archiv',
      ['Kategorie', 'Datensätze', 'Zeitraum'],
      archive.categories.map(({ name, count, first, last }) => [name, germanCount(count), period(first, last)]),
    ),
}
