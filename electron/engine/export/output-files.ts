import { constants } from 'node:fs'
import { access, copyFile, type FileHandle, link, mkdir, open, rename, rm, rmdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DossierError } from '@shared/contract/errors.ts'
import { newMark, removeUnfinished, unfinishedName } from '../unfinished-file.ts'

/** A file that is being written under a temporary name. */
export interface OutputFile {
  write(text: string): Promise<void>
  /** Takes over what another file holds, as the whole content. */
  takeFrom(path: string): Promise<void>
  /** Nothing more will be written. */
  end(): Promise<void>
}

interface Begun {
  readonly path: string
  readonly temporary: string
  readonly handle: FileHandle
}

/**
 * The files of one export. They are written under temporary names beside their places, readable by their owner alone (0600),
 * and get their names together, when all of them are whole: an export is there or it is not. Without `force` nothing that
 * stands there already is replaced. What killed processes left unfinished in the same folders is removed.
 */
export class OutputFiles {
  readonly #force: boolean
  readonly #begun: Begun[] = []
  readonly #named: string[] = []
  readonly #madeFolders: string[] = []
  readonly #mark: string
  readonly #swept = new Set<string>()
  #done = false

  /** `mark` stands in the temporary names, for whoever has to find them after this process was killed. */
  constructor({ force, mark = newMark() }: { readonly force: boolean; readonly mark?: string }) {
    this.#force = force
    this.#mark = mark
  }

  /** Makes a folder, and those above it, where there is none. @throws DossierError `write-failed` */
  async folder(path: string): Promise<void> {
    try {
      const first = await mkdir(path, { recursive: true, mode: 0o700 })
      if (first !== undefined) for (let made = path; made.length >= first.length; made = dirname(made)) this.#madeFolders.push(made)
    } catch (cause) {
      throw new DossierError('write-failed', path, { cause })
    }
  }

  /** Begins a file. @throws DossierError `exists-already`, `write-failed`, with the path as `where` */
  async begin(path: string): Promise<OutputFile> {
    if (!this.#force && (await exists(path))) throw new DossierError('exists-already', path)
    await this.#sweep(dirname(path))
    const temporary = unfinishedName(path, this.#mark)
    const handle = await orProblem(path, () => open(temporary, 'wx', 0o600))
    this.#begun.push({ path, temporary, handle })
    return {
      write: (text) => orProblem(path, () => handle.appendFile(text)),
      takeFrom: (source) =>
        orProblem(path, async () => {
          const from = await open(source)
          for await (const chunk of from.createReadStream({ highWaterMark: 2 ** 20 })) await handle.appendFile(chunk)
        }),
      end: () =>
        orProblem(path, async () => {
          await handle.sync()
          await handle.close()
        }),
    }
  }

  async #sweep(folder: string): Promise<void> {
    if (this.#swept.has(folder)) return
    this.#swept.add(folder)
    await removeUnfinished(folder)
  }

  /** Gives all files, which have ended, their names. @throws DossierError as `begin` does; call `discard` then */
  async commit(): Promise<void> {
    for (const file of this.#begun) {
      await orProblem(file.path, () => (this.#force ? rename(file.temporary, file.path) : renameToFree(file.temporary, file.path)))
      this.#named.push(file.path)
    }
    this.#done = true
  }

  /** Takes back whatever `commit` has not brought to its end: unfinished files, and folders that were made for them. */
  async discard(): Promise<void> {
    if (this.#done) return
    for (const { temporary, handle } of this.#begun) {
      await handle.close().catch(() => undefined)
      await rm(temporary, { force: true }).catch(() => undefined)
    }
    // What was replaced cannot come back; then the new file is better than none.
    if (!this.#force) for (const path of this.#named) await rm(path, { force: true }).catch(() => undefined)
    for (const folder of this.#madeFolders) await rmdir(folder).catch(() => undefined)
  }
}

/** A full disk, a missing folder and one that may not be written to are all `write-failed`. */
function writeProblem(thrown: unknown): 'exists-already' | 'write-failed' {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST' ? 'exists-already' : 'write-failed'
}

async function orProblem<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    throw new DossierError(writeProblem(cause), path, { cause })
  }
}

/** Gives a file a name that nothing has. A link is refused where the name is taken; where there are no links, a copy is. */
async function renameToFree(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
  } catch (problem) {
    if (writeProblem(problem) === 'exists-already') throw problem
    await copyFile(temporary, path, constants.COPYFILE_EXCL)
  }
  await rm(temporary)
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
