import type { Progress } from '@shared/contract/archive.ts'
import type { ErrorCode } from '@shared/contract/errors.ts'
import { fromEngineSchema } from '../engine-process/protocol.ts'
import type { EngineChild } from './engine-child.ts'
import { log } from './log.ts'

/** An archive on disk, as the person knows it. */
export interface ArchiveFile {
  readonly path: string
  /** File name without its folder. */
  readonly name: string
  readonly sample: boolean
}

/** How the opening of an archive ended. Only a ready engine is still running. */
export type OpeningOutcome<Port> =
  | { readonly state: 'ready'; readonly engine: EngineChild<Port> }
  | { readonly state: 'failed'; readonly code: ErrorCode; readonly where: string }
  | { readonly state: 'cancelled' }

/** When an engine is given up. */
export interface EngineLimits {
  /** How often it is looked after. */
  readonly checkEveryMs: number
  /** Checks without any progress after which it counts as hung. Checks are counted, not hours: a computer may sleep meanwhile. */
  readonly silentChecks: number
  /** Resident memory in bytes. The engine's heap has no limit of its own below 4 GB, and DuckDB's memory lies outside it. */
  readonly memory: number
  /** How long one that was started ahead waits for a file. */
  readonly aheadMs: number
}
export const engineLimits: EngineLimits = { checkEveryMs: 1000, silentChecks: 30, memory: 6 * 2 ** 30, aheadMs: 120_000 }

/**
 * Opens an archive, or several of one account, in a new engine and watches over it until it is ready, fails, dies, falls silent or is cancelled.
 *
 * @param engine a process that was just started and belongs to this opening
 * @param signal cancels: the process is killed at once
 */
export function openInEngine<Port>(
  engine: EngineChild<Port>,
  files: readonly ArchiveFile[],
  limits: EngineLimits,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<OpeningOutcome<Port>> {
  return new Promise((resolve) => {
    let silence = 0
    const watch = setInterval(() => {
      silence += 1
      if (silence < limits.silentChecks) return
      log('engine-silent')
      settle({ state: 'failed', code: 'engine-stopped', where: '' })
    }, limits.checkEveryMs)
    const onAbort = () => settle({ state: 'cancelled' })
    const stopWatchingMemory = watchMemory(engine, limits, () => settle({ state: 'failed', code: 'too-large', where: '' }))

    let settled = false
    function settle(outcome: OpeningOutcome<Port>): void {
      if (settled) return
      settled = true
      clearInterval(watch)
      stopWatchingMemory()
      signal.removeEventListener('abort', onAbort)
      if (outcome.state !== 'ready') engine.kill()
      resolve(outcome)
    }

    engine.onExit(() => settle({ state: 'failed', code: 'engine-stopped', where: '' }))
    engine.onMessage((data) => {
      const message = fromEngineSchema.safeParse(data)
      if (settled || !message.success) return
      switch (message.data.type) {
        case 'progress':
          silence = 0
          onProgress(message.data.progress)
          break
        case 'ready':
          log('engine-ready')
          settle({ state: 'ready', engine })
          break
        case 'failed':
          log('engine-failed')
          settle({ state: 'failed', code: message.data.code, where: message.data.where })
      }
    })
    signal.addEventListener('abort', onAbort)
    if (signal.aborted) onAbort()
    else engine.send({ type: 'open', paths: files.map(({ path }) => path), sample: files.some(({ sample }) => sample) })
  })
}

/**
 * Looks at an engine's memory until told to stop or until it is gone.
 *
 * @returns stops looking
 */
export function watchMemory<Port>(engine: EngineChild<Port>, limits: EngineLimits, onTooLarge: () => void): () => void {
  const watch = setInterval(() => {
    const memory = engine.memory()
    if (memory === null || memory <= limits.memory) return
    log('engine-too-large', Math.round(memory / 2 ** 20))
    clearInterval(watch)
    onTooLarge()
  }, limits.checkEveryMs)
  engine.onExit(() => clearInterval(watch))
  return () => clearInterval(watch)
}

/** Asks an engine to close its archive and end; kills it when it takes longer than the time given. */
export function endEngine<Port>(engine: EngineChild<Port>, withinMs = 2000): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => {
      engine.kill()
      resolve()
    }, withinMs)
    engine.onExit(() => {
      clearTimeout(impatience)
      resolve()
    })
    engine.send({ type: 'close' })
  })
}
