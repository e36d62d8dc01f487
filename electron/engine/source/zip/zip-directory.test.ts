import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openSource } from '../source.ts'
import { type CraftedEntry, craftZip, u16, u32 } from '../testing/crafted-zip.ts'
import { NAME, records, zipsOnDisk } from '../testing/zips-on-disk.ts'

const { write, opened, refusal, list } = zipsOnDisk()

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
