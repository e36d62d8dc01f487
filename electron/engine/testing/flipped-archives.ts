import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyedList, Page } from '@shared/contract/archive.ts'
import { errorCodeOf } from '@shared/contract/errors.ts'
import { openArchive } from '../archive.ts'

const view = { mask: false, zone: 'UTC', language: 'en' }

/** Numbers between 0 and 1, the same for the same seed (Marsaglia's xorshift, 32 bits). For tests. */
export function numbers(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** What became of an archive that was opened, looked through and closed. */
export interface LookedThrough {
  /** `opened`, or the code that was thrown. */
  readonly code: string
  readonly counts: Readonly<Record<string, number>>
  readonly warnings: readonly string[]
  readonly reconciles: boolean
  /** Of computing: the machine may be busy with other things. */
  readonly milliseconds: number
}

/** Opens an archive, asks for the summary and a page of each section, and closes it. */
export async function lookThrough(path: string): Promise<LookedThrough> {
  const started = process.cpuUsage()
  const took = (): number => {
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  }
  try {
    const archive = await openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
    try {
      const { sections, warnings, reconciliation } = archive.summary(view)
      for (const { id, kind } of sections) {
        const page = (await archive.call('page', { section: id, view, offset: 0, limit: 50, sort: null, filter: null })) as Page
        const [first] = page.rows
        if (first !== undefined) await archive.call('record', { section: id, row: first.row, view })
        if (kind === 'keyed-lists') (await archive.call('lists', { section: id, view, offset: 0, limit: 50 })) as { lists: KeyedList[] }
      }
      const counts: Record<string, number> = {}
      for (const { id, known, path: place, count } of sections) counts[known ? id : place.join('/')] = count
      const { valuesInArchive, valuesKept, valuesUnreadable } = reconciliation
      return {
        code: 'opened',
        counts,
        warnings: warnings.map(({ code }) => code),
        reconciles: valuesInArchive === valuesKept + valuesUnreadable,
        milliseconds: took(),
      }
    } finally {
      await archive.close()
    }
  } catch (thrown) {
    return { code: errorCodeOf(thrown), counts: {}, warnings: [], reconciles: true, milliseconds: took() }
  }
}

export interface Flipped {
  /** Which bytes were changed into what, so that a failure can be repeated by hand. */
  readonly what: string
  readonly result: LookedThrough
}

/** Looks through `count` copies of a file, in each of which one to three bytes are others than they should be. */
export async function* flippedCopies(
  name: string,
  bytes: Uint8Array,
  folder: string,
  count: number,
  seed: number,
): AsyncGenerator<Flipped> {
  const random = numbers(seed)
  const path = join(folder, name)
  for (let round = 0; round < count; round += 1) {
    const copy = Buffer.from(bytes)
    const flips = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
      const at = Math.floor(random() * copy.length)
      const value = (copy[at] ?? 0) ^ (1 + Math.floor(random() * 255))
      copy[at] = value
      return `${at}=${value}`
    })
    await writeFile(path, copy)
    yield { what: `${name} ${flips.join(' ')}`, result: await lookThrough(path) }
  }
}

/** Looks through copies of a file with one byte changed at each of `places`. */
export async function* flippedAt(
  name: string,
  bytes: Uint8Array,
  folder: string,
  places: readonly number[],
  seed: number,
): AsyncGenerator<Flipped & { readonly at: number }> {
  const random = numbers(seed)
  const path = join(folder, name)
  for (const at of places) {
    const copy = Buffer.from(bytes)
    const value = (copy[at] ?? 0) ^ (1 + Math.floor(random() * 255))
    copy[at] = value
    await writeFile(path, copy)
    yield { what: `${name} ${at}=${value}`, result: await lookThrough(path), at }
  }
}
