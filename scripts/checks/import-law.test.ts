import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../project-root.mjs'
import importLaw from './import-law.check.mjs'

type Planted = readonly [what: string, path: string, text: string]

const BROKEN: readonly Planted[] = [
  ['shared imports Node', 'shared/planted.ts', "import { readFileSync } from 'node:fs'\nreadFileSync('x')"],
  ['shared imports the renderer', 'shared/planted.ts', "import '../renderer/main.tsx'"],
  ['shared imports the engine', 'shared/format/planted.ts', "export { openArchive } from '../../electron/engine/archive.ts'"],
  ['shared imports another package', 'shared/planted.ts', "import 'react'"],
  ['the renderer imports electron', 'renderer/app/planted.ts', "import { ipcRenderer } from 'electron'\nipcRenderer.send('x')"],
  ['the renderer imports a type of electron', 'renderer/app/planted.ts', "import type { App } from 'electron'\nexport type X = App"],
  ['the renderer imports Node', 'renderer/ui/planted.tsx', "import 'node:fs'"],
  ['the renderer imports the engine', 'renderer/app/planted.ts', "import '../../electron/engine/archive.ts'"],
  ['the engine imports electron', 'electron/engine/planted.ts', "import { app } from 'electron'\napp.quit()"],
  ['the engine imports the main process', 'electron/engine/planted.ts', "import '../main/log.ts'"],
  ['the command line imports electron', 'electron/cli/planted.ts', "const { app } = await import('electron')\napp.quit()"],
  ['the engine outside the zip source imports the zip reader', 'electron/engine/source/planted.ts', "import 'yauzl'"],
  ['the engine outside the store imports DuckDB', 'electron/engine/queries/planted.ts', "import '@duckdb/node-api'"],
  ['the second reader runs code of the first', 'electron/engine/verify/planted.ts', "import '../ingest/ingest-archive.ts'"],
  ['main imports the engine', 'electron/main/planted.ts', "import { openArchive } from '../engine/archive.ts'\nopenArchive"],
  ['main imports the renderer', 'electron/main/planted.ts', "import '../../renderer/main.tsx'"],
  ['main takes the network of electron', 'electron/main/planted.ts', "import { net } from 'electron'\nnet.fetch('x')"],
  ['main takes the updater of electron', 'electron/main/planted.ts', "import { autoUpdater } from 'electron'\nautoUpdater"],
  ['main takes the crash reporter of electron', 'electron/main/planted.ts', "import { crashReporter } from 'electron'\ncrashReporter"],
  ['main takes all of electron', 'electron/main/planted.ts', "import * as everything from 'electron'\neverything.net"],
  ['a second file answers calls', 'electron/main/planted.ts', "import { ipcMain } from 'electron'\nipcMain.handle('x', () => 1)"],
  ['the preload script imports Node', 'electron/preload/planted.ts', "import 'node:fs'"],
  ['a network module is imported', 'electron/engine/planted.ts', "import { connect } from 'node:net'\nconnect(1)"],
  ['a network module is imported without its prefix', 'electron/main/planted.ts', "import 'https'"],
  ['a network module is required', 'electron/main/planted.ts', "require('node:http')"],
  ['a network module is taken as a built-in', 'electron/engine/planted.ts', "process.getBuiltinModule('node:dns')"],
  ['a module is named only at run time', 'electron/engine/planted.ts', "const name = 'node:' + 'net'\nawait import(name)"],
  ['a test imports electron', 'electron/main/planted.test.ts', "import { app } from 'electron'\napp.quit()"],
  ['the files of letters import the engine', 'electron/letters/planted.ts', "import '../engine/archive.ts'"],
  ['main makes a Word document itself', 'electron/main/planted.ts', "import 'docx'"],
  ['the mail composer comes in, and with it the network', 'electron/letters/planted.ts', "import 'nodemailer/lib/mail-composer'"],
  ['a test sends mail', 'electron/letters/planted.test.ts', "import 'nodemailer'"],
  ['a file lies where no rule reaches', 'electron/planted.ts', "import 'node:fs'"],
]

const KEPT: readonly Planted[] = [
  [
    'shared imports its two packages',
    'shared/planted.ts',
    "import * as z from 'zod/mini'\nimport { Temporal } from 'temporal-polyfill'\nz\nTemporal",
  ],
  [
    'the renderer imports React and shared',
    'renderer/app/planted.ts',
    "import { useState } from 'react'\nimport '@shared/contract/errors.ts'\nuseState",
  ],
  ['the zip source imports the zip reader', 'electron/engine/source/zip/planted.ts', "import 'yauzl'\nimport 'node:fs'"],
  ['the files of letters encode mail', 'electron/letters/planted.ts', "import { encode } from 'nodemailer/lib/qp'\nencode('x')"],
  ['the store imports DuckDB', 'electron/engine/store/planted.ts', "import '@duckdb/node-api'"],
]

const copy = mkdtempSync(join(tmpdir(), 'dossier-import-law-'))
let problems: readonly string[] = []

beforeAll(() => {
  for (const folder of ['shared', 'renderer', 'electron']) cpSync(join(projectRoot, folder), join(copy, folder), { recursive: true })
  for (const [index, [, path, text]] of [...BROKEN, ...KEPT].entries()) {
    const target = join(copy, plantedAs(path, index))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  problems = importLaw(copy)
  // The whole checkout is copied and read: longer than a hook usually takes where a machine has much to do.
}, 60_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Every planted file has a name of its own, so that one look at the copy finds them all. */
function plantedAs(path: string, index: number): string {
  return path.replace('planted', `planted-${index}`)
}

describe('the import law', () => {
  it('is kept by every file of the checkout', () => {
    expect(problems.filter((problem) => !problem.includes('/planted-'))).toEqual([])
  })

  it.each(BROKEN.map(([what, path], index) => [what, plantedAs(path, index)]))('is broken when %s', (_what, path) => {
    expect(problems.filter((problem) => problem.startsWith(`${path} `))).toHaveLength(1)
  })

  it.each(KEPT.map(([what, path], index) => [what, plantedAs(path, BROKEN.length + index)]))('is kept when %s', (_what, path) => {
    expect(problems.filter((problem) => problem.startsWith(`${path} `))).toEqual([])
  })
})
