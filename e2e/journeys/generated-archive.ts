import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandBundle } from '../../scripts/command-bundle.mjs'
import { giveToUser } from '../harness/stage.mjs'
import type { StagedApps } from '../harness/staged-apps.ts'

/** An archive of the invented person, and how many records its maker put into each category. */
export interface GeneratedArchive {
  readonly path: string
  readonly name: string
  readonly counts: Readonly<Record<string, number>>
}

/**
 * An archive in the newest layout with so many rows of watch history, made by `dossier sample` once in a run of the
 * tests and then shared: nothing may change it.
 *
 * @param staged what the global set-up prepared
 */
export async function generatedArchive(staged: StagedApps, rows: number): Promise<GeneratedArchive> {
  const name = `robin-example-${rows}.zip`
  const path = join(staged.stage.folder, name)
  const figures = `${path}.counts.json`
  if (!existsSync(figures)) {
    // Under a name of its own until it is whole, for another worker may be at the same.
    const unfinished = `${path}.${process.pid}`
    const told = execFileSync(process.execPath, [await commandBundle(), 'sample', '--json', '--rows', String(rows), '--out', unfinished])
    giveToUser(staged.stage, unfinished)
    renameSync(unfinished, path)
    writeFileSync(`${figures}.${process.pid}`, told)
    renameSync(`${figures}.${process.pid}`, figures)
  }
  return { path, name, counts: JSON.parse(readFileSync(figures, 'utf8')).counts }
}
