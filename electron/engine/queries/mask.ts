import { createHmac, randomBytes } from 'node:crypto'
import type { MaskKind } from '@shared/catalog/category.ts'
import { isPlainSetting } from '@shared/catalog/plain-settings.ts'

/** How many tokens can be chosen from at a time; more are not offered in one sitting. */
const mostOffered = 100_000

/**
 * Replaces what privacy view hides. A value gets the same token as long as this archive is open, so that a person can still
 * follow a conversation partner through a table; the key is random and never leaves the process, so that the token of the
 * same value is another one next time and nobody can try values until one fits.
 */
export class Masker {
  readonly #key = randomBytes(32)
  readonly #revealing = new Map<string, Set<string>>()

  /** The value, or its token where `on` and the kind asks for one. Empty values stay empty. */
  apply(on: boolean, kind: MaskKind, value: string | null): string | null {
    if (!on || kind === 'none' || value === null || value === '') return value
    if (kind === 'setting' && isPlainSetting(value)) return value
    const digest = createHmac('sha256', this.#key).update(kind).update('\0').update(value).digest('hex')
    return `••${digest.slice(0, 8)}`
  }

  /** The token of a value that a person may choose: `reveal` knows it again. */
  offer(on: boolean, kind: MaskKind, value: string | null): string | null {
    const token = this.apply(on, kind, value)
    if (token === null || value === null || token === value) return token
    const values = this.#revealing.get(token) ?? new Set()
    if (this.#revealing.size < mostOffered) this.#revealing.set(token, values.add(value))
    return token
  }

  /** The values that were offered under a token; anything else stands for itself. */
  reveal(token: string): readonly string[] {
    return [...(this.#revealing.get(token) ?? [token])]
  }
}
