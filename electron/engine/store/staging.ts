import { randomBytes } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, rmdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const names = /^dossier-staging-(\d+)-[0-9a-f]{32}$/u
const longestExport = 24 * 60 * 60 * 1000

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

/** Removes the staging folders that killed processes left behind. What cannot be read or removed is not ours. */
export async function removeAbandonedStaging(parent = tmpdir()): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const pid = names.exec(name)?.[1]
    if (pid === undefined) continue
    const path = join(parent, name)
    if (isRunning(Number(pid)) && (await ageOf(path)) < longestExport) continue
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** In milliseconds. Process numbers come round again: a folder too old for any export is nobody's, whoever has the number now. */
async function ageOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  )
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}
