import { randomBytes } from 'node:crypto'
import { appendFileSync, closeSync, futimesSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { errorCodeOf } from '@shared/contract/errors.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MemberDamagedError } from '../damage.ts'
import { type ArchiveSource, openSource, type SourceMember } from '../source.ts'
import { type CraftedEntry, type CraftedZip, craftZip, u16, u32 } from '../testing/crafted-zip.ts'
import { lowestFreeDescriptor, readAll } from '../testing/reading.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-source-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

let written = 0
function write(bytes: Uint8Array): string {
  written += 1
  const path = join(folder, `${written}.zip`)
  writeFileSync(path, bytes)
  return path
}

async function opened<T>(bytes: Uint8Array, look: (source: ArchiveSource, path: string) => Promise<T> | T): Promise<T> {
  const path = write(bytes)
  const source = await openSource(path)
  try {
    return await look(source, path)
  } finally {
    await source.close()
  }
}

const refusal = (bytes: Uint8Array): Promise<string> => opened(bytes, () => 'opened').catch((thrown: unknown) => errorCodeOf(thrown))

function first(source: ArchiveSource): SourceMember {
  const member = source.members[0]
  if (member === undefined) throw new Error('no member')
  return member
}

const NAME = 'user_data_tiktok.json'
/** Text that compresses about as an export does, and no two lines alike. */
const records = (count: number): Buffer =>
  Buffer.from(
    Array.from(
      { length: count },
      (_, at) =>
        `{"Date": "2024-01-01 00:00:00", "Link": "https://www.tiktokv.com/share/video/${at}${randomBytes(5).toString('hex')}/"},\n`,
    ).join(''),
  )

const list = (entries: readonly CraftedEntry[], around?: CraftedZip) =>
  opened(craftZip(entries, around), ({ members, warnings }) => ({
    roles: members.map(({ name, role }) => [name, role]),
    warnings: warnings.map(({ code }) => code),
  }))

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

describe('what is told about entries', () => {
  const text = Buffer.from('x')

  it('one leading slash or ./ is dropped from an export, with one warning for all', async () => {
    await opened(
      craftZip([{ name: `/${NAME}` }, { name: './TikTok/Post/Posts.txt' }, { name: '/etc/evil.json' }]),
      ({ members, warnings }) => {
        expect(members.map(({ path, role }) => [path.join('/'), role])).toEqual([
          [NAME, 'data'],
          ['TikTok/Post/Posts.txt', 'data'],
          ['', 'refused'],
        ])
        expect(warnings.map(({ code }) => code)).toEqual(['leading-slash', 'name-refused'])
      },
    )
  })

  it.each([
    '//srv/user_data.json',
    '\\\\srv\\user_data.json',
    '/../user_data.json',
    'a/../user_data.json',
    '/C:/user_data.json',
    './',
    'a/./user_data.json',
  ])('%s is refused', async (name) => {
    expect((await list([{ name: NAME }, { name }])).warnings).toEqual(['name-refused'])
  })

  it('names are UTF-8 with or without the flag, else code page 437, and are recognised composed', async () => {
    const decomposed = 'TikTok/Historial de visualizacio\u0301n.txt'
    await opened(
      craftZip([
        { name: decomposed, flags: 0 },
        { name: Buffer.from('caf\x82.txt', 'latin1'), flags: 0 },
      ]),
      ({ members }) => {
        expect(members[0]?.path).toEqual(['TikTok', 'Historial de visualizaci\u00f3n.txt'])
        expect(members[1]?.name).toBe('caf\u00e9.txt')
      },
    )
  })

  it('a Unicode path is used when its checksum fits, and cannot hide a name that leads outside', async () => {
    const unicodePath = (name: string, of: string): Buffer =>
      Buffer.concat([u16(0x7075), u16(5 + Buffer.byteLength(name)), Buffer.from([1]), u32(crc32(of)), Buffer.from(name)])
    const entries = [
      { name: 'a.txt', flags: 0, extra: unicodePath('平.txt', 'a.txt') },
      { name: 'b.txt', flags: 0, extra: unicodePath('../b.txt', 'b.txt') },
      { name: 'c.txt', flags: 0, extra: unicodePath('../c.txt', 'other') },
      { name: '../d.txt', flags: 0, extra: unicodePath('d.txt', '../d.txt') },
    ]
    expect((await list(entries)).roles).toEqual([
      ['平.txt', 'data'],
      ['../b.txt', 'refused'],
      ['c.txt', 'data'],
      ['d.txt', 'refused'],
    ])
  })

  it('links, devices, unknown methods, encryption and absurd ratios are refused one by one; the rest stays', async () => {
    const entries: CraftedEntry[] = [
      { name: NAME },
      { name: 'link.txt', data: text, attributes: 0o120777 * 0x10000 },
      { name: 'pipe.txt', data: text, attributes: 0o010644 * 0x10000 },
      { name: 'zstd.txt', data: text, method: 93 },
      { name: 'secret.txt', data: text, flags: 0x801 },
      { name: 'bomb.txt', data: Buffer.alloc(3_000_000) },
      { name: 'two-sizes.txt', data: text, method: 0, size: 9 },
      { name: 'plain.txt', data: text, attributes: 0o100644 * 0x10000 },
    ]
    await opened(craftZip(entries), ({ members }) => {
      expect(members.map(({ refusal: code }) => code)).toEqual([
        undefined,
        'symlink-ignored',
        'entry-unsupported',
        'entry-unsupported',
        'entry-encrypted',
        'entry-inflates-too-much',
        'entry-damaged',
        undefined,
      ])
    })
  })

  it('folders are no members, unless they carry data', async () => {
    expect(await list([{ name: NAME }, { name: 'Posts/', data: Buffer.alloc(0) }, { name: 'Likes/', data: text }])).toEqual({
      roles: [
        [NAME, 'data'],
        ['Likes/', 'refused'],
      ],
      warnings: ['entry-unsupported'],
    })
  })

  it('a name that stands twice refuses the archive when it is data, and only itself when it is not', async () => {
    expect(await refusal(craftZip([{ name: NAME }, { name: NAME, data: text }]))).toBe('archive-inconsistent')
    expect(await list([{ name: NAME }, { name: 'a.jpg' }, { name: 'a.jpg', data: text }])).toEqual({
      roles: [
        [NAME, 'data'],
        ['a.jpg', 'media'],
        ['a.jpg', 'refused'],
      ],
      warnings: ['duplicate-name'],
    })
  })

  it('a hostile archive cannot flood the list of warnings', async () => {
    const entries = Array.from({ length: 1000 }, (_, at) => ({ name: `../${at}` }))
    const { warnings, roles } = await list([{ name: NAME }, ...entries])
    expect(roles.length).toBe(1001)
    expect(warnings.length).toBe(101)
  })
})

describe('what is told about the archive', () => {
  it('nothing but encrypted data: password-protected; nothing but foreign methods: unsupported-compression', async () => {
    expect(await refusal(craftZip([{ name: NAME, flags: 0x801 }, { name: 'a.jpg' }]))).toBe('password-protected')
    expect(await refusal(craftZip([{ name: NAME, method: 14 }]))).toBe('unsupported-compression')
    expect(await refusal(craftZip([{ name: NAME, data: Buffer.alloc(3_000_000) }]))).toBe('archive-too-large')
  })

  it('a renamed JSON counts as data only where nothing is named like an export', async () => {
    expect((await list([{ name: 'mine.json' }])).roles).toEqual([['mine.json', 'data']])
    expect((await list([{ name: 'mine.json' }, { name: NAME }])).roles).toEqual([
      ['mine.json', 'unrelated'],
      [NAME, 'data'],
    ])
  })

  it('bytes before and behind the archive are reported, and do not hide it', async () => {
    const junk = Buffer.from('junk'.repeat(100))
    expect((await list([{ name: NAME }], { before: junk, after: junk })).warnings).toEqual(['bytes-before-start', 'bytes-after-end'])
  })

  it('an end record inside the comment is an ambiguity and refused, wherever it points', async () => {
    const end = Buffer.concat([u32(0x06054b50), Buffer.alloc(18)])
    expect(await refusal(craftZip([{ name: NAME }], { comment: end }))).toBe('archive-inconsistent')
    expect((await list([{ name: NAME }], { comment: Buffer.from('made by hand') })).warnings).toEqual([])
  })

  it('limits hold: entries, directory, one member, all members', async () => {
    const path = write(
      craftZip([
        { name: 'a.txt', data: records(10) },
        { name: 'b.txt', data: records(10) },
      ]),
    )
    for (const limits of [{ entries: 1 }, { directoryBytes: 50 }, { memberBytes: 100 }, { totalBytes: 1500 }]) {
      await expect(openSource(path, { limits })).rejects.toMatchObject({ code: 'archive-too-large' })
    }
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
