import type { Category } from '@shared/catalog/category.ts'
import { normaliseKey } from '@shared/format/spelling.ts'
import { isTextDate } from '@shared/format/text-line.ts'
import type { JsonScanner } from '../json-scanner.ts'
import { decodeString } from '../value-decoding.ts'

/**
 * A category as its text export needs it: numbers are text there, and where the language calls the date something that nobody
 * has seen yet, the first value that is a date tells its label.
 *
 * @param scanner has just noted the members of the first record
 */
export function categoryOfText(category: Category, scanner: JsonScanner, bytes: Uint8Array): Category {
  const dateField = category.fields.find((field) => field.key === category.date)
  const names = new Set([dateField?.key ?? '', ...(dateField?.also ?? [])].map(normaliseKey))
  let dateLabel: string | null = null
  for (let index = 0; index < scanner.memberCount; index += 1) {
    const key = decodeString(bytes, scanner.keyStart[index] ?? 0, scanner.keyEnd[index] ?? 0)
    if (names.has(normaliseKey(key))) {
      dateLabel = null
      break
    }
    const from = (scanner.valueStart[index] ?? 0) + 1
    const end = (scanner.valueEnd[index] ?? 0) - 1
    // A date is at most 23 bytes long.
    if (dateLabel === null && end - from <= 23 && isTextDate(Buffer.from(bytes.subarray(from, end)).toString('latin1'))) dateLabel = key
  }
  return {
    ...category,
    fields: category.fields.map((field) => {
      if (field === dateField && dateLabel !== null) return { ...field, also: [...field.also, dateLabel] }
      return field.type === 'integer' ? { ...field, type: 'text' } : field
    }),
  }
}
