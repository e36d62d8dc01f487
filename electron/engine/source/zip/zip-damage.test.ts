import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { MemberDamagedError } from '../damage.ts'
import { type CraftedEntry, craftZip } from '../testing/crafted-zip.ts'
import { readAll } from '../testing/reading.ts'
import { first, NAME, records, zipsOnDisk } from '../testing/zips-on-disk.ts'

const { opened } = zipsOnDisk()

describe('damage inside an entry', () => {
  const data = records(30_000)
  const body = deflateRawSync(data)

  it('a wrong byte in the middle: all bytes before it come out, then the damage is told', async () => {
    // A stored block of an impossible length can only be found out where it stands.
    const cut = deflateRawSync(data.subarray(0, 2_000_000), { finishFlush: 2 })
    const broken = Buffer.concat([cut, Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]), body.subarray(cut.length + 8)])
    await opened(craftZip([{ name: NAME, data, body: broken }]), async (source) => {
      const { bytes, failure } = await readAll(source, first(source))
      expect(failure).toBeInstanceOf(MemberDamagedError)
      expect(failure).toMatchObject({ code: 'archive-damaged', reason: 'inflate', byte: bytes.length })
      expect(data.subarray(0, bytes.length).equals(bytes)).toBe(true)
      expect(bytes.length).toBeGreaterThan(2_000_000 - 400)
      expect(bytes.length).toBeLessThanOrEqual(2_000_000)
    })
  })

  it('a flipped byte anywhere is told, and the member before and after it are whole', async () => {
    for (const place of [10, 5000, body.length >> 1, body.length - 5]) {
      const flipped = Buffer.from(body)
      flipped[place] = (flipped[place] ?? 0) ^ 0x55
      const entries = [
        { name: 'TikTok/a.txt', data },
        { name: 'TikTok/b.txt', data, body: flipped },
        { name: 'TikTok/c.txt', data },
      ]
      await opened(craftZip(entries), async (source) => {
        const readings = await Promise.all(source.members.map((member) => readAll(source, member)))
        expect(readings.map(({ failure }) => failure instanceof MemberDamagedError)).toEqual([false, true, false])
        expect(readings[2]?.bytes.equals(data)).toBe(true)
      })
    }
  })

  it('a stream that is cut gives everything up to the cut', async () => {
    const half = deflateRawSync(data.subarray(0, 1_000_000), { finishFlush: 2 })
    await opened(craftZip([{ name: NAME, data, body: half }]), async (source) => {
      const { bytes, failure } = await readAll(source, first(source))
      expect(failure).toMatchObject({ reason: 'inflate', byte: 1_000_000 })
      expect(bytes.equals(data.subarray(0, 1_000_000))).toBe(true)
    })
  })

  it('a wrong checksum is told at the end, after every byte', async () => {
    await opened(craftZip([{ name: NAME, data, checksum: 1 }]), async (source) => {
      const { bytes, failure } = await readAll(source, first(source))
      expect(failure).toMatchObject({ reason: 'crc', byte: data.length })
      expect(bytes.equals(data)).toBe(true)
    })
  })

  it('more bytes than declared are never handed on', async () => {
    await opened(craftZip([{ name: NAME, data, size: 1000 }]), async (source) => {
      const { bytes, failure } = await readAll(source, first(source))
      expect(failure).toMatchObject({ reason: 'too-long', byte: 1000 })
      expect(bytes.equals(data.subarray(0, 1000))).toBe(true)
    })
  })

  it('fewer bytes than declared are told', async () => {
    await opened(craftZip([{ name: NAME, data, size: data.length + 1 }]), async (source) => {
      expect((await readAll(source, first(source))).failure).toMatchObject({ reason: 'too-short', byte: data.length })
    })
  })

  it.each<[string, Partial<CraftedEntry>]>([
    ['name', { localName: 'user_data_tiktak.json' }],
    ['checksum', { localChecksum: 7 }],
  ])('a header that gives another %s than the directory is not believed', async (_, lie) => {
    await opened(craftZip([{ name: NAME, data, ...lie }]), async (source) => {
      const { bytes, failure } = await readAll(source, first(source))
      expect(failure).toMatchObject({ reason: 'local-header', byte: 0 })
      expect(bytes.length).toBe(0)
    })
  })

  it('bytes hidden behind the compressed data are reported, the member is whole', async () => {
    await opened(craftZip([{ name: NAME, data, body: Buffer.concat([body, Buffer.alloc(300_000)]) }]), async (source) => {
      expect(await readAll(source, first(source))).toMatchObject({ failure: undefined })
      expect(source.warnings).toEqual([expect.objectContaining({ code: 'bytes-after-end', where: NAME })])
    })
  })
})
