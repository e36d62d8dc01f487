import type { RecordDetail } from '@shared/contract/archive.ts'
import { fieldLimits } from '@shared/requests/letters/field-limits.ts'
import { printableLine } from '@shared/requests/letters/plain-text.ts'
import type { ChosenRecord } from '@shared/requests/letters/request.ts'

/** A chosen record before the letter has a language to name its category in. */
export type RecordForLetter = Omit<ChosenRecord, 'name'>

/** What a letter needs to know of a record: its day, and what tells it from others: its link, else its first text, else where it stands. */
export function recordForLetter({ section, fields, source }: RecordDetail): RecordForLetter {
  const firstOf = (type: RecordDetail['fields'][number]['type']): string =>
    fields.find((field) => field.type === type && (field.value ?? '').trim() !== '')?.value ?? ''
  const day = /^\d{4}-\d{2}-\d{2}/.exec(firstOf('date'))?.[0] ?? null
  const entry = [firstOf('link'), firstOf('text'), firstOf('number')].find((text) => text !== '') ?? source.path.join(' › ')
  return { category: section, day, entry: printableLine(entry).slice(0, fieldLimits.recordEntry).trim() || source.path.join(' › ') }
}

/** So many questions to the engine are under way at once. */
const atOnce = 50

/**
 * The chosen records of a section, as a letter needs them, in their order.
 *
 * @param read gives a record by its number
 */
export async function recordsForLetter(
  rows: readonly number[],
  read: (row: number) => Promise<RecordDetail>,
): Promise<readonly RecordForLetter[]> {
  const records: RecordForLetter[] = []
  for (let from = 0; from < rows.length; from += atOnce)
    records.push(...(await Promise.all(rows.slice(from, from + atOnce).map(read))).map(recordForLetter))
  return records
}
