import type { ErrorCode } from '@shared/contract/errors.ts'
import type { Hashes } from '@shared/contract/hashes.ts'
import { useEffect, useEffectEvent, useState } from 'react'
import { useEngine } from '../../app/archive.ts'
import { codeOf } from '../../app/call-failed.ts'

interface HashesShown {
  /** How far the engine is; null before it said so. */
  readonly hashes: Hashes | null
  readonly running: boolean
  readonly failed: ErrorCode | null
  readonly start: () => void
  /** What has been read so far is kept. */
  readonly stop: () => void
}

/**
 * The SHA-256 of the open archive: known if somebody had it worked out before, else to be started, and stopped by leaving.
 *
 * @param onKnown called when it was started here and has come to its end
 */
export function useHashes(onKnown: () => void): HashesShown {
  const engine = useEngine()
  const [hashes, setHashes] = useState<Hashes | null>(null)
  const [running, setRunning] = useState(false)
  const [failed, setFailed] = useState<ErrorCode | null>(null)

  const known = useEffectEvent(onKnown)
  useEffect(() => {
    if (engine === null) return
    const asking = new AbortController()
    const { signal } = asking
    const ask = async (): Promise<void> => {
      let state: Hashes
      do {
        state = await engine.call('hashes', { go: running }, signal)
        if (signal.aborted) return
        setHashes(state)
      } while (running && state.sha256 === null)
      if (running) known()
      setRunning(false)
    }
    ask().catch((thrown: unknown) => {
      if (signal.aborted) return
      setFailed(codeOf(thrown))
      setRunning(false)
    })
    return () => asking.abort()
  }, [engine, running])

  const start = (): void => {
    setFailed(null)
    setRunning(true)
  }
  return { hashes, running, failed, start, stop: () => setRunning(false) }
}
