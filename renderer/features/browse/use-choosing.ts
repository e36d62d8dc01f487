import type { Filter, Sort } from '@shared/contract/archive.ts'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useEngine } from '../../app/archive.ts'
import { useView } from '../../app/view.ts'
import { choose, chosenNow, mostChosen, useChosen } from './chosen-records.ts'

/** A record where it stands now: its number in the section, and its place in the present order. */
export interface Place {
  readonly row: number
  readonly at: number
}

/** Choosing several records of a section. */
export interface Choosing {
  readonly rows: ReadonlySet<number>
  /** Chooses a record, or no longer. */
  readonly toggle: (place: Place) => void
  /** Chooses everything from where choosing began, or from `from`, up to a place of the present order. */
  readonly extend: (from: number, to: number) => void
  readonly clear: () => void
}

interface Order {
  readonly section: string
  readonly sort: Sort | null
  readonly filter: Filter | null
}

/** Rows that one question may ask for. */
const block = 1000

/** Chooses records of a section in the order in which they are shown, and has a screen reader tell how many are chosen. */
export function useChoosing({ section, sort, filter }: Order): Choosing {
  const { t } = useTranslation()
  const engine = useEngine()
  const view = useView()
  const rows = useChosen(section)
  const archive = engine?.archive
  const order = JSON.stringify([archive, section, sort, filter])
  /** Where a range begins, and what was chosen before it. */
  const begun = useRef<{ readonly order: string; readonly from: number; readonly before: ReadonlySet<number> } | null>(null)
  const asking = useRef(new AbortController())

  const told = useRef(rows.size)
  useEffect(() => {
    if (told.current === rows.size) return
    told.current = rows.size
    announce(rows.size === 0 ? t('records.chosen.none') : t('records.chosen.count', { count: rows.size }))
  }, [rows, t])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `order` stands for sort and filter, which are new objects each time.
  return useMemo(() => {
    const set = (next: ReadonlySet<number>): boolean => {
      if (next.size > mostChosen) {
        announce(t('records.chosen.tooMany', { count: mostChosen }))
        return false
      }
      choose(archive, section, next)
      return true
    }
    const rowsBetween = async (first: number, last: number, signal: AbortSignal): Promise<readonly number[]> => {
      const found: number[] = []
      for (let offset = first; engine !== null && offset <= last; offset += block) {
        const limit = Math.min(block, last + 1 - offset)
        const page = await engine.call('page', { section, view, sort, filter, offset, limit }, signal)
        found.push(...page.rows.map(({ row }) => row))
      }
      return found
    }
    return {
      rows,
      toggle: ({ row, at }) => {
        asking.current.abort()
        const next = new Set(chosenNow(archive, section))
        if (!next.delete(row)) next.add(row)
        if (set(next)) begun.current = { order, from: at, before: next }
      },
      extend: (from, to) => {
        asking.current.abort()
        asking.current = new AbortController()
        const start = begun.current?.order === order ? begun.current : { order, from, before: chosenNow(archive, section) }
        begun.current = start
        const [first, last] = [Math.min(start.from, to), Math.max(start.from, to)]
        if (last - first >= mostChosen) {
          announce(t('records.chosen.tooMany', { count: mostChosen }))
          return
        }
        const { signal } = asking.current
        rowsBetween(first, last, signal).then(
          (between) => !signal.aborted && set(new Set([...start.before, ...between])),
          () => undefined,
        )
      },
      clear: () => {
        asking.current.abort()
        begun.current = null
        choose(archive, section, new Set())
      },
    }
  }, [archive, engine, order, rows, section, t, view])
}
