import { closeSync, openSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { u16, u32 } from './crafted-zip.ts'

const u64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

/** The checksum of `length` zero bytes. */
export function zerosChecksum(length: number): number {
  const zeros = Buffer.alloc(1 << 20)
  let sum = 0
  for (let left = length; left > 0; left -= zeros.length) sum = crc32(zeros.subarray(0, Math.min(left, zeros.length)), sum)
  return sum
}

/**
 * Writes a zip64 archive of two stored entries, `zeros.txt` of `size` zero bytes and `after.txt` behind them, as a sparse file:
 * it is gigabytes long and takes a few kilobytes. For tests.
 */
export function writeSparseZip64(path: string, size: number, checksum: number): void {
  const file = openSync(path, 'w')
  const after = Buffer.from('after')
  const entry = (name: string, sum: number, length: number, at: number) => {
    const common = [u16(45), u16(0x800), u16(0), u32(0x210000), u32(sum), u32(0xffffffff), u32(0xffffffff), u16(name.length)]
    const sizes = [u64(length), u64(length)]
    return {
      local: Buffer.concat([u32(0x04034b50), ...common, u16(20), Buffer.from(name), u16(1), u16(16), ...sizes]),
      central: Buffer.concat([
        ...[u32(0x02014b50), u16(45), ...common, u16(28), u16(0), u16(0), u16(0), u32(0), u32(0xffffffff), Buffer.from(name)],
        ...[u16(1), u16(24), ...sizes, u64(at)],
      ]),
    }
  }
  const zeros = entry('zeros.txt', checksum, size, 0)
  const behind = zeros.local.length + size
  const last = entry('after.txt', crc32(after), after.length, behind)
  const start = behind + last.local.length + after.length
  const directory = Buffer.concat([zeros.central, last.central])
  const end64 = start + directory.length
  const end = [
    ...[u32(0x06064b50), u64(44), u16(45), u16(45), u32(0), u32(0), u64(2), u64(2), u64(directory.length), u64(start)],
    ...[u32(0x07064b50), u32(0), u64(end64), u32(1)],
    ...[u32(0x06054b50), u16(0), u16(0), u16(0xffff), u16(0xffff), u32(0xffffffff), u32(0xffffffff), u16(0)],
  ]
  writeSync(file, zeros.local, 0, zeros.local.length, 0)
  const rest = Buffer.concat([last.local, after, directory, ...end])
  writeSync(file, rest, 0, rest.length, behind)
  closeSync(file)
}
