import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ErrorCode } from '@shared/contract/errors.ts'
import { newMark, removeUnfinished, unfinishedName } from '../engine/unfinished-file.ts'

/**
 * Writes a file whole or not at all, readable by its owner only: under a temporary name beside its place, then renamed.
 * A file that stood there is replaced; until then it stays as it was. What killed processes left unfinished in the folder is removed.
 *
 * @throws what the file system says; nothing new is left behind then
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path)
  await removeUnfinished(folder)
  // A name of its own length: that of the file may be as long as the system lets it be.
  const temporary = unfinishedName(join(folder, 'dossier'), newMark())
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (problem) {
    await rm(temporary, { force: true })
    throw problem
  }
}

/** What to tell the person of a file that could not be written. */
export function writeErrorCode(problem: unknown): ErrorCode {
  const code = problem instanceof Error && 'code' in problem ? problem.code : ''
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'no-permission' : 'write-failed'
}
