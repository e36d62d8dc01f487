import type { Warning, WarningCode } from '@shared/contract/errors.ts'
import type { Limits } from './limits.ts'

/**
 * What a member is to the reader.
 * - `data`: an export of TikTok's, or what may be one; only these are read when an archive is opened
 * - `other-product`: an export of another product of the same company that lies beside it (Lemon8)
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
  readonly members: readonly SourceMember[]
  /** Grows while members are read: some things show only then. */
  readonly warnings: readonly Warning[]
  /** Sum of the declared sizes of the data members, for progress. */
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
