import yauzl, { type Entry } from 'yauzl'
import { MemberDamagedError } from '../damage.ts'
import type { OpenFile } from '../open-file.ts'

/** Where an entry's bytes stand in the file: from `start` up to `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const ENCRYPTED_FLAG = 0x1
const DESCRIPTOR_FLAG = 0x8
const LOCAL_HEADER = 30
/** Extra fields are rarely longer; then header, name and fields take one read and not two. */
const USUAL_EXTRA = 128
const ZIP64_FIELD = 0x0001
/** A 32-bit size that stands in the zip64 field instead. */
const SENTINEL = 0xffffffff

/**
 * Reads the header before an entry's data and compares it with the directory: two readers of one archive must not be able to see
 * two different files in it.
 *
 * @param bound where the data must have ended: the next entry's header, or the directory
 * @throws MemberDamagedError `local-header` at byte 0
 */
export async function findEntryData(file: OpenFile, entry: Entry, bound: number, index: number, signal?: AbortSignal): Promise<Span> {
  const at = entry.relativeOffsetOfLocalHeader
  const guess = LOCAL_HEADER + entry.fileNameLength + USUAL_EXTRA
  const header = await file.read(at, Math.min(guess, bound - at), signal)
  const nameLength = header.readUInt16LE(26)
  const length = LOCAL_HEADER + nameLength + header.readUInt16LE(28)
  const start = at + length
  const end = start + entry.compressedSize
  if (header.readUInt32LE(0) === 0x04034b50 && end <= bound) {
    const whole = length <= header.length ? header : await file.read(at, length, signal)
    const name = whole.subarray(LOCAL_HEADER, LOCAL_HEADER + nameLength)
    const extra = whole.subarray(LOCAL_HEADER + nameLength, length)
    if (name.equals(entry.fileNameRaw) && sameFields(whole, extra, entry)) return { start, end }
  }
  throw new MemberDamagedError(index, 0, 'local-header')
}

function sameFields(header: Buffer, extra: Buffer, entry: Entry): boolean {
  const flags = header.readUInt16LE(6)
  if (header.readUInt16LE(8) !== entry.compressionMethod) return false
  if (((flags ^ entry.generalPurposeBitFlag) & ENCRYPTED_FLAG) !== 0) return false
  // A writer that streams knows neither checksum nor sizes yet: it leaves them 0 and writes them behind the data (APPNOTE 4.4.4).
  const streamed = (flags & DESCRIPTOR_FLAG) !== 0
  const long = zip64Sizes(extra)
  const same = (value: number, expected: number): boolean => value === expected || (streamed && value === 0)
  const sameSize = (value: number, longValue: bigint | undefined, expected: number): boolean =>
    value === SENTINEL && longValue !== undefined
      ? longValue === BigInt(expected) || (streamed && longValue === 0n)
      : same(value, expected) || (streamed && value === SENTINEL)
  return (
    same(header.readUInt32LE(14), entry.crc32) &&
    sameSize(header.readUInt32LE(18), long?.compressed, entry.compressedSize) &&
    sameSize(header.readUInt32LE(22), long?.size, entry.uncompressedSize)
  )
}

/** In a local header the zip64 field holds both sizes, the uncompressed one first (APPNOTE 4.5.3). */
function zip64Sizes(extra: Buffer): { readonly size: bigint; readonly compressed: bigint } | undefined {
  try {
    const field = yauzl.parseExtraFields(extra).find(({ id }) => id === ZIP64_FIELD)?.data
    return field !== undefined && field.length >= 16 ? { size: field.readBigUInt64LE(0), compressed: field.readBigUInt64LE(8) } : undefined
  } catch {
    // A field longer than its room. Writers pad local headers with such; only the sizes above would need them.
    return undefined
  }
}
