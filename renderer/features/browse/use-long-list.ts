import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** A list of articles of uneven height of which only those in sight are drawn, walked with the arrow keys. */
export interface LongListOfArticles {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly virtual: Virtualizer<HTMLDivElement, Element>
  /** The one article that Tab leads to. */
  readonly active: number
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (at: number) => void
  /** Scrolls to an article and gives it focus. */
  readonly goTo: (at: number) => void
}

interface Options {
  readonly count: number
  /** A guess at the height of an article, in CSS pixels. */
  readonly height: number
  /** Told which articles are in sight, whenever that changes. */
  readonly onSight: (first: number, last: number) => void
  readonly onOpen: (at: number) => void
  /** Where the list opens. */
  readonly from: 'start' | 'end'
}

const pageful = 10

export function useLongListOfArticles({ count, height, onSight, onOpen, from }: Options): LongListOfArticles {
  const scroller = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const wanted = useRef<number | null>(null)
  const last = Math.max(0, count - 1)
  const active = Math.min(chosen ?? (from === 'end' ? last : 0), last)

  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
  })

  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const until = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (count > 0) onSight(first, until)
  }, [count, first, until, onSight])

  // Opens at its end once it is known how long it is.
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current || count === 0 || from === 'start') return
    begun.current = true
    virtual.scrollToIndex(count - 1, { align: 'end' })
  }, [count, from, virtual])

  // An article that was scrolled to takes focus once it is drawn.
  useEffect(() => {
    if (wanted.current === null) return
    const article = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] article`)
    if (article === null || article === undefined) return
    wanted.current = null
    article.focus({ preventScroll: true })
  })

  const goTo = (at: number): void => {
    wanted.current = at
    setChosen(at)
    virtual.scrollToIndex(at, { align: Math.abs(at - active) > pageful ? 'center' : 'auto' })
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + pageful,
      PageUp: active - pageful,
      Home: 0,
      End: last,
    }
    if (event.target instanceof Element && event.target.closest('article') !== event.target) return
    if (event.key === 'Enter') onOpen(active)
    const step = steps[event.key]
    if (step === undefined || event.altKey) return
    event.preventDefault()
    goTo(Math.min(last, Math.max(0, step)))
  }

  return { scroller, virtual, active, onKeyDown, onFocus: setChosen, goTo }
}
