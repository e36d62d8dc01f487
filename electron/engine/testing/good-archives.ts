import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import JSZip from 'jszip'
import { craftZip } from '../source/testing/crafted-zip.ts'

const samples = resolve(import.meta.dirname, '../../../e2e/fixtures/independent/samples')

/** A good archive in the forms in which one may be opened. Names are file names. For tests. */
export interface GoodArchive {
  readonly name: string
  readonly bytes: Uint8Array
}

async function members(sample: string): Promise<readonly GoodArchive[]> {
  const zip = await JSZip.loadAsync(await readFile(resolve(samples, `${sample}.zip`)))
  const files = Object.values(zip.files).filter((file) => !file.dir)
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.async('uint8array') })))
}

const stored = (files: readonly GoodArchive[]): Uint8Array => craftZip(files.map(({ name, bytes }) => ({ name, data: bytes, method: 0 })))
const deflated = (files: readonly GoodArchive[]): Uint8Array => craftZip(files.map(({ name, bytes }) => ({ name, data: bytes })))

/** One section of each kind: what differs between the others is their names. Ten records are as good as a thousand. */
const kept: Readonly<Record<string, readonly string[]>> = {
  'Your Activity': ['Watch History', 'Searches', 'Activity Summary', 'Off TikTok Activity'],
  'Likes and Favorites': ['Like List', 'Collection'],
  'Direct Message': ['Direct Messages', 'Tako Chat History'],
  'Profile And Settings': ['Profile Info', 'Following'],
  'TikTok Live': ['Watch Live History'],
  'TikTok Shop': ['Order History'],
}
const keptFiles =
  /(?:Watch History|Searches|Activity Summary|Like List|Direct Messages|Profile Info|Order History|Purchases|Stickers)\.txt$/u
const records = 10

function few(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, records).map(few)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, few(inner)]))
}

function smallDocument(bytes: Uint8Array): unknown {
  const whole = JSON.parse(Buffer.from(bytes).toString('utf8')) as Record<string, Record<string, unknown>>
  const sections = Object.entries(kept).map(([root, names]) => [
    root,
    Object.fromEntries(names.map((name) => [name, few(whole[root]?.[name] ?? {})])),
  ])
  return { ...(Object.fromEntries(sections) as object), 'New Section': { NewList: [{ a: 1.5 }, { a: null, b: ['x'] }], Loose: 'value' } }
}

const smallText = ({ name, bytes }: GoodArchive): GoodArchive => ({
  name,
  bytes: Buffer.from(Buffer.from(bytes).toString('utf8').split('\n\n').slice(0, records).join('\n\n')),
})

/** A small JSON and a small text export: as downloaded, as a zip without compression, and as a bare file. */
export async function goodArchives(): Promise<readonly GoodArchive[]> {
  const [document] = await members('J5')
  const text = (await members('T3-en')).filter(({ name }) => keptFiles.test(name)).map(smallText)
  const chats = text.find(({ name }) => name.endsWith('Direct Messages.txt'))
  if (document === undefined || chats === undefined) throw new Error('the samples have them')
  const small = smallDocument(document.bytes)
  const json = [{ name: document.name, bytes: Buffer.from(JSON.stringify(small, null, 2)) }]
  return [
    { name: 'json.zip', bytes: deflated(json) },
    { name: 'text.zip', bytes: deflated(text) },
    { name: 'json-stored.zip', bytes: stored(json) },
    { name: 'text-stored.zip', bytes: stored(text) },
    { name: 'user_data_tiktok.json', bytes: json[0]?.bytes ?? Buffer.from('') },
    { name: 'user_data_tiktok (1).json', bytes: Buffer.from(JSON.stringify(small)) },
    { name: 'Direct Messages.txt', bytes: chats.bytes },
  ]
}

/** The whole sample archives of another author, as they are. */
export async function wholeArchives(): Promise<readonly GoodArchive[]> {
  const names = ['J1', 'J3', 'J5', 'T1', 'T3-nl']
  return Promise.all(names.map(async (name) => ({ name: `${name}.zip`, bytes: await readFile(resolve(samples, `${name}.zip`)) })))
}
