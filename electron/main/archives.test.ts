import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DossierError } from '@shared/contract/errors.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { Archives } from './archives.ts'
import type { EngineChild } from './engine-child.ts'
import type { EngineLimits } from './engine-opening.ts'

// Real processes that really die; only Electron's way of starting them is left out.
const entry = join(import.meta.dirname, 'fake-engine.test-process.mjs')
const limits: EngineLimits = { checkEveryMs: 50, silentChecks: 40, memory: 2 ** 30 }

const children: ChildProcess[] = []
/** The paths of every opening. */
const sent: (readonly string[])[] = []
const running = () => children.filter((child) => child.exitCode === null && child.signalCode === null)
const started: Archives<string>[] = []
afterEach(async () => {
  await Promise.all(started.map((archives) => archives.end()))
  for (const child of running()) child.kill('SIGKILL')
  started.length = 0
  children.length = 0
  sent.length = 0
})

function startChild(memory: number): EngineChild<string> {
  const child = fork(entry, [], { stdio: 'ignore' })
  const firstTime = children.length === 0
  children.push(child)
  return {
    send: (message) => {
      if (message.type === 'open') sent.push(message.paths)
      if (child.connected) child.send({ ...message, firstTime })
    },
    connect: () => {},
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
    memory: () => memory,
  }
}

