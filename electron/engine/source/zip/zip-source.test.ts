import { appendFileSync, closeSync, futimesSync, openSync, truncateSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { errorCodeOf } from '@shared/contract/errors.ts'
import { describe, expect, it } from 'vitest'
import { openSource } from '../source.ts'
import { craftZip } from '../testing/crafted-zip.ts'
import { lowestFreeDescriptor, readAll } from '../testing/reading.ts'
import { first, NAME, records, zipsOnDisk } from '../testing/zips-on-disk.ts'

const { write, opened } = zipsOnDisk()

describe('what a zip gives', () => {
  const data = records(20_000)

  it.each([
    ['deflated', 8],
    ['stored', 0],
  ])('a %s entry gives its bytes, every one, in large chunks', async (_, method) => {
    await opened(craftZip([{ name: NAME, data, method }]), async (source) => {
      expect(source.container).toBe('zip')
      expect(source.bytes).toBe(data.length)
      const { bytes, failure } = await readAll(source, first(source))
      expect(failure).toBeUndefined()
      expect(bytes.equals(data)).toBe(true)
      let chunks = 0
      for await (const _chunk of source.read(first(source))) chunks += 1
      expect(data.length / chunks).toBeGreaterThan(100_000)
    })
  })

  it('chunks stay as they were when later ones have come', async () => {
    await opened(craftZip([{ name: NAME, data }]), async (source) => {
      const kept: { readonly chunk: Uint8Array; readonly sum: number }[] = []
      for await (const chunk of source.read(first(source))) kept.push({ chunk, sum: crc32(chunk) })
      expect(kept.map(({ chunk }) => crc32(chunk))).toEqual(kept.map(({ sum }) => sum))
    })
  })

  it('several members can be read at the same time', async () => {
    const other = records(9000)
    await opened(
      craftZip([
        { name: NAME, data },
        { name: 'TikTok/Chat.txt', data: other },
      ]),
      async (source) => {
        const readings = await Promise.all(source.members.map((member) => readAll(source, member)))
        expect(readings.map(({ bytes }) => bytes.length)).toEqual([data.length, other.length])
        expect(readings.map(({ failure }) => failure)).toEqual([undefined, undefined])
      },
    )
  })

  it('an empty entry gives nothing and is not damaged, deflated, stored or deflated into nothing', async () => {
    const empty = Buffer.alloc(0)
    const entries = [
      { name: 'a.txt', data: empty },
      { name: 'b.txt', data: empty, method: 0 },
      { name: 'c.txt', data: empty, body: empty },
    ]
    await opened(craftZip(entries), async (source) => {
      for (const member of source.members) expect(await readAll(source, member)).toEqual({ bytes: empty, failure: undefined })
    })
  })

  it('a member of another archive, or a refused one, is not read', async () => {
    await opened(craftZip([{ name: NAME, data }, { name: '../x.json' }]), async (source) => {
      const stranger = { ...first(source) }
      expect(errorCodeOf((await readAll(source, stranger)).failure)).toBe('bad-request')
      const refused = source.members[1]
      expect(refused?.role).toBe('refused')
      if (refused !== undefined) expect(errorCodeOf((await readAll(source, refused)).failure)).toBe('bad-request')
    })
  })
})

describe('while it is read', () => {
  const data = records(60_000)
  const archive = craftZip([{ name: NAME, data }])
  const storedArchive = craftZip([{ name: NAME, data, method: 0 }])

  it.each([
    ['deflated', archive],
    ['stored', storedArchive],
  ])('a fired signal ends the reading of a %s member with cancelled', async (_, bytes) => {
    await opened(bytes, async (source) => {
      const controller = new AbortController()
      let chunks = 0
      const reading = async (): Promise<void> => {
        for await (const _chunk of source.read(first(source), controller.signal)) {
          chunks += 1
          controller.abort()
        }
      }
      await expect(reading()).rejects.toMatchObject({ code: 'cancelled' })
      expect(chunks).toBe(1)
      expect((await readAll(source, first(source))).failure, 'and the next one is not affected').toBeUndefined()
    })
  })

  it('a signal that fired before ends the opening', async () => {
    await expect(openSource(write(archive), { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('a reader that stops early leaves nothing behind', async () => {
    const before = lowestFreeDescriptor()
    await opened(archive, async (source) => {
      for await (const chunk of source.read(first(source))) {
        expect(chunk.length).toBeGreaterThan(0)
        break
      }
    })
    expect(lowestFreeDescriptor()).toBe(before)
  })

  it('closing twice is fine, and what is still being read ends with cancelled', async () => {
    const source = await openSource(write(archive))
    const reading = (async () => {
      for await (const _chunk of source.read(first(source))) await source.close()
    })()
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    await source.close()
    expect(errorCodeOf((await readAll(source, first(source))).failure)).toBe('cancelled')
  })

  it.each<[string, (path: string) => void]>([
    ['cut short', (path) => truncateSync(path, 1000)],
    ['written to', (path) => appendFileSync(path, 'x')],
    [
      'overwritten in place',
      (path) => {
        const file = openSync(path, 'r+')
        writeSync(file, Buffer.alloc(archive.length), 0, archive.length, 0)
        futimesSync(file, 1, 1)
        closeSync(file)
      },
    ],
  ])('a file that is %s meanwhile ends with file-changed', async (_, change) => {
    await opened(archive, async (source, path) => {
      const reading = async (): Promise<void> => {
        for await (const _chunk of source.read(first(source))) change(path)
      }
      await expect(reading()).rejects.toMatchObject({ code: 'file-changed' })
    })
  })

  it('nothing stays open after any kind of failure', async () => {
    const before = lowestFreeDescriptor()
    for (const bytes of [
      archive.subarray(0, 500),
      craftZip([{ name: NAME, flags: 0x801 }]),
      Buffer.from('PK\x03\x04'),
      Buffer.from('nothing'),
    ]) {
      await expect(openSource(write(bytes))).rejects.toMatchObject({ name: 'DossierError' })
    }
    expect(lowestFreeDescriptor()).toBe(before)
  })
})
