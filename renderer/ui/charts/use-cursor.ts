import { type KeyboardEvent, useState } from 'react'

interface Cursor {
  /** Where it stands; null as long as nobody pointed or walked. */
  readonly at: number | null
  /** Where it would be if it were asked for now. */
  readonly place: number
  readonly set: (at: number | null) => void
  /** Moves it with the arrow keys, Page Up and Down, Home and End. Tells the new place, or null for a key that moves nothing. */
  readonly walk: (event: KeyboardEvent) => number | null
}

/**
 * A place among things in a row, walked along with the keyboard.
 *
 * @param length how many there are
 * @param page how far Page Up and Page Down go
 */
export function useCursor(length: number, page = 10): Cursor {
  const [at, set] = useState<number | null>(null)
  const last = Math.max(0, length - 1)
  const place = Math.min(at ?? last, last)
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -page,
    PageUp: page,
    Home: -length,
    End: length,
  }
  const walk = (event: KeyboardEvent): number | null => {
    const step = steps[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return null
    event.preventDefault()
    const next = Math.min(last, Math.max(0, place + step))
    set(next)
    return next
  }
  return { at, place, set, walk }
}
