import type { Column, Filter, Page, Sort } from '@shared/contract/archive.ts'
import type { ErrorCode } from '@shared/contract/errors.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useEngine } from '../../app/archive.ts'
import { codeOf } from '../../app/call-failed.ts'
import { useView } from '../../app/view.ts'
import { recordsCame } from './records-on-screen.ts'

const block = 100
const mostKept = 40

type Row = Page['rows'][number]

/** The records of an order as a list that is scrolled shows them: those that are in sight, and some around. */
export interface RowWindow {
  /** Null until the first answer. */
  readonly total: number | null
  readonly columns: readonly Column[]
  /** The record at a place of the order, once it has come. */
  readonly row: (at: number) => Row | undefined
  /** Sees to it that the records from one place to another come. */
  readonly want: (first: number, last: number) => void
  readonly failed: ErrorCode | null
}

interface Held {
  readonly question: string
  readonly total: number | null
  readonly columns: readonly Column[]
  readonly blocks: ReadonlyMap<number, readonly Row[]>
  readonly failed: ErrorCode | null
}

const nothing: Held = { question: '', total: null, columns: [], blocks: new Map(), failed: null }

interface Order {
  readonly section: string
  readonly sort: Sort | null
  readonly filter: Filter | null
}

/** Asks the engine for blocks of a hundred records as they come into sight and keeps forty of them. Another order or view begins anew. */
export function useRowWindow({ section, sort, filter }: Order): RowWindow {
  const engine = useEngine()
  const view = useView()
  const question = JSON.stringify([engine?.archive, section, sort, filter, view])
  const [held, setHeld] = useState<Held>(nothing)
  const asking = useRef<{ readonly abort: AbortController; readonly blocks: Set<number> } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for the objects in it, which are new each time.
  const want = useCallback(
    (first: number, last: number): void => {
      const now = asking.current
      if (now === null || engine === null) return
      for (let nth = Math.floor(Math.max(0, first) / block); nth <= Math.floor(last / block); nth += 1) {
        if (now.blocks.has(nth)) continue
        now.blocks.add(nth)
        engine.call('page', { section, view, sort, filter, offset: nth * block, limit: block }, now.abort.signal).then(
          (page) => {
            setHeld((before) => withBlock(before, question, nth, page, now.blocks))
            recordsCame(section)
          },
          (thrown: unknown) => {
            if (!now.abort.signal.aborted) setHeld({ ...nothing, question, failed: codeOf(thrown) })
          },
        )
      }
    },
    [engine, question],
  )

  useEffect(() => {
    const abort = new AbortController()
    asking.current = { abort, blocks: new Set() }
    want(0, 0)
    return () => abort.abort()
  }, [want])

  const present = held.question === question ? held : nothing
  return {
    total: present.total,
    columns: present.columns,
    row: (at) => present.blocks.get(Math.floor(at / block))?.[at % block],
    want,
    failed: present.failed,
  }
}

function withBlock(before: Held, question: string, nth: number, { columns, total, rows }: Page, asked: Set<number>): Held {
  const blocks = new Map(before.question === question ? before.blocks : [])
  blocks.set(nth, rows)
  for (const oldest of [...blocks.keys()].slice(0, Math.max(0, blocks.size - mostKept))) {
    blocks.delete(oldest)
    asked.delete(oldest)
  }
  return { question, total, columns, blocks, failed: null }
}
