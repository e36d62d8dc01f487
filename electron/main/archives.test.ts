import { setTimeout as wait } from 'node:timers/promises'
import { DossierError } from '@shared/contract/errors.ts'
import { describe, expect, it } from 'vitest'
import { children, running, setUp } from './testing/archives-in-processes.ts'

describe('opening an archive', () => {
  it('tells how far it is, then that it is open', async () => {
    const { archives, told, open } = setUp()
    await open('slow.zip')
    expect(told).toEqual(['started slow.zip', 'progress', 'opened slow.zip'])
    expect(archives.connectable).toEqual([1])
  })

  it.each([
    ['bad.zip', 'not-an-archive'],
    ['crash.zip', 'engine-stopped'],
    ['ends.zip', 'engine-stopped'],
    ['hang.zip', 'engine-stopped'],
    ['silent.zip', 'engine-stopped'],
  ])('fails in words and keeps the archive before: %s', async (name, code) => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    await open(name)
    expect(told.slice(2)).toEqual([`started ${name}`, `failed ${code}`])
    expect(archives.connectable).toEqual([1])
    await until(() => running().length === 1)
  })

  it('fails as too large when the engine takes more memory than it may', async () => {
    const { told, open, until } = setUp({ memory: 2 ** 31 })
    await open('silent.zip')
    expect(told).toEqual(['started silent.zip', 'failed too-large'])
    await until(() => running().length === 0)
  })

  it('gives up the archive whose place another one takes only when that one is ready', async () => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    const opening = open('slow.zip', 'instead')
    await wait(100)
    expect(archives.connectable).toEqual([1])
    await opening
    expect(archives.connectable).toEqual([2])
    await until(() => running().length === 1)
    expect(told.at(-1)).toBe('opened slow.zip')
  })

  it('can be cancelled, even while the engine hangs', async () => {
    const { archives, told, open, until } = setUp({ silentChecks: 1000 })
    await open('good.zip')
    const opening = open('hang.zip')
    await wait(150)
    archives.cancel()
    await opening
    expect(told.slice(2)).toEqual(['started hang.zip', 'cancelled hang.zip'])
    expect(archives.connectable).toEqual([1])
    await until(() => running().length === 1)
  })

  it('is given up when another archive is wanted meanwhile', async () => {
    const { told, open } = setUp({ silentChecks: 1000 })
    const first = open('silent.zip')
    await Promise.all([first, open('good.zip')])
    expect(told).toContain('cancelled silent.zip')
    expect(told.at(-1)).toBe('opened good.zip')
  })

  it('does not believe messages that are not in the protocol', async () => {
    const { told, open } = setUp()
    await open('garbage.zip')
    expect(told).toEqual(['started garbage.zip', 'opened garbage.zip'])
  })
})

describe('while a person chooses', () => {
  const choose = (name: string | null) => async () => name

  it('an engine is started, and reads what was chosen', async () => {
    const { archives, open, told } = setUp()
    expect(await archives.whileChoosing(choose('good.zip'))).toBe('good.zip')
    expect(children).toHaveLength(1)
    await open('good.zip')
    expect(told).toEqual(['started good.zip', 'opened good.zip'])
    expect(children).toHaveLength(1)
  })

  it('it ends when nothing was chosen, also where the question itself failed', async () => {
    const { archives, until } = setUp()
    expect(await archives.whileChoosing(choose(null))).toBeNull()
    expect(await archives.whileChoosing(() => Promise.reject(new Error('no dialog')))).toBeNull()
    expect(children).toHaveLength(2)
    await until(() => running().length === 0)
  })

  it('one that died meanwhile is not missed', async () => {
    const { archives, open, until, told } = setUp()
    await archives.whileChoosing(async () => {
      children[0]?.kill('SIGKILL')
      await until(() => running().length === 0)
      return 'good.zip'
    })
    await open('good.zip')
    expect(told.at(-1)).toBe('opened good.zip')
  })

  it('none is started beside eight archives, and it does not outlive the app', async () => {
    const { archives, told, open, until } = setUp()
    for (let nth = 1; nth <= 8; nth += 1) await archives.open({ path: `${nth}/good.zip`, name: 'good.zip', sample: false })
    await archives.whileChoosing(choose('good.zip'))
    archives.expectFile()
    expect(children).toHaveLength(8)
    await open('good.zip')
    expect(told.at(-1)).toBe('failed too-many-archives')
    expect(children).toHaveLength(8)
    archives.close()
    archives.expectFile()
    expect(children).toHaveLength(9)
    await archives.end()
    await until(() => running().length === 0)
  })
})

