import type { KeyedList } from '@shared/contract/archive.ts'
import type { ErrorCode } from '@shared/contract/errors.ts'
import { useEffect, useState } from 'react'
import { useEngine } from '../../app/archive.ts'
import { codeOf } from '../../app/call-failed.ts'
import { useView } from '../../app/view.ts'

const step = 200

interface Loaded {
  /** What may be shown until the next answer comes: never what privacy view hides now. */
  readonly kind: string
  readonly question: string
  readonly lists: readonly KeyedList[]
  readonly total: number
}

/** The lists of a keyed section whose name holds a text, a few hundred at a time. */
export interface Lists {
  readonly lists: readonly KeyedList[]
  /** How many there are altogether; null until the first answer. While the next answer is on its way it is that of the one before. */
  readonly total: number | null
  readonly waiting: boolean
  readonly more: () => void
  readonly failed: ErrorCode | null
}

/** Asks for the lists of a section; what was typed may change with every letter. */
export function useLists(section: string, typed: string): Lists {
  const engine = useEngine()
  const view = useView()
  const search = typed.trim() === '' ? null : typed.trim()
  const kind = JSON.stringify([engine?.archive, section, view])
  const question = JSON.stringify([kind, search])
  const [wanted, setWanted] = useState({ question, count: step })
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [failed, setFailed] = useState<ErrorCode | null>(null)
  const present = loaded?.question === question ? loaded : null
  const count = wanted.question === question ? wanted.count : step

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for what is asked for, which is new objects each time.
  useEffect(() => {
    const have = present?.lists ?? []
    if (engine === null || have.length >= Math.min(count, present?.total ?? count)) return
    const asking = new AbortController()
    const { signal } = asking
    engine.call('lists', { section, view, offset: have.length, limit: step, search }, signal).then(
      ({ lists, total }) => !signal.aborted && setLoaded({ kind, question, total, lists: [...have, ...lists] }),
      (thrown: unknown) => !signal.aborted && setFailed(codeOf(thrown)),
    )
    return () => asking.abort()
  }, [engine, question, count, present])

  const shown = loaded?.kind === kind ? loaded : null
  return {
    lists: shown?.lists ?? [],
    total: shown?.total ?? null,
    waiting: present === null,
    more: () => setWanted({ question, count: count + step }),
    failed,
  }
}
