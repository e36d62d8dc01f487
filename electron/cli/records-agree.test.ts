import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { categories } from '@shared/catalog/catalog.ts'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { runCommand } from './command.ts'
import { verbs } from './verbs.ts'

const samples = resolve(import.meta.dirname, '../../e2e/fixtures/independent/samples')

type Fields = Readonly<Record<string, unknown>>

/** A section of a fixture as this file reads it, without the engine. */
interface Section {
  readonly category: string
  readonly records: readonly Fields[]
}

/** The lists of a JSON export that stand in one place of it. */
async function listsOfJson(name: string): Promise<readonly Section[]> {
  const zip = await JSZip.loadAsync(await readFile(resolve(samples, `${name}.zip`)))
  const file = zip.file(/user_data[^/]*\.json$/u)[0]
  const document = JSON.parse((await file?.async('string')) ?? '') as unknown
  const at = (path: readonly string[]): unknown =>
    path.reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([own]) => own === key)?.[1] : undefined),
      document,
    )
  return categories.flatMap(({ id, kind, json }) => {
    const found = kind === 'list' ? json.map(at).filter((list): list is Fields[] => Array.isArray(list) && list.length > 0) : []
    const [records = []] = found
    return found.length === 1 && records.every((record) => typeof record === 'object') ? [{ category: id, records }] : []
  })
}

/** The files of a text export that are nothing but blocks of `Label: value`. */
async function filesOfText(name: string, files: Readonly<Record<string, string>>): Promise<readonly Section[]> {
  const zip = await JSZip.loadAsync(await readFile(resolve(samples, `${name}.zip`)))
  return Promise.all(
    Object.entries(files).map(async ([category, path]) => ({
      category,
      records: ((await zip.file(path)?.async('string')) ?? '')
        .trim()
        .split(/\n\s*\n/u)
        .map((block) =>
          Object.fromEntries(block.split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)])),
        ),
    })),
  )
}

/** The conversations of a text export: a line `date sender: words` for each message; other lines belong to the words before them. */
async function chatsOfText(name: string, path: string): Promise<readonly Section[]> {
  const zip = await JSZip.loadAsync(await readFile(resolve(samples, `${name}.zip`)))
  const [, ...chats] = ((await zip.file(path)?.async('string')) ?? '').split(/^>>> Chat History with .*::$/mu)
  const records = chats.flatMap((chat) =>
    chat
      .trim()
      .split(/\n(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d )/u)
      .map((message) => {
        const [, day = '', sender = '', words = ''] = /^(.{19}(?: UTC)?) ([^:]*): (.*)$/su.exec(message) ?? []
        return { Date: day, From: sender, Content: words }
      }),
  )
  return [{ category: 'direct-messages', records }]
}

async function recordsOf(name: string, category: string, ...args: readonly string[]): Promise<{ total: number; records: Fields[] }> {
  let out = ''
  const io = {
    out: (text: string) => {
      out += text
    },
    err: () => undefined,
    today: () => '2026-11-23',
  }
  const code = await runCommand(['records', resolve(samples, `${name}.zip`), '--category', category, '--json', ...args], verbs, io)
  expect([category, code]).toEqual([category, 0])
  const found = JSON.parse(out) as { total: number; records: { source: unknown }[] }
  return { total: found.total, records: found.records.map(({ source: _, ...fields }) => fields) }
}

const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d( UTC)?$/u.test(value)
const textOf = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
const isNothing = (value: unknown): boolean => value === undefined || value === null

/** Dates and texts rise by their code points; what is not there stands last. */
function sorted(records: readonly Fields[], key: string, descending: boolean): readonly Fields[] {
  const value = (record: Fields): string | null => (isNothing(record[key]) ? null : textOf(record[key]))
  return [...records].sort((one, other) => {
    const [a, b] = [value(one), value(other)]
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
    return (descending ? -1 : 1) * Buffer.compare(Buffer.from(a), Buffer.from(b))
  })
}

describe.each([
  ...['J1', 'J2', 'J3', 'J4', 'J5'].map((name) => ({ name, sections: () => listsOfJson(name), fewest: 10 })),
  { name: 'T1', sections: () => filesOfText('T1', { likes: 'Activity/Like List.txt' }), fewest: 1 },
  {
    name: 'T2',
    sections: async () => [
      ...(await filesOfText('T2', { searches: 'Tiktok/Activity/Searches.txt', likes: 'Tiktok/Activity/Like List.txt' })),
      ...(await chatsOfText('T2', 'Tiktok/Direct Messages/Direct Messages.txt')),
    ],
    fewest: 3,
  },
  {
    name: 'T3-en',
    sections: async () => [
      ...(await filesOfText('T3-en', {
        searches: 'TikTok/Your Activity/Searches.txt',
        likes: 'TikTok/Likes and Favorites/Like List.txt',
      })),
      ...(await chatsOfText('T3-en', 'TikTok/Direct Messages/Direct Messages.txt')),
    ],
    fewest: 3,
  },
  {
    name: 'T3-engb',
    sections: async () => [
      ...(await filesOfText('T3-engb', {
        searches: 'TikTok/Your Activity/Searches.txt',
        likes: 'TikTok/Likes and Favourites/Like List.txt',
      })),
      ...(await chatsOfText('T3-engb', 'TikTok/Direct Messages/Direct Messages.txt')),
    ],
    fewest: 3,
  },
  {
    name: 'T3-nl',
    sections: async () => [
      ...(await filesOfText('T3-nl', { searches: 'TikTok/Je activiteit/Zoekopdrachten.txt' })),
      ...(await chatsOfText('T3-nl', 'TikTok/Directe berichten/Directe berichten.txt')),
    ],
    fewest: 2,
  },
  {
    name: 'T3-es',
    // What TikTok calls the watch history in Spanish is not known: it stands on the shelf, with its own labels.
    sections: async () => [
      ...(await chatsOfText('T3-es', 'TikTok/Mensajes directos/Mensajes directos.txt')),
      ...(await filesOfText('T3-es', { 'shelf:0': 'TikTok/Tu actividad/Historial de visualización.txt' })),
    ],
    fewest: 2,
  },
])('dossier records over $name', ({ name, sections, fewest }) => {
  it('gives every record of every list, and pages, orders and finds them as plain JavaScript does', async () => {
    const all = await sections()
    expect(all.length).toBeGreaterThanOrEqual(fewest)
    for (const { category, records } of all) {
      expect([category, await recordsOf(name, category, '--limit', '5000')]).toEqual([category, { total: records.length, records }])

      const middle = records[records.length >> 1] ?? {}
      const [key = '', value] = Object.entries(middle).find(([, one]) => typeof one === 'string' && one.length > 2 && !isDate(one)) ?? []
      const text = plain(
        Array.from(textOf(value ?? ''))
          .slice(0, 3)
          .join(''),
      )
      if (text.trim().length < 3) continue
      const found = records.filter((record) =>
        Object.values(record).some((one) => !isNothing(one) && !isDate(one) && plain(textOf(one)).includes(text)),
      )
      const [offset, limit] = [found.length >> 2, Math.max(1, found.length >> 1)]
      const page = await recordsOf(
        name,
        category,
        '--search',
        text.toUpperCase(),
        '--sort',
        `${key}:desc`,
        '--offset',
        `${offset}`,
        '--limit',
        `${limit}`,
      )
      expect([category, text, key, page.total]).toEqual([category, text, key, found.length])
      expect([category, text, key, page.records]).toEqual([category, text, key, sorted(found, key, true).slice(offset, offset + limit)])
    }
  }, 240_000)
})
