import { createHash, type Hash } from 'node:crypto'
import type { Hashes } from '@shared/contract/hashes.ts'
import type { OpenFile } from '../source/open-file.ts'
import type { ArchiveSource } from '../source/source.ts'

/**
 * The SHA-256 of every archive of a view, worked out in steps for as long as somebody asks for the next one. Who stops asking has
 * cancelled; who asks again goes on from there.
 */
export class FileHashes {
  readonly #files: readonly (OpenFile | null)[]
  readonly #total: number
  readonly #stepMs: number
  #found: (string | null)[] = []
  #hash: Hash | null = null
  #position = 0
  #before = 0
  #stepping: Promise<void> = Promise.resolve()

  /** @param stepMs how long one step works: other questions are answered in between, and progress is seen */
  constructor(sources: readonly Pick<ArchiveSource, 'file'>[], stepMs = 150) {
    this.#stepMs = stepMs
    this.#files = sources.map(({ file }) => file)
    this.#total = this.#files.reduce((sum, file) => sum + (file?.size ?? 0), 0)
  }

  /** How far it is. */
  get state(): Hashes {
    const isDone = this.#found.length === this.#files.length
    return { bytesRead: this.#before + this.#position, bytesTotal: this.#total, sha256: isDone ? [...this.#found] : null }
  }

  /**
   * Works for a moment. Steps that are asked for at once follow each other.
   *
   * @throws DossierError `file-changed` when a file is not the one that was opened any more, `cancelled`, `no-permission`
   */
  async step(signal?: AbortSignal): Promise<Hashes> {
    const step = this.#stepping.then(() => this.#work(performance.now() + this.#stepMs, signal))
    this.#stepping = step.catch(() => undefined)
    await step
    return this.state
  }

  async #work(until: number, signal: AbortSignal | undefined): Promise<void> {
    while (this.#found.length < this.#files.length) {
      const file = this.#files[this.#found.length] ?? null
      if (file === null) {
        this.#found.push(null)
        continue
      }
      this.#hash ??= createHash('sha256')
      for await (const chunk of file.chunks(this.#position, file.size, signal)) {
        this.#hash.update(chunk)
        this.#position += chunk.length
        if (performance.now() >= until) break
      }
      if (this.#position < file.size) return
      await file.assertUnchanged()
      this.#found.push(this.#hash.digest('hex'))
      this.#hash = null
      this.#before += file.size
      this.#position = 0
    }
  }
}
