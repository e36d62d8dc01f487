import { DossierError } from '@shared/contract/errors.ts'
import type { OpenFile } from '../open-file.ts'

/** What the record at a zip's end says. All positions and sizes are bytes. */
export interface DirectoryEnd {
  /** Where the archive ends: behind the record and its comment. Smaller than the file when something was appended. */
  readonly archiveEnd: number
  readonly entries: number
  readonly directoryStart: number
  readonly directoryBytes: number
}

const RECORD = 22
const LONGEST_COMMENT = 0xffff
const ZIP64_LOCATOR = 20
const ZIP64_RECORD = 56

/**
 * Finds the end-of-directory record (APPNOTE 4.3.16), looking backwards, and its zip64 twin if there is one.
 *
 * @returns undefined when there is no whole record in reach
 * @throws DossierError `archive-inconsistent` when two records both claim to end the file (one of them hides in a comment),
 *   `archive-damaged` when the zip64 record is not where the locator points
 */
export async function findDirectoryEnd(file: OpenFile, signal?: AbortSignal): Promise<DirectoryEnd | undefined> {
  const tailStart = Math.max(0, file.size - RECORD - LONGEST_COMMENT - ZIP64_LOCATOR)
  const tail = await file.read(tailStart, file.size - tailStart, signal)
  const found: number[] = []
  let toTheEnd = 0
  for (let at = tail.length - RECORD; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== 0x06054b50) continue
    const end = at + RECORD + tail.readUInt16LE(at + 20)
    if (end > tail.length) continue
    found.push(at)
    if (end === tail.length) toTheEnd += 1
  }
  if (toTheEnd > 1) throw new DossierError('archive-inconsistent', 'two ends')
  const at = found[0]
  if (at === undefined) return undefined
  const archiveEnd = tailStart + at + RECORD + tail.readUInt16LE(at + 20)
  const locator = at - ZIP64_LOCATOR
  if (locator >= 0 && tail.readUInt32LE(locator) === 0x07064b50) {
    return { archiveEnd, ...(await readZip64(file, tail.readBigUInt64LE(locator + 8), signal)) }
  }
  return {
    archiveEnd,
    entries: tail.readUInt16LE(at + 10),
    directoryBytes: tail.readUInt32LE(at + 12),
    directoryStart: tail.readUInt32LE(at + 16),
  }
}

async function readZip64(file: OpenFile, position: bigint, signal: AbortSignal | undefined): Promise<Omit<DirectoryEnd, 'archiveEnd'>> {
  if (position > BigInt(file.size - ZIP64_RECORD)) throw new DossierError('archive-damaged', 'zip64 end')
  const record = await file.read(Number(position), ZIP64_RECORD, signal)
  if (record.readUInt32LE(0) !== 0x06064b50) throw new DossierError('archive-damaged', 'zip64 end')
  return {
    entries: Number(record.readBigUInt64LE(32)),
    directoryBytes: Number(record.readBigUInt64LE(40)),
    directoryStart: Number(record.readBigUInt64LE(48)),
  }
}
