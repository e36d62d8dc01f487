import { DossierError } from '@shared/contract/errors.ts'

/** What was wrong with a member whose bytes stopped being trustworthy. */
export type DamageReason = 'local-header' | 'inflate' | 'crc' | 'too-long' | 'too-short' | 'device'

/**
 * One member is damaged; the others may still be read.
 *
 * Thrown by `ArchiveSource.read` after every byte before the fault has been yielded, so that what was read can stay
 * and be shown together with the warning `entry-damaged`. Its code is `archive-damaged`.
 */
export class MemberDamagedError extends DossierError {
  /** How many bytes of the member were yielded before the fault showed. A wrong checksum shows only at the end. */
  readonly byte: number
  readonly reason: DamageReason
  constructor(index: number, byte: number, reason: DamageReason, options?: { readonly cause?: unknown }) {
    super('archive-damaged', `member ${index}, byte ${byte}: ${reason}`, options)
    this.name = 'MemberDamagedError'
    this.byte = byte
    this.reason = reason
  }
}
