import type { KeyboardEvent } from 'react'
import type { Choosing } from './use-choosing.ts'

/** Esc among records of which some are chosen first lets go of these, before it closes or empties anything. Listens while the event goes down. */
export function escapeClears({ rows, clear }: Choosing): (event: KeyboardEvent) => void {
  return (event) => {
    // React hands on what is pressed in menus and panels above the page, too.
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target)
    if (event.key !== 'Escape' || rows.size === 0 || !isHere) return
    event.preventDefault()
    event.stopPropagation()
    clear()
  }
}
