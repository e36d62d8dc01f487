import { DossierError } from '@shared/contract/errors.ts'
import yauzl, { type Entry, RandomAccessReader } from 'yauzl'
import { fileError, throwIfCancelled } from '../file-errors.ts'
import type { Limits } from '../limits.ts'
import type { OpenFile } from '../open-file.ts'
import type { DirectoryEnd } from './directory-end.ts'

/** Bytes fetched ahead: the directory is read in records of about a hundred bytes. */
const WINDOW = 1 << 18
/** The fixed part of a directory record, and of the header before an entry's data (APPNOTE 4.3.12, 4.3.7). */
const DIRECTORY_RECORD = 46
const LOCAL_HEADER = 30

/** A directory that was read whole and does not contradict itself. */
export interface Directory {
  readonly entries: readonly Entry[]
  /** For each entry, where its data must have ended: the next entry's header, or the directory. */
  readonly bounds: readonly number[]
  /** Where the first entry begins; above 0 something stands before the archive. */
  readonly start: number
}

/**
 * Reads the whole directory before anything else is believed.
 *
 * @throws DossierError `archive-too-large`, `archive-inconsistent` (counts, sizes or places contradict each other, entries overlap),
 *   `archive-damaged` (not readable as a directory), `password-protected` (the directory says strong encryption)
 */
export async function readDirectory(file: OpenFile, end: DirectoryEnd, limits: Limits, signal?: AbortSignal): Promise<Directory> {
  if (end.entries > limits.entries || end.directoryBytes > limits.directoryBytes) throw new DossierError('archive-too-large', 'directory')
  if (end.directoryStart + end.directoryBytes > end.archiveEnd) throw new DossierError('archive-damaged', 'directory lies past the end')
  const entries: Entry[] = []
  let directoryBytes = 0
  try {
    const zip = await yauzl.fromRandomAccessReaderPromise(new WindowReader(file, signal), end.archiveEnd, {
      // Names are judged by us: one bad name would otherwise end the reading of all the others. So would one bad size.
      decodeStrings: false,
      validateEntrySizes: false,
      autoClose: false,
    })
    for await (const entry of zip.eachEntry()) {
      throwIfCancelled(signal)
      directoryBytes += DIRECTORY_RECORD + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength
      entries.push(entry)
    }
    zip.close()
  } catch (thrown) {
    throw directoryError(thrown)
  }
  if (directoryBytes !== end.directoryBytes) throw new DossierError('archive-inconsistent', 'directory size and count')
  return { entries, ...layOut(entries, end.directoryStart) }
}

/**
 * Entries whose data overlap are how a few kilobytes become terabytes (Fifield, "A better zip bomb", 2019).
 * The directory alone gives it away: each entry takes at least its header, name and compressed bytes.
 */
function layOut(entries: readonly Entry[], directoryStart: number): Pick<Directory, 'bounds' | 'start'> {
  const order = entries.map((entry, index) => ({ index, at: entry.relativeOffsetOfLocalHeader, entry })).sort((a, b) => a.at - b.at)
  const bounds = new Array<number>(entries.length).fill(directoryStart)
  order.forEach(({ index, at, entry }, position) => {
    const bound = order[position + 1]?.at ?? directoryStart
    const least = at + LOCAL_HEADER + entry.fileNameLength + entry.compressedSize
    // Written so that a size too large to be a number fails too.
    if (!(least <= bound)) throw new DossierError('archive-inconsistent', `entry ${index} overlaps what follows`)
    bounds[index] = bound
  })
  return { bounds, start: order[0]?.at ?? directoryStart }
}

function directoryError(thrown: unknown): DossierError {
  if (thrown instanceof DossierError) return thrown
  // yauzl has no error codes. It refuses strong encryption (flag bit 6) while it reads the directory, with this sentence.
  if (thrown instanceof Error && thrown.message.includes('strong encryption')) return new DossierError('password-protected', 'directory')
  if (thrown instanceof Error && thrown.message.includes('multi-disk'))
    return new DossierError('archive-inconsistent', 'one part of several')
  const known = fileError(thrown, 'directory')
  return known.code === 'internal' ? new DossierError('archive-damaged', 'directory', { cause: thrown }) : known
}

/** Hands yauzl bytes out of a window that moves forward, so that a directory of 20 000 entries takes a handful of reads and not 40 000. */
class WindowReader extends RandomAccessReader {
  readonly #file: OpenFile
  readonly #signal: AbortSignal | undefined
  #window: Buffer = Buffer.alloc(0)
  #windowStart = 0

  constructor(file: OpenFile, signal: AbortSignal | undefined) {
    super()
    this.#file = file
    this.#signal = signal
  }

  override read(target: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    if (position + length > this.#file.size) {
      callback(new DossierError('archive-damaged', 'points past the end'))
      return
    }
    if (this.#copy(target, offset, length, position)) {
      callback(null)
      return
    }
    const window = Math.min(Math.max(length, WINDOW), this.#file.size - position)
    this.#file.read(position, window, this.#signal).then(
      (bytes) => {
        this.#window = bytes
        this.#windowStart = position
        this.#copy(target, offset, length, position)
        callback(null)
      },
      (thrown: unknown) => callback(fileError(thrown, 'directory')),
    )
  }

  #copy(target: Buffer, offset: number, length: number, position: number): boolean {
    const from = position - this.#windowStart
    if (from < 0 || from + length > this.#window.length) return false
    this.#window.copy(target, offset, from, from + length)
    return true
  }
}
