import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseCountries, takeCountries } from './countries.ts'
import type { EngineChild } from './engine-child.ts'

let child: ChildProcess
beforeEach(() => {
  child = fork(join(import.meta.dirname, 'fake-engine.test-process.mjs'), [], { stdio: 'ignore' })
})
afterEach(() => void child.kill('SIGKILL'))

const engine = (): EngineChild<string> => ({
  send: (message) => void (child.connected && child.send(message)),
  connect: () => undefined,
  onMessage: (listener) => child.on('message', listener),
  onExit: (listener) => child.once('exit', listener),
  kill: () => child.kill(),
  memory: () => 1,
})
const choosing = (path: string | null) => chooseCountries(async () => path, engine)

describe('a table of countries of the person’s own', () => {
  it('is used by the engine, which tells its name and its day', async () => {
    expect(await choosing('/x/own.mmdb')).toEqual({ state: 'used', name: 'own.mmdb', date: '2026-06-17' })
    expect(await takeCountries(engine(), null)).toBeNull()
  })

  it('that is broken is an error in words, and nothing happens when none is chosen', async () => {
    expect(await choosing('/x/broken.mmdb')).toEqual({ state: 'failed', code: 'not-a-country-table' })
    expect(await choosing(null)).toEqual({ state: 'dismissed' })
  })

  it('does not leave the window waiting when the engine dies over it', async () => {
    expect(await choosing('/x/crash.mmdb')).toEqual({ state: 'failed', code: 'engine-stopped' })
  })
})
