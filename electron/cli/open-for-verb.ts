import { type OpenArchive, openArchive } from '../engine/archive.ts'
import { UsageError } from './verb.ts'

/** The one archive that a verb works on, from its positional arguments. @throws UsageError where there is none, or more than one */
export function oneArchive(positionals: readonly string[]): string {
  const [path, extra] = positionals
  if (path === undefined) throw new UsageError('archive-missing', 'Which archive? Give a .zip, an unpacked folder, a .json or a .txt file.')
  if (extra !== undefined) throw new UsageError('unexpected-argument', 'One archive at a time.', extra)
  return path
}

/** Opens an archive for one verb and closes it whatever happens. */
export async function withArchive<Result>(path: string, work: (archive: OpenArchive) => Promise<Result>): Promise<Result> {
  const archive = await openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
  try {
    return await work(archive)
  } finally {
    await archive.close()
  }
}
