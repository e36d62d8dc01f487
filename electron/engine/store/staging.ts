import { randomBytes } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { mkdir, mkdtemp, rm, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeAbandoned } from '../abandoned.ts'

const names = /^dossier-staging-(\d+)-[0-9a-f]{32}$/u

/**
 * The one folder into which the database may write: Parquet files on their way to the place that a person chose. It is made
 * when the first of them is written, readable by its owner alone, and removed after the last. Its name cannot be guessed.
 */
export class StagingFolder {
  readonly path: string

  /** @param parent the folder for temporary files */
  constructor(parent = temporaryFolder()) {
    this.path = join(parent, `dossier-staging-${process.pid}-${randomBytes(16).toString('hex')}`)
  }

  /** Makes a folder inside for one file. */
  async begin(): Promise<string> {
    await mkdir(this.path, { mode: 0o700, recursive: true })
    return mkdtemp(join(this.path, 'file-'))
  }

  /** Removes what `begin` made, and the staging folder itself when nothing else is in it. */
  async end(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true })
    await rmdir(this.path).catch(() => undefined)
  }
}

/** The folder for temporary files as the system itself names it; the database compares names and follows no links. */
function temporaryFolder(): string {
  try {
    return realpathSync(tmpdir())
  } catch {
    return tmpdir()
  }
}

/** Removes the staging folders that killed processes left behind. */
export function removeAbandonedStaging(parent = tmpdir()): Promise<void> {
  return removeAbandoned(parent, names)
}
