import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect } from 'vitest'
import { Archives } from '../archives.ts'
import type { EngineChild } from '../engine-child.ts'
import type { EngineLimits } from '../engine-opening.ts'

// Real processes that really die; only Electron's way of starting them is left out.
const entry = join(import.meta.dirname, '..', 'fake-engine.test-process.mjs')
const limits: EngineLimits = { checkEveryMs: 50, silentChecks: 40, memory: 2 ** 30, aheadMs: 60_000 }

/** Every process that was started in this test. */
export const children: ChildProcess[] = []
/** The paths of every opening. */
export const sent: (readonly string[])[] = []
/** Those that still run. */
export const running = () => children.filter((child) => child.exitCode === null && child.signalCode === null)
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

/** Archives whose engines are real processes, what the window was told of them, and a patient look at them. */
export function setUp({ memory = 1, ...changes }: Partial<EngineLimits> & { memory?: number } = {}) {
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
