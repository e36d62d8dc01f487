import { create } from 'zustand'

/** The section whose records stand on the screen; null while they are on their way. */
const useShown = create<{ readonly section: string | null }>()(() => ({ section: null }))

/** Tells that records of a section have come and stand on the screen with the next picture of it. */
export function recordsCame(section: string): void {
  if (useShown.getState().section !== section) useShown.setState({ section })
}

/** Tells that a section is opened: whatever stood on the screen before, its records are on their way. */
export const recordsAwaited = (): void => useShown.setState({ section: null })

/** Whether they have, so that what may wait can wait for them. */
export const useRecordsOnScreen = (section: string): boolean => useShown((shown) => shown.section === section)
