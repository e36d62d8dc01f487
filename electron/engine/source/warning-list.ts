import type { Warning, WarningCode } from '@shared/contract/errors.ts'

/** So many of one kind are listed one by one; a person reads no more, and a hostile archive could raise half a million. */
const LISTED_PER_CODE = 100

/** Collects warnings in order. Of each code the first hundred are kept, then one that says there are more. */
export class WarningList {
  readonly #warnings: Warning[] = []
  readonly #counts = new Map<WarningCode, number>()

  /** The same array every time: it grows. */
  get all(): readonly Warning[] {
    return this.#warnings
  }

  add(code: WarningCode, where: string, message: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1
    this.#counts.set(code, count)
    if (count <= LISTED_PER_CODE) this.#warnings.push({ code, where, message })
    else if (count === LISTED_PER_CODE + 1) this.#warnings.push({ code, where: '', message: 'more of the same kind are not listed' })
  }
}
