import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** No file is written for longer, in milliseconds. */
const longestWriting = 24 * 60 * 60 * 1000

/**
 * Removes what killed processes of ours left unfinished in a folder. What cannot be read or removed is not ours.
 *
 * @param names the names of unfinished things; their first group is the number of the process that writes them
 */
export async function removeAbandoned(folder: string, names: RegExp): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = names.exec(name)?.[1]
    if (pid === undefined) continue
    const path = join(folder, name)
    // Process numbers come round again: what is too old to be still written is nobody's, whoever has the number now.
    if (isRunning(Number(pid)) && (await ageOf(path)) < longestWriting) continue
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** In milliseconds. */
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
