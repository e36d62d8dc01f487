import { createHmac, randomBytes } from 'node:crypto'
import type { MaskKind } from '@shared/catalog/category.ts'

/**
 * Replaces what privacy view hides. A value gets the same token as long as this archive is open, so that a person can still
 * follow a conversation partner through a table; the key is random and never leaves the process, so that the token of the
 * same value is another one next time and nobody can try values until one fits.
 */
export class Masker {
  readonly #key = randomBytes(32)

  /** The value, or its token where `on` and the kind asks for one. Empty values stay empty. */
  apply(on: boolean, kind: MaskKind, value: string | null): string | null {
    if (!on || kind === 'none' || value === null || value === '') return value
    const digest = createHmac('sha256', this.#key).update(kind).update('\0').update(value).digest('hex')
    return `••${digest.slice(0, 8)}`
  }
}
