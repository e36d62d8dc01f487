import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../archive.ts'
import { structureText } from './structure-text.ts'

const samples = resolve(import.meta.dirname, '../../../e2e/fixtures/independent/samples')

describe('the structure of an archive', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-structure-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function written(files: Readonly<Record<string, string>>): Promise<string> {
    const place = await mkdtemp(join(folder, 'archive-'))
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(place, name)), { recursive: true })
      await writeFile(join(place, name), content)
    }
    return place
  }

  async function structureOf(path: string) {
    const archive = await openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
    const structure = await archive.structure()
    await archive.close()
    return { structure, json: JSON.stringify(structure), text: structureText(structure) }
  }

  const nothingOf = (markers: ReadonlySet<string>, { json, text }: { json: string; text: string }): void => {
    expect(markers.size).toBeGreaterThan(20)
    for (const marker of markers) {
      expect(json.toLowerCase().includes(marker.toLowerCase()), marker).toBe(false)
      expect(text.toLowerCase().includes(marker.toLowerCase()), marker).toBe(false)
    }
  }

  /** A word that stands nowhere else: as letters alone, or with a number in it, as user names have them. */
  function markerMaker() {
    const markers = new Set<string>()
    const next = (style: 'letters' | 'name' | 'digits'): string => {
      const number = markers.size + 1
      const letters = [...String(number).padStart(4, '0')].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')
      const marker = style === 'letters' ? `Qx${letters}` : style === 'name' ? `qx.${letters}${number}` : String(73_000_000_000 + number)
      markers.add(marker)
      return marker
    }
    return { markers, next }
  }

  it.each(['J1', 'J2', 'J3', 'J4', 'J5'])('of %s tells no value and no name, though each is one of a kind', async (name) => {
    const zip = await JSZip.loadAsync(await readFile(join(samples, `${name}.zip`)))
    const file = Object.values(zip.files).find((candidate) => candidate.name.endsWith('.json'))
    const { markers, next } = markerMaker()
    const marked = (value: unknown, key: string): unknown => {
      if (Array.isArray(value)) return value.map((element) => marked(element, ''))
      if (value !== null && typeof value === 'object') {
        const personal = /^(?:ChatHistory|WatchLiveMap|OrderHistories|CommunicationHistories|GroupChat)$/u.test(key)
        return Object.fromEntries(
          Object.entries(value).map(([inner, of], index) => [
            personal
              ? key === 'ChatHistory'
                ? `Chat History with ${next('name')}:`
                : next(index % 2 === 0 ? 'digits' : 'letters')
              : inner,
            marked(of, inner),
          ]),
        )
      }
      if (typeof value === 'number') return Number(next('digits'))
      return typeof value === 'string' ? next(markers.size % 2 === 0 ? 'letters' : 'name') : value
    }
    const root = marked(JSON.parse((await file?.async('string')) ?? ''), '') as Record<string, unknown>
    root['New Section'] = {
      Strangers: { [next('letters')]: [{ Date: next('letters') }], [next('letters')]: [{ Date: next('letters') }] },
      RoomList: [{ [next('digits')]: 1, [next('name')]: { [next('letters')]: next('letters') } }],
    }
    const result = await structureOf(await written({ 'user_data_tiktok.json': JSON.stringify(root) }))
    nothingOf(markers, result)
    expect(result.text).toContain('RoomList: list')
    expect(result.text).toMatch(/= watch-history/u)
    expect(result.text).toContain('= unrecognised')
  })

  it('of a text export tells labels and no values, no partners, and no names of a person’s own folders', async () => {
    const { markers, next } = markerMaker()
    const message = () => `2025-01-01 00:00:00 UTC ${next('name')}: ${next('letters')}\n${next('letters')}: more\n`
    const files = {
      'Your Activity/Searches.txt': `Date: 2025-01-01 00:00:00 UTC\nSearch Term: ${next('letters')}\n\nDate: ${next('letters')}\nSearch Term: ${next('letters')}\n${next('letters')}: still the term\n`,
      'Profile and Settings/Profile Info.txt': `Username: ${next('name')}\nBio: ${next('letters')}\nof two lines: ${next('letters')}\n`,
      'Direct Messages/Direct Messages.txt': `>>> Chat History with ${next('name')}::\n\n${message()}${message()}\n>>> Chat History with ${next('letters')}::\n\n${message()}`,
      'Shop/Order History.txt': `Order date: 2025-01-01 00:00:00 UTC\nOrder number: ${next('digits')}\nProduct information:\n>>Name:\n${next('letters')}\n>>Quantity: 1\nOrder status: ${next('letters')}\n`,
      'Activité/Recherches.txt': [1, 2, 3].map(() => `Date : 2025-01-01 00:00:00 UTC\nTerme recherché : ${next('letters')}\n`).join('\n'),
      'Neu.txt': `${next('letters')} ${next('letters')}\n${next('letters')}: ${next('name')}\n`,
    }
    const under = (parent: string) => Object.fromEntries(Object.entries(files).map(([name, content]) => [`${parent}${name}`, content]))
    const more = [next('letters'), next('name'), next('digits')]
    const result = await structureOf(
      await written({
        ...under(`${more[0]}/TikTok_Data_1735588272/TikTok/`),
        [`${more[0]}/${more[1]}.jpg`]: 'x',
        [`${more[2]}.docx`]: 'x',
      }),
    )
    nothingOf(markers, result)
    expect(result.text).not.toContain('1735588272')
    expect(result.text).toContain('*/TikTok_Data_9/TikTok/Your Activity/Searches.txt')
    expect(result.text).toContain('Search Term: text')
    // What a maintainer needs in order to add a language: names of files and of labels.
    expect(result.text).toContain('Recherches.txt')
    expect(result.text).toContain('Terme recherché: text ×3')
    expect(result.text).toContain('key Chat History with a:: ×1')
    expect(result.text).toContain('Product information')
  })

  it('names types, counts and sections, so that a parser can be mended by it', async () => {
    const { text, structure } = await structureOf(
      await written({
        'user_data_tiktok (1).json': JSON.stringify({
          'Your Activity': {
            'Watch History': {
              VideoList: [
                { Date: '2025-01-01 00:00:00', Link: 'https://www.tiktokv.com/share/video/1/' },
                { Date: 'x', Title: '' },
              ],
            },
            'Favorite Recipes': { RecipeList: [{ Date: '2025-01-01 00:00:00 UTC', Recipe: 'soup', Likes: '3' }] },
          },
          'TikTok Live': { 'Watch Live History': { WatchLiveMap: { '-1': {}, '7480000000000000001': { Comments: [{ RawTime: 1 }] } } } },
        }),
      }),
    )
    const lines = text.split('\n').map((line) => line.trim())
    expect(text).toContain('user_data_tiktok (1).json  data, ')
    for (const line of [
      'VideoList: list  = watch-history',
      'each: object ×2',
      'Date: date, text',
      'Link: link to a video',
      'Title: empty text',
      'RecipeList: list  = unrecognised',
      'Date: date with UTC',
      'Likes: whole number as text',
      'WatchLiveMap: object  = live-watched',
      '*: empty object, object',
      'key -9 ×1',
      'key 9 ×1',
      'RawTime: whole number',
    ])
      expect(lines).toContain(line)
    expect(structure.tree[0]?.content[0]?.types).toEqual({ object: 1 })
  })

  it('bears ten thousand levels and thousands of keys', async () => {
    const deep = `${'{"List":'.repeat(10_000)}1${'}'.repeat(10_000)}`
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`Word${'abcdefghij'[index % 10]} ${index}`, index]))
    const { text } = await structureOf(
      await written({
        'user_data.json': `{"Activity":{"Search History":{"SearchList":[]},"Deep List":${deep},"Wide List":${JSON.stringify(wide)}}}`,
      }),
    )
    expect(text).toContain('deeper nesting')
    expect(text).toContain('*: whole number ×5000')
    expect(text.length).toBeLessThan(20_000)
  })
})
