import { readFile } from 'node:fs/promises'
import { categories } from '@shared/catalog/catalog.ts'
import type { Category } from '@shared/catalog/category.ts'
import JSZip from 'jszip'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A list of an export as plain JavaScript reads it: without the engine, from `JSON.parse` alone. */
export interface PlainList {
  readonly category: Category
  /** What each record shows under a column's key; null where it has nothing there. */
  readonly shown: (record: number, key: string) => string | null
  /** The texts of a record in which something can be found: all of them but its dates. */
  readonly texts: (record: number) => readonly string[]
  /** Milliseconds since 1970; null for a record without a date, or with the one that means none. */
  readonly date: (record: number) => number | null
  readonly length: number
}

/** The lists of an export that stand in one place of it. */
export async function plainLists(path: string, member = 'user_data_tiktok.json'): Promise<readonly PlainList[]> {
  const zip = await JSZip.loadAsync(await readFile(path))
  const file = zip.file(member) ?? zip.file(/user_data[^/]*\.json$/u)[0]
  const text = (await file?.async('string')) ?? 'null'
  // JavaScript's numbers lose the last digits of an id.
  const document = JSON.parse(text.replace(/(?<=[:[,]\s*)-?\d{16,}(?=\s*[,}\]])/gu, '"$&"')) as Json
  return categories.flatMap((category) => {
    if (category.kind !== 'list') return []
    const found = category.json.map((keys) => at(document, keys)).filter((value) => Array.isArray(value) && value.length > 0)
    return found.length === 1 ? [plainList(category, found[0] as readonly Json[])] : []
  })
}

function at(value: Json | undefined, keys: readonly string[]): Json | undefined {
  if (value === undefined || keys.length === 0) return value
  const [key = '', ...rest] = keys
  return isObject(value) ? at(value[key], rest) : undefined
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function plainList(category: Category, records: readonly Json[]): PlainList {
  const dates = new Set(category.fields.filter(({ type }) => type === 'date').flatMap(({ key, also }) => [key, ...also]))
  const bare = (key: string): string => key.toLowerCase().replace(/[ _:-]/gu, '')
  const spellings = (key: string): readonly string[] => [key, ...(category.fields.find((field) => field.key === key)?.also ?? [])].map(bare)
  const members = (record: number): readonly (readonly [string, Json])[] => {
    const value = records[record]
    return isObject(value) ? Object.entries(value) : [['#value', value ?? null]]
  }
  const shown = (record: number, key: string): string | null => {
    const value = members(record).find(([name]) => spellings(key).includes(bare(name)))?.[1]
    const text = textOf(value)
    return text !== null && dates.has(key) ? (instantOf(text) ?? text) : text
  }
  return {
    category,
    shown,
    texts: (record) =>
      members(record).flatMap(([key, value]) => {
        const text = textOf(value)
        return text === null || (dates.has(key) && instantOf(text) !== null) ? [] : [text]
      }),
    date: (record) => {
      const text = category.date === null ? null : shown(record, category.date)
      const time = text === null ? Number.NaN : Date.parse(text)
      return Number.isNaN(time) || text?.startsWith('1969-12-31') === true ? null : time
    },
    length: records.length,
  }
}

function textOf(value: Json | undefined): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function instantOf(text: string): string | null {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: UTC)?$/u.exec(text) ?? []
  return day === undefined ? null : `${day}T${time}Z`
}

/** The same text without case and accents, by other means than the engine's. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\ufe0f\u3099]/gu, '')
    .normalize('NFC')
    .toLowerCase()
}
