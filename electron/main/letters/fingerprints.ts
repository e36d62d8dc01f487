import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { ArchiveFile } from '../engine-opening.ts'

/** A file and its SHA-256 as 64 hexadecimal digits. */
export interface FileFingerprint {
  readonly name: string
  readonly sha256: string
}

/**
 * The SHA-256 of each archive that is a file; an unpacked folder has none. Bytes are streamed, nothing of them is kept.
 *
 * @throws what the file system says, when an archive is gone by now
 */
export async function fingerprintsOf(archives: readonly ArchiveFile[]): Promise<readonly FileFingerprint[]> {
  const found: FileFingerprint[] = []
  for (const { path, name } of archives) {
    if (!(await stat(path)).isFile()) continue
    const hash = createHash('sha256')
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
    found.push({ name, sha256: hash.digest('hex') })
  }
  return found
}
