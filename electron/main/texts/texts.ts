import { de } from './de.ts'
import { en, type Texts } from './en.ts'

export type { Texts } from './en.ts'

const tables: ReadonlyMap<string, Texts> = new Map([
  ['en', en],
  ['de', de],
])

/**
 * The texts in the first language that there are texts in.
 *
 * @param wanted BCP 47 tags, most wanted first; `de-AT` finds German
 * @returns English where none fits
 */
export function textsFor(wanted: readonly string[]): Texts {
  for (const tag of wanted) {
    const table = tables.get(tag.toLowerCase().split('-')[0] ?? '')
    if (table !== undefined) return table
  }
  return en
}
