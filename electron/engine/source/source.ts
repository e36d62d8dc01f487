import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { DossierError, type Warning, type WarningCode } from '@shared/contract/errors.ts'
import { fileError, throwIfCancelled } from './file-errors.ts'
import { fileSource } from './file-source.ts'
import { openFolder } from './folder-source.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { OpenFile } from './open-file.ts'
import { SNIFFED_BYTES, sniff } from './sniff.ts'
import { findDirectoryEnd } from './zip/directory-end.ts'
import { openZip } from './zip/zip-source.ts'

/**
 * What a member is to the reader.
 * - `data`: an export of TikTok's, or what may be one; only these are read when an archive is opened
 * - `other-product`: an export of another product of the same company that lies beside it (Lemon8); read, and kept apart
 * - `media`: pictures, video, sound: listed, never inflated
 * - `readme`, `noise`: explanations and what operating systems leave behind
 * - `refused`: not read; `refusal` says why
 * - `unrelated`: everything else
 */
export type MemberRole = 'data' | 'other-product' | 'media' | 'readme' | 'noise' | 'refused' | 'unrelated'

export interface SourceMember {
  /** Position in `ArchiveSource.members`. */
  readonly index: number
  /** The name as shown to a person: decoded, control and direction characters visible as U+FFFD, cut when overlong. Never a path to write. */
  readonly name: string
  /** The name for recognition: split on `/` and `\`, one leading `/` or `./` dropped, in NFC. Case is kept; compare without it. */
  readonly path: readonly string[]
  /** Uncompressed bytes, as declared. */
  readonly size: number
  readonly role: MemberRole
  /** Present exactly when the role is `refused`. */
  readonly refusal?: WarningCode
}

/** Where an archive's bytes come from. Opened read-only; nothing is ever written. */
export interface ArchiveSource {
  readonly container: 'zip' | 'folder' | 'file'
  /** The file as it lies there; null for a folder. */
  readonly file: OpenFile | null
  readonly members: readonly SourceMember[]
  /** Grows while members are read: some things show only then. */
  readonly warnings: readonly Warning[]
  /** Sum of the declared sizes of the data members and those of other products, for progress. */
  readonly bytes: number
  /**
   * The member's bytes in order, in large chunks that stay valid after the next one was asked for.
   *
   * @throws MemberDamagedError once every byte before the damage was yielded (the other members can still be read)
   * @throws DossierError `file-changed`, `cancelled`, `no-permission`; `bad-request` for a refused or foreign member
   */
  read(member: SourceMember, signal?: AbortSignal): AsyncIterable<Uint8Array>
  /** Releases the file. Reads still under way end with `cancelled`. May be called twice. */
  close(): Promise<void>
}

export interface OpenOptions {
  readonly signal?: AbortSignal
  readonly limits?: Partial<Limits>
}

/**
 * Opens what a person chose: the zip as downloaded, a folder it was unpacked into, or a single JSON or text file.
 * What it is, is told by its bytes; its name only helps where bytes cannot tell.
 *
 * @throws DossierError `file-not-found`, `no-permission`, `empty-file`, `web-page-not-archive`, `download-incomplete`,
 *   `not-an-archive` (where: the format, if known), `archive-damaged`, `archive-inconsistent`, `archive-too-large`,
 *   `password-protected`, `unsupported-compression`, `file-changed`, `cancelled`. Nothing stays open then.
 */
export async function openSource(path: string, options: OpenOptions = {}): Promise<ArchiveSource> {
  const { signal } = options
  const limits: Limits = { ...defaultLimits, ...options.limits }
  throwIfCancelled(signal)
  const stats = await stat(path).catch((thrown: unknown) => {
    throw fileError(thrown)
  })
  if (stats.isDirectory()) return openFolder(path, limits, signal)
  const file = await OpenFile.open(path, { followLinks: true })
  try {
    return await openFile(file, basename(path), limits, signal)
  } catch (thrown) {
    await file.close()
    throw fileError(thrown)
  }
}

async function openFile(file: OpenFile, name: string, limits: Limits, signal: AbortSignal | undefined): Promise<ArchiveSource> {
  if (file.size === 0) throw new DossierError('empty-file')
  const head = sniff(await file.read(0, Math.min(SNIFFED_BYTES, file.size), signal))
  switch (head.kind) {
    case 'zip':
      return openZip(file, limits, signal)
    case 'json':
      return fileSource(file, name, limits)
    case 'web-page':
      throw new DossierError('web-page-not-archive')
    case 'foreign':
      throw new DossierError('not-an-archive', head.format)
    case 'zeros':
      throw new DossierError('download-incomplete', 'zeros')
    default:
      if (/\.(?:json|txt)$/iu.test(name)) return fileSource(file, name, limits)
      // Something may stand before the archive; its directory is at the end.
      if ((await findDirectoryEnd(file, signal)) !== undefined) return openZip(file, limits, signal)
      throw new DossierError('not-an-archive')
  }
}