function setUp({ memory = 1, ...changes }: Partial<EngineLimits> & { memory?: number } = {}) {
  const told: string[] = []
  const archives = new Archives(
    () => startChild(memory),
    {
      open: (event) => {
        if (event.state !== 'progress')
          told.push(`${event.state} ${event.state === 'failed' ? event.code : 'name' in event ? event.name : ''}`.trim())
        else if (told.at(-1) !== 'progress') told.push('progress')
      },
      engine: (event) => told.push(event.state === 'gone' ? 'gone' : `restarting ${event.attempt}`),
      closed: ({ archive }) => told.push(`closed ${archive}`),
    },
    { ...limits, ...changes },
  )
  started.push(archives)
  const open = (name: string, place?: 'beside' | 'instead') => archives.open({ path: name, name, sample: false }, place)
  const until = async (condition: () => boolean) => {
    for (let tries = 0; tries < 400 && !condition(); tries += 1) await wait(10)
    expect(condition(), told.join(', ')).toBe(true)
  }
  return { archives, told, open, until }
}

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

  it('it does not outlive the app, nor a ninth archive', async () => {
    const { archives, open, until } = setUp()
    for (let nth = 1; nth <= 8; nth += 1) await archives.open({ path: `${nth}/good.zip`, name: 'good.zip', sample: false })
    await archives.whileChoosing(choose('good.zip'))
    await open('good.zip')
    await until(() => running().length === 8)
    await archives.whileChoosing(choose('good.zip'))
    await archives.end()
    await until(() => running().length === 0)
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

describe('several archives', () => {
  it('stand beside each other, each in a process of its own, and closing one leaves the others', async () => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    await open('slow.zip')
    await open('garbage.zip')
    expect(archives.connectable).toEqual([1, 2, 3])
    expect(running()).toHaveLength(3)
    expect(archives.current).toBe(3)
    archives.show(2)
    archives.close()
    await until(() => running().length === 2)
    expect(told.at(-1)).toBe('closed 2')
    expect(archives.connectable).toEqual([1, 3])
    expect(archives.current, 'the one after it is shown').toBe(3)
    archives.close()
    expect(archives.current, 'the last one has none after it').toBe(1)
    archives.close()
    expect(archives.current).toBeNull()
    await until(() => running().length === 0)
  })

  it('are not touched by a file that is refused', async () => {
    const { archives, told, open } = setUp()
    await open('good.zip')
    await open('slow.zip')
    await open('bad.zip', 'instead')
    expect(told.at(-1)).toBe('failed not-an-archive')
    expect(archives.connectable).toEqual([1, 2])
  })

  it('are not touched by an engine that crashes beside them', async () => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    await open('slow.zip')
    const [first, second] = children
    second?.kill('SIGSEGV')
    await until(() => told.includes('restarting 1'))
    expect(archives.connectable).toEqual([1])
    expect(first?.exitCode).toBeNull()
    expect(first?.signalCode).toBeNull()
    await until(() => archives.connectable.length === 2)
    expect(archives.list.map(({ name }) => name)).toEqual(['good.zip', 'slow.zip'])
  })

  it('keep their order when another takes the place of one', async () => {
    const { archives, open } = setUp()
    await open('good.zip')
    await open('slow.zip')
    archives.show(1)
    await open('garbage.zip', 'instead')
    expect(archives.list).toEqual([
      { archive: 3, name: 'garbage.zip', isCurrent: true },
      { archive: 2, name: 'slow.zip', isCurrent: false },
    ])
  })

  it('are read anew in their place when the same file is opened again', async () => {
    const { archives, open, until } = setUp()
    await open('good.zip')
    await open('slow.zip')
    await open('good.zip')
    expect(archives.connectable).toEqual([3, 2])
    expect(archives.current).toBe(3)
    await until(() => running().length === 2)
  })

  it('are eight at most, and a ninth is refused until it takes the place of one', async () => {
    const { archives, told } = setUp()
    const open = (path: string, place?: 'instead') => archives.open({ path, name: path, sample: false }, place)
    for (let number = 1; number <= 8; number += 1) await open(`${number}/good.zip`)
    await open('9/good.zip')
    expect(told.at(-1)).toBe('failed too-many-archives')
    expect(archives.connectable).toHaveLength(8)
    await open('9/good.zip', 'instead')
    expect(archives.connectable).toHaveLength(8)
    expect(archives.list.at(-1)?.name).toBe('9/good.zip')
  })

  it('cannot be shown once they are closed', async () => {
    const { archives, open } = setUp()
    await open('good.zip')
    archives.close(1)
    expect(() => archives.show(1)).toThrow('bad-request')
    expect(() => archives.connect(1, 'port')).toThrow('no-archive-open')
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

describe('several archives in one view', () => {
  const added = (name: string) => ({ path: name, name, sample: false })

  it('opens the archive that is added with those that are open, in one engine, and gives the old one up then', async () => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    await archives.add(added('slow.zip'))
    expect(told.slice(2)).toEqual(['started slow.zip', 'progress', 'opened slow.zip'])
    expect(archives.connectable).toEqual([2])
    await until(() => running().length === 1)
  })

  it.each(['bad.zip', 'crash.zip'])('leaves what is open as it is when the one that is added is refused: %s', async (name) => {
    const { archives, told, open } = setUp()
    await open('good.zip')
    await archives.add(added(name))
    expect(told.at(-1)).toMatch(/^failed /u)
    expect(archives.connectable).toEqual([1])
    await archives.add(added('good.zip'))
    expect(archives.connectable).toEqual([2])
  })

  it('starts a crashed engine again with all archives', async () => {
    const { archives, open, until, told } = setUp()
    await open('good.zip')
    await archives.add(added('fragile.zip'))
    await until(() => told.includes('restarting 1'))
    await until(() => told.filter((line) => line.startsWith('opened')).length >= 3)
    expect(sent.filter((paths) => paths.length === 2).length).toBeGreaterThanOrEqual(2)
  })

  it('takes one out again, and never the last', async () => {
    const { archives, told, open } = setUp()
    await open('good.zip')
    expect(() => archives.remove(0)).toThrow('bad-request')
    await archives.add(added('slow.zip'))
    expect(() => archives.remove(2)).toThrow('bad-request')
    await archives.remove(0)
    expect(told.at(-1)).toBe('opened good.zip')
    expect(sent.at(-1)).toEqual(['slow.zip'])
    expect(archives.connectable).toEqual([3])
  })

  it('adds nothing to the invented person', async () => {
    const { archives } = setUp()
    await archives.open({ path: 'good.zip', name: 'sample', sample: true })
    expect(archives.canAdd).toBe(false)
    await archives.add(added('slow.zip'))
    expect(archives.canAdd).toBe(true)
    expect(sent.at(-1)).toEqual(['slow.zip'])
  })
})
