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
  const open = (name: string) => archives.open({ path: name, name, sample: false })
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
    expect(archives.connect('port')).toBe(1)
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
    expect(archives.connect('port')).toBe(1)
    await until(() => running().length === 1)
  })

  it('fails as too large when the engine takes more memory than it may', async () => {
    const { told, open, until } = setUp({ memory: 2 ** 31 })
    await open('silent.zip')
    expect(told).toEqual(['started silent.zip', 'failed too-large'])
    await until(() => running().length === 0)
  })

  it('gives up the archive before only when the new one is ready', async () => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    const opening = open('slow.zip')
    await wait(100)
    expect(archives.connect('port')).toBe(1)
    await opening
    expect(archives.connect('port')).toBe(2)
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
    expect(archives.connect('port')).toBe(1)
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

describe('an engine that dies', () => {
  it('is started again with the same archive, three times at most', async () => {
    const { archives, told, open, until } = setUp()
    await open('fragile.zip')
    await until(() => told.includes('gone'))
    const again = (attempt: number) => [`restarting ${attempt}`, 'opened fragile.zip']
    expect(told).toEqual(['started fragile.zip', 'opened fragile.zip', ...again(1), ...again(2), ...again(3), 'gone'])
    expect(archives.isOpen).toBe(false)
    expect(() => archives.connect('port')).toThrow(new DossierError('no-archive-open'))
  })

  it('cannot be connected to until it is back', async () => {
    const { archives, told, open, until } = setUp()
    await open('good.zip')
    children[0]?.kill('SIGSEGV')
    await until(() => told.includes('restarting 1'))
    expect(() => archives.connect('port')).toThrow(new DossierError('engine-stopped'))
    await until(() => told.at(-1) === 'opened good.zip')
    expect(archives.connect('port')).toBe(1)
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
  archives.closeAtOnce()
  await opening
  await until(() => running().length === 0)
  expect(told).toEqual(['closed 1', 'cancelled slow.zip'])
  expect(archives.isOpen).toBe(false)
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
    expect(archives.connect('port')).toBe(2)
    await until(() => running().length === 1)
  })

  it.each(['bad.zip', 'crash.zip'])('leaves what is open as it is when the one that is added is refused: %s', async (name) => {
    const { archives, told, open } = setUp()
    await open('good.zip')
    await archives.add(added(name))
    expect(told.at(-1)).toMatch(/^failed /u)
    expect(archives.connect('port')).toBe(1)
    await archives.add(added('good.zip'))
    expect(archives.connect('port')).toBe(2)
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
    expect(archives.connect('port')).toBe(3)
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
