import { type BigIntStats, constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { DossierError } from '@shared/contract/errors.ts'
import { fileError, throwIfCancelled } from './file-errors.ts'

/** Bytes asked of the operating system at once when a file is read straight through. */
const CHUNK = 1 << 19

/**
 * A file opened for reading, with the size and time it had then. Everything reads by position, so several reads may run at once.
 */
export class OpenFile {
  /** Bytes, when the file was opened. */
  readonly size: number
  readonly #handle: FileHandle
  readonly #modified: bigint
  #closed = false

  private constructor(handle: FileHandle, stats: BigIntStats) {
    this.#handle = handle
    this.#modified = stats.mtimeNs
    this.size = Number(stats.size)
  }

  /**
   * Opens a regular file read-only.
   *
   * @param options.followLinks false refuses a symbolic link in the last step of the path
   * @throws DossierError `file-not-found`, `no-permission`; `not-an-archive` for a pipe, a socket or a device
   */
  static async open(path: string, options: { readonly followLinks: boolean }): Promise<OpenFile> {
    // Without O_NONBLOCK, opening a pipe waits for somebody to write into it. Windows knows neither flag.
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (options.followLinks ? 0 : (constants.O_NOFOLLOW ?? 0))
    let handle: FileHandle
    try {
      handle = await open(path, flags)
    } catch (thrown) {
      throw fileError(thrown)
    }
    try {
      const stats = await handle.stat({ bigint: true })
      if (!stats.isFile()) throw new DossierError('not-an-archive', 'not a regular file')
      return new OpenFile(handle, stats)
    } catch (thrown) {
      await handle.close()
      throw fileError(thrown)
    }
  }

  /**
   * Exactly `length` bytes from `position`; both must lie inside the size the file had when it was opened.
   *
   * @throws DossierError `file-changed` when the file has become shorter, `cancelled` when closed or the signal fired
   */
  async read(position: number, length: number, signal?: AbortSignal): Promise<Buffer> {
    const buffer = Buffer.allocUnsafeSlow(length)
    let filled = 0
    while (filled < length) {
      throwIfCancelled(signal)
      if (this.#closed) throw new DossierError('cancelled', 'closed')
      const { bytesRead } = await this.#handle.read(buffer, filled, length - filled, position + filled).catch((thrown: unknown) => {
        throw this.#closed ? new DossierError('cancelled', 'closed') : fileError(thrown)
      })
      if (bytesRead === 0) throw new DossierError('file-changed', `ends at byte ${position + filled}`)
      filled += bytesRead
    }
    return buffer
  }

  /** The bytes from `start` up to `end`, in order; the next chunk is fetched while the last one is looked at. */
  async *chunks(start: number, end: number, signal?: AbortSignal): AsyncGenerator<Uint8Array, void> {
    const readAt = (position: number): Promise<Buffer> => {
      const chunk = this.read(position, Math.min(CHUNK, end - position), signal)
      // The reader may stop before it asks for this chunk; then nobody is left to hear that it failed.
      chunk.catch(() => undefined)
      return chunk
    }
    let next = start < end ? readAt(start) : undefined
    let position = start
    while (next !== undefined) {
      const chunk = await next
      position += chunk.length
      next = position < end ? readAt(position) : undefined
      throwIfCancelled(signal)
      yield chunk
    }
  }

  /** @throws DossierError `file-changed` when size or modification time differ from those at opening */
  async assertUnchanged(): Promise<void> {
    if (this.#closed) throw new DossierError('cancelled', 'closed')
    const stats = await this.#handle.stat({ bigint: true }).catch((thrown: unknown) => {
      throw fileError(thrown)
    })
    if (Number(stats.size) !== this.size || stats.mtimeNs !== this.#modified) throw new DossierError('file-changed')
  }

  /** Waits for reads under way, then releases the file. May be called twice. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#handle.close()
  }
}
