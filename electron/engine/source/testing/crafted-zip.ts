import { crc32, deflateRawSync } from 'node:zlib'

/** An entry to write, honest unless told otherwise: every field that could lie can be made to. For tests. */
export interface CraftedEntry {
  readonly name: string | Uint8Array
  readonly data?: Uint8Array
  /** 8 (deflated) unless given. */
  readonly method?: number
  /** Bit 11 (UTF-8) unless given. */
  readonly flags?: number
  /** What stands as the entry's data, instead of the compressed `data`. */
  readonly body?: Uint8Array
  readonly checksum?: number
  readonly size?: number
  readonly localName?: string
  readonly localChecksum?: number
  readonly attributes?: number
  readonly extra?: Uint8Array
}

export interface CraftedZip {
  readonly before?: Uint8Array
  readonly after?: Uint8Array
  readonly comment?: Uint8Array
}

/** Builds a zip in memory: entries, directory, end record. Offsets count from the file's start, also when something stands before. */
export function craftZip(entries: readonly CraftedEntry[], { before, after, comment }: CraftedZip = {}): Buffer {
  const local: Buffer[] = [Buffer.from(before ?? [])]
  const central: Buffer[] = []
  let at = before?.length ?? 0
  for (const entry of entries) {
    const data = entry.data ?? Buffer.from('{"Profile":{}}')
    const method = entry.method ?? 8
    const body = Buffer.from(entry.body ?? (method === 8 ? deflateRawSync(data) : data))
    const name = Buffer.from(entry.name)
    const localName = Buffer.from(entry.localName ?? entry.name)
    const extra = Buffer.from(entry.extra ?? [])
    const checksum = entry.checksum ?? crc32(data)
    const common = (sum: number): Buffer => {
      const fields = Buffer.alloc(22)
      fields.writeUInt16LE(20, 0)
      fields.writeUInt16LE(entry.flags ?? 0x800, 2)
      fields.writeUInt16LE(method, 4)
      fields.writeUInt16LE(0x21, 8)
      fields.writeUInt32LE(sum, 10)
      fields.writeUInt32LE(body.length, 14)
      fields.writeUInt32LE(entry.size ?? data.length, 18)
      return fields
    }
    const header = [u32(0x04034b50), common(entry.localChecksum ?? checksum), u16(localName.length), u16(0), localName, body]
    central.push(u32(0x02014b50), u16(0x314), common(checksum), u16(name.length), u16(extra.length), u16(0), u16(0), u16(0))
    central.push(u32(entry.attributes ?? 0), u32(at), name, extra)
    local.push(...header)
    at += header.reduce((sum, part) => sum + part.length, 0)
  }
  const directory = Buffer.concat(central)
  const count = u16(entries.length)
  const words = Buffer.from(comment ?? [])
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(directory.length), u32(at), u16(words.length), words]
  return Buffer.concat([...local, directory, ...end, Buffer.from(after ?? [])])
}

export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
