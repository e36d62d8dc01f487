import type { Facts } from './facts.ts'

/** A trap of the format: the smallest archive that has it. For tests. */
export interface Trap {
  readonly trap: string
  /** Files of the archive by name. A single file is opened as such, several as a folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** What must be shown. */
  readonly shows: Partial<Facts>
  /** A text in it whose loss must be found; null where it holds none. */
  readonly loses: string | null
}
