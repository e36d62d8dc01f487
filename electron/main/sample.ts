import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DossierError } from '@shared/contract/errors.ts'
import type { ArchiveFile } from './engine-opening.ts'

/**
 * The invented person's archive that comes with the app: the one zip in its folder.
 *
 * @throws DossierError `file-not-found` when there is none
 */
export function sampleArchive(folder: string): ArchiveFile {
  const name = namesIn(folder).find((candidate) => candidate.endsWith('.zip'))
  if (name === undefined) throw new DossierError('file-not-found')
  return { path: join(folder, name), name, sample: true }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
