import { create } from 'zustand'

interface Finding {
  /** Which box is open over the page. */
  readonly open: 'search' | 'commands' | null
  /** What was last looked for in everything, and in which archive; nobody else's archive is looked through with it. */
  readonly sought: { readonly archive: number; readonly text: string } | null
}

/** The boxes to find something by typing. */
export const useFinding = create<Finding>()(() => ({ open: null, sought: null }))

/** Opens a box, or the other one in its place. */
export function openFinder(which: 'search' | 'commands'): void {
  useFinding.setState({ open: which })
}

export function closeFinder(): void {
  useFinding.setState({ open: null })
}

/** Closes the box and does something then: in the frame after the one in which the box gives focus back, so that a page that opens keeps it. */
export function closeFinderAnd(run: () => void): void {
  closeFinder()
  requestAnimationFrame(() => requestAnimationFrame(run))
}
