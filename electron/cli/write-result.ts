import { constants } from 'node:fs'
import { copyFile, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DossierError } from '@shared/contract/errors.ts'
import { newMark, removeUnfinished, unfinishedName } from '../engine/unfinished-file.ts'

/**
 * Writes a result where `--out` says, readable by its owner alone (0600). It is written under a temporary name beside its place first,
 * so that a full disk never leaves half a file, and what a killed process left there under such a name is removed; what already stands there is replaced only with `force`.
 * @throws DossierError `exists-already`, `no-permission` or `write-failed`, with the path as `where`
 */
export async function writeResult(path: string, content: string | Uint8Array, options: { readonly force: boolean }): Promise<void> {
  await removeUnfinished(dirname(path))
  const temporary = unfinishedName(path, newMark())
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    if (options.force) await rename(temporary, path)
    else await copyFile(temporary, path, constants.COPYFILE_EXCL)
  } catch (cause) {
    throw new DossierError(writeProblem(cause), path, { cause })
  } finally {
    await rm(temporary, { force: true })
  }
}

function writeProblem(cause: unknown): 'exists-already' | 'no-permission' | 'write-failed' {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EEXIST') return 'exists-already'
  return code === 'EACCES' ? 'no-permission' : 'write-failed'
}
