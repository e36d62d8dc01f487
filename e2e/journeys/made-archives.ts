import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { projectRoot } from '../../scripts/project-root.mjs'

/** The independent samples, by generation. */
export const independentSample = (generation: string): string => `e2e/fixtures/independent/samples/${generation}.zip`
export const hostileZip = (name: string): string => `e2e/fixtures/independent/hostile-zips/${name}.zip`

const DATA_FILE = 'user_data_tiktok.json'

/** The text of the one data file of an independent sample. */
export const dataOf = (generation: string): Promise<string> => dataIn(readFileSync(join(projectRoot, independentSample(generation))))

/** The text of the data file in an archive. */
export async function dataIn(archive: Uint8Array): Promise<string> {
  const member = (await JSZip.loadAsync(archive)).file(DATA_FILE)
  if (member === null) throw new Error(`The archive has no ${DATA_FILE}.`)
  return member.async('string')
}

/** A zip with these files. */
export function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, text] of Object.entries(files)) zip.file(name, text)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** An archive with this text as its data file. */
export const archiveOf = (text: string): Promise<Uint8Array> => zipOf({ [DATA_FILE]: text })

interface NewestExport {
  'Your Activity': { 'Watch History': { VideoList: readonly object[] } }
  'Profile And Settings': { 'Profile Info': { ProfileMap: object } }
}

/**
 * Two archives of one account, which had another name and text about itself when the older one was made: 180 watched videos
 * in each, 120 of them in both; and one of somebody else.
 */
export async function overlappingExports(): Promise<Readonly<Record<'newer' | 'older' | 'stranger', Uint8Array>>> {
  const data = JSON.parse(await dataOf('J5')) as NewestExport
  const profile = data['Profile And Settings']['Profile Info'].ProfileMap
  const made = (from: number, until: number, changed: object) => {
    const watched = data['Your Activity']['Watch History'].VideoList.slice(from, until)
    return archiveOf(
      JSON.stringify({
        ...data,
        'Your Activity': { ...data['Your Activity'], 'Watch History': { VideoList: watched } },
        'Profile And Settings': { ...data['Profile And Settings'], 'Profile Info': { ProfileMap: { ...profile, ...changed } } },
      }),
    )
  }
  const stranger = { userName: 'somebody.else', emailAddress: 'somebody@mail.example' }
  return {
    newer: await made(0, 180, {}),
    older: await made(60, 240, { userName: 'marlow.before', bioDescription: 'an older text' }),
    stranger: await archiveOf(JSON.stringify({ 'Profile And Settings': { 'Profile Info': { ProfileMap: stranger } } })),
  }
}
