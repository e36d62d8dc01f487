import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { categories } from '@shared/catalog/catalog.ts'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { en } from './en/index.ts'
import { fieldNote, valueWords } from './field-words.ts'
import { loadWords, startTexts } from './i18n.ts'
import { finder } from './known-key.ts'
import { fieldName } from './names.ts'

const texts = await startTexts('en')
await loadWords(texts, ['notes'])
const { t } = texts
const samples = join(import.meta.dirname, '..', '..', 'e2e', 'fixtures', 'independent', 'samples')

async function exportOf(name: string): Promise<unknown> {
  const zip = await JSZip.loadAsync(readFileSync(join(samples, name)))
  const data = Object.values(zip.files).find((file) => file.name.endsWith('.json'))
  return JSON.parse((await data?.async('string')) ?? 'null')
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

function at(data: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), data)
}

/** Every key of a value at any depth; the places in a list are none. */
function keysIn(value: unknown): readonly string[] {
  if (!isObject(value)) return []
  const inner = Object.values(value).flatMap(keysIn)
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner]
}

const explained = [
  'settings',
  'profile-info',
  'live-host-settings',
  'live-watch-settings',
  'ad-interests',
  'ad-partners',
  'ai-moji',
] as const

describe('the sheets of settings and profile', () => {
  test.each(['J2.zip', 'J3.zip', 'J4.zip', 'J5.zip'])('every key of %s has a name and a sentence', async (name) => {
    const data = await exportOf(name)
    const keys = categories
      .filter(({ id }) => explained.some((one) => one === id))
      .flatMap(({ id, json }) => json.flatMap((path) => keysIn(at(data, path)).map((key) => [id, key] as const)))
    expect(keys.length).toBeGreaterThan(20)
    const knownField = finder(en.fields)
    for (const [id, key] of keys) {
      expect(knownField(key), key).toBeDefined()
      expect(fieldNote(t, id, key), key).not.toBeNull()
    }
  })
})

describe('a note', () => {
  test('belongs to a field that has a name, in a category that exists', () => {
    for (const key of Object.keys(en.notes)) {
      const [field = '', category] = key.split(/ in (?=[a-z-]+$)/)
      const whole = Object.hasOwn(en.fields, key)
      expect(whole || Object.hasOwn(en.fields, field), key).toBe(true)
      if (!whole && category !== undefined) expect(Object.keys(en.categories.name), key).toContain(category)
    }
  })

  test('can differ by category', () => {
    expect(fieldNote(t, 'posts', 'Link')).toContain('some days')
    expect(fieldNote(t, 'likes', 'Link')).toBeNull()
  })

  test('is found for the spelling of the text export', () => {
    expect(fieldName(t, 'Gps Data')).toBe(en.fields.GpsData)
    expect(fieldNote(t, 'location', 'Gps Data')).toBe(en.notes.GpsData)
  })

  test('is missing for a key that nobody knows', () => {
    expect(fieldNote(t, 'settings', 'Brand New Setting')).toBeNull()
    expect(fieldName(t, 'Brand New Setting')).toBe('Brand new setting')
  })
})

describe('a value', () => {
  test('from a list of TikTok has words', () => {
    expect(valueWords(t, 'Method', 'chat_head')).toBe('In a TikTok chat')
    expect(valueWords(t, 'Filter Comments', 'enabled')).toBe('On')
    expect(valueWords(t, 'NetworkType', '4G')).toBe('Mobile network, 4G')
  })

  test('that is new has none', () => {
    expect(valueWords(t, 'Method', 'telepathy')).toBeNull()
  })

  test('that somebody wrote has none, even where it reads like one', () => {
    expect(valueWords(t, 'Title', 'Everyone')).toBeNull()
    expect(valueWords(t, 'FirstName', 'None')).toBeNull()
    expect(valueWords(t, 'State', 'NA')).toBeNull()
  })
})
