import type { Part } from '../i18n/parts.ts'

/** The words that the page of a section needs, those of its pictures in small among them: nothing on it changes its words later. */
export const sectionWords: readonly Part[] = ['about', 'notes', 'pictures']

/**
 * Loads what an open archive is likely to need next, once the window has nothing else to do: the page of a section with its words,
 * then its table.
 */
export function loadAhead(loadWords: (parts: readonly Part[]) => Promise<void>): void {
  requestIdleCallback(() => {
    // Where it is really needed, a failure is told.
    Promise.all([loadTable(), loadWords(sectionWords)]).catch(() => undefined)
  })
}

async function loadTable(): Promise<void> {
  await import('../features/browse/section-page.tsx')
  await import('../features/browse/record-grid.tsx')
}
