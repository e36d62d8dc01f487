import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCodeOf } from '@shared/contract/errors.ts'
import { afterAll, beforeAll } from 'vitest'
import { type ArchiveSource, openSource, type SourceMember } from '../source.ts'
import { type CraftedEntry, type CraftedZip, craftZip } from './crafted-zip.ts'

/** The name under which TikTok packs a JSON export. */
export const NAME = 'user_data_tiktok.json'

/** Crafted zips as files, in a folder that goes with the tests of the file that asked for it. */
export interface ZipsOnDisk {
  /** The path of a new file with these bytes. */
  write(bytes: Uint8Array): string
  /** Opens the bytes, looks, and closes. */
  opened<T>(bytes: Uint8Array, look: (source: ArchiveSource, path: string) => Promise<T> | T): Promise<T>
  /** The code of the error with which the bytes are refused; `opened` where they are not. */
  refusal(bytes: Uint8Array): Promise<string>
  /** What the entries are taken for, and what is warned of. */
  list(
    entries: readonly CraftedEntry[],
    around?: CraftedZip,
  ): Promise<{ readonly roles: readonly (readonly string[])[]; readonly warnings: readonly string[] }>
}

export function zipsOnDisk(): ZipsOnDisk {
  let folder = ''
  let written = 0
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zip-source-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const write = (bytes: Uint8Array): string => {
    written += 1
    const path = join(folder, `${written}.zip`)
    writeFileSync(path, bytes)
    return path
  }
  const opened: ZipsOnDisk['opened'] = async (bytes, look) => {
    const path = write(bytes)
    const source = await openSource(path)
    try {
      return await look(source, path)
    } finally {
      await source.close()
    }
  }
  return {
    write,
    opened,
    refusal: (bytes) => opened(bytes, () => 'opened').catch((thrown: unknown) => errorCodeOf(thrown)),
    list: (entries, around) =>
      opened(craftZip(entries, around), ({ members, warnings }) => ({
        roles: members.map(({ name, role }) => [name, role]),
        warnings: warnings.map(({ code }) => code),
      })),
  }
}

export function first(source: ArchiveSource): SourceMember {
  const member = source.members[0]
  if (member === undefined) throw new Error('no member')
  return member
}

/** Text that compresses about as an export does, and no two lines alike. */
export function records(count: number): Buffer {
  return Buffer.from(
    Array.from(
      { length: count },
      (_, at) =>
        `{"Date": "2024-01-01 00:00:00", "Link": "https://www.tiktokv.com/share/video/${at}${randomBytes(5).toString('hex')}/"},\n`,
    ).join(''),
  )
}
