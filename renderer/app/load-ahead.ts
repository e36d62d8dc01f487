/** Loads what an open archive is likely to need next, once the window has nothing else to do: the page of a section, then its table. */
export function loadAhead(): void {
  requestIdleCallback(() => {
    // Where it is really needed, a failure is told.
    loadTable().catch(() => undefined)
  })
}

async function loadTable(): Promise<void> {
  await import('../features/browse/section-page.tsx')
  await import('../features/browse/record-grid.tsx')
}
