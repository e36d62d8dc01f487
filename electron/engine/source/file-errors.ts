import { DossierError, type ErrorCode } from '@shared/contract/errors.ts'

/** What an operating system's refusal means to a person. What is not listed is ours to explain: `internal`. */
const meanings: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  ELOOP: 'file-not-found',
  ENAMETOOLONG: 'file-not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  // Windows, when another program holds the file for itself alone.
  EBUSY: 'no-permission',
  // The disk was unplugged or the network share went away in the middle.
  ENODEV: 'file-changed',
  ENXIO: 'file-changed',
  ESTALE: 'file-changed',
  EIO: 'archive-damaged',
}

/**
 * Turns what a file operation threw into one of our codes. An error that is ours already passes through.
 *
 * @param where a word for the place, never a path: paths carry people's names
 */
export function fileError(thrown: unknown, where = ''): DossierError {
  if (thrown instanceof DossierError) return thrown
  return new DossierError(meanings[errnoOf(thrown)] ?? 'internal', where, { cause: thrown })
}

function errnoOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''
}

/** @throws DossierError `cancelled` when the signal has fired. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new DossierError('cancelled')
}