describe('when a file is expected', () => {
  it('one engine is started, however often that is said, and reads what comes', async () => {
    const { archives, told, open } = setUp()
    archives.expectFile()
    archives.expectFile()
    expect(children).toHaveLength(1)
    await open('good.zip')
    archives.expectNothing()
    expect(told).toEqual(['started good.zip', 'opened good.zip'])
    expect(archives.connectable).toEqual([1])
    expect(running()).toHaveLength(1)
    expect(children).toHaveLength(1)
  })

  it('it ends when nothing comes, and the next file has another', async () => {
    const { archives, open, until } = setUp()
    archives.expectFile()
    archives.expectNothing()
    await until(() => running().length === 0)
    await open('good.zip')
    expect(children).toHaveLength(2)
  })

  it('it ends by itself when it has waited too long', async () => {
    const { archives, open, until } = setUp({ aheadMs: 200 })
    archives.expectFile()
    await until(() => running().length === 0)
    await open('good.zip')
    expect(archives.connectable).toEqual([1])
  })

  it('it is not ended for having waited once it reads', async () => {
    const { archives, told, open } = setUp({ aheadMs: 200 })
    archives.expectFile()
    await open('slow.zip')
    await wait(300)
    expect(told).toEqual(['started slow.zip', 'progress', 'opened slow.zip'])
    expect(running()).toHaveLength(1)
  })

  it('it ends when an eighth archive is open by then', async () => {
    const { archives, open, until } = setUp()
    for (let nth = 1; nth <= 7; nth += 1) await archives.open({ path: `${nth}/good.zip`, name: 'good.zip', sample: false })
    const opening = open('slow.zip')
    archives.expectFile()
    await opening
    await until(() => running().length === 8)
    expect(archives.connectable).toHaveLength(8)
  })
})

describe('an engine that dies', () => {
  it('is started again with the same archive, three times at most', async () => {
    const { archives, told, open, until } = setUp()
    await open('fragile.zip')
    await until(() => told.includes('gone'))
    const again = (attempt: number) => [`restarting ${attempt}`, 'opened fragile.zip']
    expect(told).toEqual(['started fragile.zip', 'opened fragile.zip', ...again(1), ...again(2), ...again(3), 'gone'])
    expect(archives.connectable).toEqual([])
    expect(() => archives.connect(1, 'port')).toThrow(new DossierError('engine-stopped'))
  })

  it('cannot be connected to until it is back', async () => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    children[0]?.kill('SIGSEGV')
    await until(() => told.includes('restarting 1'))
    expect(() => archives.connect(1, 'port')).toThrow(new DossierError('engine-stopped'))
    await until(() => told.at(-1) === 'opened good.zip')
    expect(archives.connectable).toEqual([1])
  })

  it('is gone when its archive can no longer be opened', async () => {
    const { told, open, until } = setUp()
    await open('vanishing.zip')
    children[0]?.kill()
    await until(() => told.includes('gone'))
    expect(told.slice(2)).toEqual(['restarting 1', 'restarting 2', 'restarting 3', 'gone'])
  })

  it('stays dead when the archive was closed', async () => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    archives.close()
    await until(() => running().length === 0)
    expect(told).toEqual(['started good.zip', 'opened good.zip', 'closed 1'])
  })

  it('is not brought back when the archive is closed meanwhile', async () => {
    const { archives, told, open, until } = setUp()
    await open('slow.zip')
    children[0]?.kill('SIGSEGV')
    await until(() => told.includes('restarting 1'))
    archives.close()
    await wait(700)
    expect(told.slice(3)).toEqual(['restarting 1', 'closed 1'])
    expect(running()).toEqual([])
  })
})

describe('a window that was loaded anew', () => {
  it('is told what is being opened', async () => {
    const { archives, told, open } = setUp()
    await open('good.zip')
    const opening = open('slow.zip')
    told.length = 0
    archives.announce()
    expect(told).toEqual(['started slow.zip'])
    archives.cancel()
    await opening
  })

  it('is told that an engine is being started again', async () => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    children[0]?.kill('SIGSEGV')
    await until(() => told.includes('restarting 1'))
    told.length = 0
    archives.announce()
    expect(told).toEqual(['restarting 1'])
  })

  it('is told nothing when there is nothing', () => {
    const { archives, told } = setUp()
    archives.announce()
    expect(told).toEqual([])
  })
})

it('closes everything at once: what is open, even where its engine no longer listens, and what is being opened', async () => {
  const { archives, told, open, until } = setUp()
  await open('busy.zip')
  const opening = open('slow.zip')
  told.length = 0
  await archives.closeAtOnce()
  await opening
  await until(() => running().length === 0)
  expect(told).toEqual(['closed 1', 'cancelled slow.zip'])
  expect(archives.connectable).toEqual([])
})

it('ends every engine when the app quits', async () => {
  const { archives, open, until } = setUp()
  await open('good.zip')
  const opening = open('silent.zip')
  await archives.end()
  await opening
  await until(() => running().length === 0)
})
