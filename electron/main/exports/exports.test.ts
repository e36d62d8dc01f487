import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportProgress, ExportTarget } from '@shared/contract/export.ts'
import type { MainParams } from '@shared/contract/main-calls.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EngineChild } from '../engine-child.ts'
import { exportInEngine } from './export-in-engine.ts'
import { createExports } from './exports.ts'

const entry = join(import.meta.dirname, '..', 'fake-engine.test-process.mjs')

let folder = ''
let child: ChildProcess
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-exports-'))
  child = fork(entry, [], { stdio: 'ignore' })
})
afterEach(() => {
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

const engine = (): EngineChild<string> => ({
  send: (message) => void (child.connected && child.send(message)),
  connect: () => undefined,
  onMessage: (listener) => child.on('message', listener),
  onExit: (listener) => child.once('exit', listener),
  kill: () => child.kill(),
  memory: () => 1,
})

const view = { mask: false, zone: 'UTC', language: 'en' }
const oneSection: MainParams<'export-save'> = {
  request: { format: 'csv', scope: { what: 'sections', sections: ['searches'] }, view },
  suggestedName: 'searches',
}
const everything: MainParams<'export-save'> = { request: { format: 'json', scope: { what: 'everything' }, view }, suggestedName: '' }

/** A person who chooses `place` for a file and `folder` for a folder. */
function setUp(place: string | null, inFolder: string | null = folder) {
  const suggested: string[] = []
  const targets: ExportTarget[] = []
  const seen: ExportProgress[] = []
  const saved: string[] = []
  const exports = createExports({
    chooseFile: async (path) => {
      suggested.push(path)
      return place
    },
    chooseFolder: async (path) => {
      suggested.push(path)
      return inFolder
    },
    folderName: () => 'Dossier export',
    onSaved: ({ name, kind }) => saved.push(`${kind} ${name}`),
    write: (request, target, signal) => {
      targets.push(target)
      return exportInEngine(engine(), request, target, signal, (progress) => seen.push(progress))
    },
  })
  return { exports, suggested, targets, seen, saved }
}

describe('taking records out', () => {
  it('writes one section into the file that the person chose, and replaces what they agreed to replace', async () => {
    const { exports, suggested, targets, seen, saved } = setUp(join(folder, 'mine.csv'))
    expect(await exports.save(oneSection)).toEqual({ state: 'saved', name: 'mine.csv', files: 1, records: 2 })
    expect(suggested).toEqual([join(homedir(), 'searches.csv')])
    expect(targets).toEqual([{ kind: 'file', path: join(folder, 'mine.csv'), force: true, mark: expect.stringMatching(/^[0-9a-f]{12}$/u) }])
    expect(seen.map(({ records }) => records)).toEqual([1])
    expect(saved).toEqual(['records mine.csv'])
    await exports.save(oneSection)
    expect(suggested[1]).toBe(join(folder, 'searches.csv'))
  })

  it('adds the extension where there is none, and then replaces nothing', async () => {
    const { exports, targets } = setUp(join(folder, 'mine'))
    expect(await exports.save(oneSection)).toMatchObject({ state: 'saved', name: 'mine.csv' })
    expect(targets).toMatchObject([{ path: join(folder, 'mine.csv'), force: false }])
  })

  it('makes a new folder for everything, whatever is there already', async () => {
    mkdirSync(join(folder, 'Dossier export'))
    writeFileSync(join(folder, 'Dossier export (2)'), 'a file')
    const { exports, targets } = setUp(null)
    expect(await exports.save(everything)).toMatchObject({ state: 'saved', name: 'Dossier export (3)' })
    expect(targets).toMatchObject([{ kind: 'folder', path: join(folder, 'Dossier export (3)'), force: false }])
  })

  it('writes nothing when the person thinks better of it', async () => {
    const { exports, targets } = setUp(null, null)
    expect(await exports.save(oneSection)).toEqual({ state: 'dismissed' })
    expect(await exports.save(everything)).toEqual({ state: 'dismissed' })
    expect(targets).toEqual([])
  })

  it('says so when it cannot be written', async () => {
    const { exports } = setUp(join(folder, 'full.csv'))
    expect(await exports.save(oneSection)).toEqual({ state: 'failed', code: 'write-failed' })
  })

  it('is cancelled on request, and does one thing at a time', async () => {
    const { exports, seen } = setUp(join(folder, 'wait.csv'))
    const saving = exports.save(oneSection)
    await expect.poll(() => seen.length).toBe(1)
    await expect(exports.save(oneSection)).rejects.toMatchObject({ code: 'bad-request' })
    exports.cancel()
    expect(await saving).toEqual({ state: 'cancelled' })
    expect((await exports.save({ ...oneSection, request: { ...oneSection.request, scope: { what: 'everything' } } })).state).toBe('saved')
  })

  it('leaves nothing unfinished of an engine that dies, and says that it stopped', async () => {
    const file = setUp(join(folder, 'crash.csv'))
    expect(await file.exports.save(oneSection)).toEqual({ state: 'failed', code: 'engine-stopped' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves no folder behind either', async () => {
    const { exports } = setUp(null)
    const dying = createExports({
      chooseFile: async () => null,
      chooseFolder: async () => folder,
      folderName: () => 'crash',
      onSaved: () => undefined,
      write: (request, target, signal) => exportInEngine(engine(), request, target, signal, () => undefined),
    })
    expect(await dying.save(everything)).toEqual({ state: 'failed', code: 'engine-stopped' })
    expect(readdirSync(folder)).toEqual([])
    exports.cancel()
  })
})
