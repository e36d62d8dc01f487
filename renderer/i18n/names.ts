import type { TFunction } from 'i18next'
import { first as en } from './en/first.ts'
import { finder } from './known-key.ts'

/** A category that has words. */
export type CategoryKey = keyof typeof en.categories.name

export const isCategory = (id: string): id is CategoryKey => Object.hasOwn(en.categories.name, id)
const knownField = finder(en.fields)

/** `SkuCount` and `order_date` as they would be read aloud: `Sku count`, `Order date`. */
export function spacedOut(key: string): string {
  const words = key
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/:+$/, '')
    .trim()
  const lowered = words.replace(/ ([A-Z])(?=[a-z])/g, (_, letter: string) => ` ${letter.toLowerCase()}`)
  return lowered.charAt(0).toUpperCase() + lowered.slice(1)
}

interface Named {
  readonly id: string
  /** Of a section outside the catalogue: the keys that tell it apart. */
  readonly name?: readonly string[]
}

/** What a person calls a section. A section outside the catalogue keeps the words of the export, as many as tell it apart. */
export function sectionName(t: TFunction, { id, name = [] }: Named): string {
  return isCategory(id) ? t(`categories.name.${id}`) : name.map(spacedOut).join(' › ')
}

/** The name of something that the catalogue does not know: its own key in the export. */
export function shelfName(path: readonly string[]): string {
  const last = path.findLast((key) => key !== '*')
  return last === undefined ? '?' : spacedOut(last)
}

/** Words for a key of the export. `#key`, which names the records of a section, is called by what it names there. */
export function fieldName(t: TFunction, key: string, category = ''): string {
  const known = (key === '#key' ? knownField(`#key in ${category}`) : undefined) ?? knownField(key)
  return known === undefined ? spacedOut(key) : t(`fields.${known}`)
}
