import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCodeOf } from '@shared/contract/errors.ts'
import JSZip from 'jszip'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openSource } from './source.ts'
import { lowestFreeDescriptor, readAll, survey } from './testing/reading.ts'

const samples = join(import.meta.dirname, '../../../e2e/fixtures/independent/samples')
const everything = mkdtempSync(join(tmpdir(), 'source-'))
let folder = everything
let made = 0
beforeEach(() => {
  made += 1
  folder = join(everything, String(made))
  mkdirSync(folder)
})
afterAll(() => rmSync(everything, { recursive: true }))

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const verdict = async (path: string): Promise<string> => (await survey(path)).verdict

/** Permissions mean nothing to the superuser, so the work is done as nobody. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  process.seteuid?.(65534)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}

describe('the samples of another author', () => {
  const names = readdirSync(samples).filter((name) => name.endsWith('.zip'))

  it.each(names)('%s: members, roles and bytes are those of the truth and of another reader', async (name) => {
    const truth: { readonly members: readonly string[]; readonly dataMembers: readonly string[] } = JSON.parse(
      readFileSync(join(samples, name.replace('.zip', '.truth.json')), 'utf8'),
    )
    const other = await JSZip.loadAsync(readFileSync(join(samples, name)))
    const source = await openSource(join(samples, name))
    expect(source.members.map((member) => member.name)).toEqual(truth.members)
    expect(source.members.filter(({ role }) => role === 'data').map((member) => member.name)).toEqual(truth.dataMembers)
    expect(source.warnings).toEqual([])
    for (const member of source.members) {
      const { bytes, failure } = await readAll(source, member)
      expect(failure).toBeUndefined()
      expect(bytes.equals((await other.file(member.name)?.async('nodebuffer')) ?? Buffer.from('missing'))).toBe(true)
    }
    await source.close()
  })
})

describe('what is not an archive is called by its name', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty.zip', '', 'empty-file'],
    ['page.zip', '\ufeff  \n<!DOCTYPE html><p>Your session expired', 'web-page-not-archive'],
    ['page.json', '<html>', 'web-page-not-archive'],
    ['page16.zip', Buffer.from('\ufeff<html>', 'utf16le'), 'web-page-not-archive'],
    ['denied.zip', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'web-page-not-archive'],
    ['reserved.zip', Buffer.alloc(9000), 'download-incomplete'],
    ['cut.zip', 'PK\x03\x04 and no more', 'download-incomplete'],
    ['words.zip', 'Not found', 'not-an-archive'],
    ['picture.jpg', Buffer.from('ffd8ffe000104a46', 'hex'), 'not-an-archive'],
    ['a.7z', Buffer.from('377abcaf271c0004', 'hex'), 'not-an-archive'],
    ['a.rar', 'Rar!\x1a\x07\x01\0', 'not-an-archive'],
    ['a.json.gz', Buffer.from('1f8b0800', 'hex'), 'not-an-archive'],
    ['a.tar', Buffer.concat([Buffer.from('user_data.json'.padEnd(257, '\0')), Buffer.from('ustar\0')]), 'not-an-archive'],
  ])('%s', async (name, content, code) => {
    expect(await verdict(put(name, content))).toBe(code)
  })

  it('a foreign format is named', async () => {
    await expect(openSource(put('x.zip', Buffer.from('377abcaf271c0004', 'hex')))).rejects.toMatchObject({
      code: 'not-an-archive',
      where: '7z',
    })
  })

  it('what is not there, and what is below a file, is not found', async () => {
    expect(await verdict(join(folder, 'nowhere.zip'))).toBe('file-not-found')
    expect(await verdict(join(put('a.zip', 'x'), 'b.zip'))).toBe('file-not-found')
  })

  it.runIf(process.platform !== 'win32')('a pipe is refused and does not hang', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.zip')])
    expect(await verdict(join(folder, 'pipe.zip'))).toBe('not-an-archive')
  })

  it.runIf(process.platform !== 'win32')('a file or a folder without permission says so, and nothing stays open', async () => {
    const file = put('closed/user_data.json', '{}')
    chmodSync(everything, 0o755)
    const before = lowestFreeDescriptor()
    chmodSync(file, 0)
    expect(await asOrdinaryUser(() => verdict(file))).toBe('no-permission')
    chmodSync(file, 0o644)
    expect(await asOrdinaryUser(() => verdict(file)), 'with permission it opens').toBe('opened')
    chmodSync(join(folder, 'closed'), 0)
    expect(await asOrdinaryUser(() => verdict(join(folder, 'closed')))).toBe('no-permission')
    chmodSync(join(folder, 'closed'), 0o755)
    expect(lowestFreeDescriptor()).toBe(before)
  })

  it('no error carries a path', async () => {
    const thrown = await openSource(join(folder, 'nowhere.zip')).catch((error: unknown) => error)
    expect(String(thrown)).not.toContain(folder)
    expect(errorCodeOf(thrown)).toBe('file-not-found')
  })
})

describe('a single file', () => {
  it.each([
    ['user_data_tiktok (1).json', '{"Profile":{}}'],
    ['anything.json', '\ufeff  {"Profile":{}}'],
    ['user_data_tiktok', ' \n{"Profile":{}}'],
    ['list.json', '[1]'],
    ['Watch History.txt', 'Date: 2024-01-01 00:00:00 UTC'],
    ['README.txt', 'chosen, so it is looked at'],
  ])('%s is data, byte for byte', async (name, content) => {
    const source = await openSource(put(name, content))
    expect(source.container).toBe('file')
    expect(source.members.map((member) => [member.name, member.role])).toEqual([[name, 'data']])
    expect(source.bytes).toBe(Buffer.byteLength(content))
    for (const member of source.members) expect((await readAll(source, member)).bytes.toString()).toBe(content)
    await source.close()
  })

  it("another product's export is told apart", async () => {
    const source = await openSource(put('user_data_lemon8.json', '{}'))
    expect(source.members[0]?.role).toBe('other-product')
    expect(source.warnings.map(({ code }) => code)).toEqual(['other-product'])
    await source.close()
  })

  it('a file that changes while it is read says so', async () => {
    const path = put('user_data.json', `{"a":"${'x'.repeat(3_000_000)}"}`)
    const source = await openSource(path)
    const [member] = source.members
    if (member === undefined) throw new Error('no member')
    const reading = async (): Promise<void> => {
      for await (const _chunk of source.read(member)) writeFileSync(path, '{}')
    }
    await expect(reading()).rejects.toMatchObject({ code: 'file-changed' })
    await source.close()
  })
})

describe('an unpacked folder', () => {
  it('is walked at any depth, in the same order every time, with roles by name', async () => {
    for (const name of [
      'TikTok/Your Activity/Watch History.txt',
      'README.txt',
      '.DS_Store',
      '__MACOSX/._a.txt',
      'Lemon8/Posts.txt',
      'a/photo.JPG',
      'old.zip',
      'notes.md',
    ]) {
      put(name, name)
    }
    const source = await openSource(folder)
    expect(source.container).toBe('folder')
    expect(source.members.map((member) => [member.name, member.role])).toEqual([
      ['.DS_Store', 'noise'],
      ['Lemon8/Posts.txt', 'other-product'],
      ['README.txt', 'readme'],
      ['TikTok/Your Activity/Watch History.txt', 'data'],
      ['__MACOSX/._a.txt', 'noise'],
      ['a/photo.JPG', 'media'],
      ['notes.md', 'unrelated'],
      ['old.zip', 'unrelated'],
    ])
    expect(source.warnings.map(({ code }) => code)).toEqual(['other-product', 'nested-archive-not-opened'])
    for (const member of source.members) expect((await readAll(source, member)).bytes.toString()).toBe(member.name)
    await source.close()
    expect(
      errorCodeOf(
        await openSource(folder).then(async (again) => {
          await again.close()
          const [member] = again.members
          return member === undefined ? undefined : (await readAll(again, member)).failure
        }),
      ),
    ).toBe('cancelled')
  })

  it.runIf(process.platform !== 'win32')('backslashes that a careless unpacker left in a name part it', async () => {
    put('TikTok\\Post\\Posts.txt', 'x')
    const source = await openSource(folder)
    expect(source.members[0]?.path).toEqual(['TikTok', 'Post', 'Posts.txt'])
    await source.close()
  })

  it.runIf(process.platform !== 'win32')('links are reported and not followed, not even one put in place of a file later', async () => {
    const outside = join(everything, 'outside.txt')
    writeFileSync(outside, 'secret!')
    symlinkSync(outside, join(folder, 'link.txt'))
    symlinkSync(everything, join(folder, 'loop'))
    const swapped = put('user_data.json', '{"a":1}')
    const source = await openSource(folder)
    expect(source.members.map(({ name, refusal }) => [name, refusal])).toEqual([
      ['link.txt', 'symlink-ignored'],
      ['loop', 'symlink-ignored'],
      ['user_data.json', undefined],
    ])
    rmSync(swapped)
    symlinkSync(outside, swapped)
    const member = source.members[2]
    if (member === undefined) throw new Error('no member')
    const { bytes, failure } = await readAll(source, member)
    expect(bytes.toString()).toBe('')
    expect(errorCodeOf(failure)).toBe('file-changed')
    await source.close()
  })

  it.runIf(process.platform !== 'win32')('a file or a folder inside that cannot be read is reported, the rest is read', async () => {
    put('TikTok/a.txt', 'a')
    chmodSync(put('TikTok/b.txt', 'b'), 0)
    put('TikTok/closed/c.txt', 'c')
    chmodSync(join(folder, 'TikTok/closed'), 0)
    chmodSync(everything, 0o755)
    const answer = await asOrdinaryUser(() => survey(folder))
    expect(answer.members.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['TikTok/a.txt', 'read'],
      ['TikTok/b.txt', 'refused'],
    ])
    expect(answer.warnings).toEqual(['entry-unreadable', 'entry-unreadable'])
    chmodSync(join(folder, 'TikTok/closed'), 0o755)
  })

  it('that holds too much is refused; what lies too deep is reported', async () => {
    put('a/b/c/d.txt', 'x')
    put('e.txt', 'x')
    await expect(openSource(folder, { limits: { folderEntries: 3 } })).rejects.toMatchObject({ code: 'archive-too-large' })
    const source = await openSource(folder, { limits: { folderDepth: 2 } })
    expect(source.members.map(({ name }) => name)).toEqual(['e.txt'])
    expect(source.warnings.map(({ code, where }) => [code, where])).toEqual([['entry-unreadable', 'a/b/c']])
    await source.close()
  })

  it('a file that grew since it was listed says so', async () => {
    const path = put('user_data.json', '{}')
    const source = await openSource(folder)
    writeFileSync(path, '{"a":1}')
    const [member] = source.members
    if (member === undefined) throw new Error('no member')
    expect(errorCodeOf((await readAll(source, member)).failure)).toBe('file-changed')
    await source.close()
  })
})
