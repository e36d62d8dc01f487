import { useEffect, useState } from 'react'
import { create } from 'zustand'

const useSpoken = create<{ readonly text: string; readonly turn: number }>()(() => ({ text: '', turn: 0 }))

/** Has a screen reader say something, politely. What follows within a moment replaces it, so that fast changes are told once. */
export function announce(text: string): void {
  useSpoken.setState(({ turn }) => ({ text, turn: turn + 1 }))
}

const settle = 400

/** The one live region of the window. */
export function Announcer() {
  const { text, turn } = useSpoken()
  const [said, setSaid] = useState('')
  useEffect(() => {
    // An unchanged text would not be read again: a trailing space in every other turn makes it new.
    const timer = window.setTimeout(() => setSaid(turn % 2 === 0 ? text : `${text}\u00a0`), settle)
    return () => window.clearTimeout(timer)
  }, [text, turn])
  return (
    // The attribute keeps it audible while a dialog hides the rest of the page from screen readers.
    <div className="unseen" role="status" aria-live="polite" data-live-announcer="true">
      {said}
    </div>
  )
}
