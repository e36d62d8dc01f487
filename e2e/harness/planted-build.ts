import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createPackageWithOptions, extractAll } from '@electron/asar'
import { buildApp } from '../../scripts/build.mjs'
import { projectRoot } from '../../scripts/project-root.mjs'
import type { StagedApps } from './staged-apps.ts'

const COPIED = ['electron', 'renderer', 'shared', 'resources', 'package.json', 'package-lock.json', 'electron.vite.config.ts']
const ENTRY = 'electron/main/index.ts'

/**
 * Builds the app from a copy of its sources with one module planted in the main process, which runs before anything of
 * the app and so before any of its defences, and puts the result on the stage as a packaged app.
 *
 * @param staged what the global set-up prepared
 * @param source the planted module
 * @returns the program to start
 */
export async function stagePlantedApp(staged: StagedApps, source: string): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'dossier-planted-'))
  try {
    for (const name of COPIED) cpSync(join(projectRoot, name), join(copy, name), { recursive: true })
    symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'))
    writeFileSync(join(copy, dirname(ENTRY), 'planted.ts'), source)
    writeFileSync(join(copy, ENTRY), `import './planted.ts'\n${readFileSync(join(copy, ENTRY), 'utf8')}`)
    await buildApp({ root: copy, force: true })
    return await repackage(staged, copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

async function repackage(staged: StagedApps, copy: string): Promise<string> {
  const app = join(staged.stage.folder, 'planted')
  execFileSync('cp', ['-a', '--reflink=auto', dirname(staged.testProgram), app])
  const archive = join(app, 'resources', 'app.asar')
  const unpacked = join(copy, 'unpacked')
  extractAll(archive, unpacked)
  rmSync(join(unpacked, 'out'), { recursive: true })
  cpSync(join(copy, 'out'), join(unpacked, 'out'), { recursive: true })
  await createPackageWithOptions(unpacked, archive, { unpackDir: 'node_modules/@duckdb/node-bindings-*' })
  return join(app, 'dossier')
}
