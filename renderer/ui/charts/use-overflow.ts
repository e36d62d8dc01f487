import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether something is wider than its place, so that it has to be scrolled, which must be possible with the keyboard as well. */
export function useOverflow(place: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false)
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const look = (): void => setOverflows(element.scrollWidth > element.clientWidth + 1)
    const observer = new ResizeObserver(look)
    observer.observe(element)
    look()
    return () => observer.disconnect()
  }, [place])
  return overflows
}
