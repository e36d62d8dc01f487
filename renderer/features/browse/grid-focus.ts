import type { Column, GridApi } from 'ag-grid-community'
import type { GridRow } from './grid-columns.tsx'

/** A row that was scrolled into view is drawn, and filled by the engine, within some seconds even on a busy computer. */
const mostFrames = 600
/** While rows are put in order in the document they lose focus: only what has stayed for so many frames has settled. */
const settledFrames = 5

/**
 * Moves focus to a cell anywhere in the table. The grid can only give focus to a row that is drawn, and takes it away again when the
 * row's record comes: this waits for both. A dialog that closes meanwhile may claim focus for its button; only a person who moves it
 * on, by key or pointer, is left where they went.
 */
export function focusCell(api: GridApi<GridRow>, row: number, column: Column, align?: 'top'): void {
  if (row < 0) return
  api.ensureIndexVisible(row, align ?? null)
  const acting = new AbortController()
  let acted = false
  const listening = { capture: true, signal: acting.signal }
  for (const act of ['keydown', 'pointerdown'] as const) document.addEventListener(act, () => (acted = true), listening)
  // The grid itself takes focus back for a moment after a row was drawn anew, also from a person who has left: not for a cell it has forgotten.
  document.addEventListener('focusin', ({ target }) => acted && isElsewhere(target) && api.clearFocusedCell(), listening)
  let frames = 0
  let settled = 0
  let given = false
  const eachFrame = (): void => {
    frames += 1
    const done = api.isDestroyed() || frames > mostFrames || settled === settledFrames
    if (done || (given && (isOnOtherRow(api, row) || (acted && isOutside())))) {
      acting.abort()
      return
    }
    if (document.activeElement?.closest(`.record-grid [row-index="${row}"]`)) {
      given = true
      // Where millions of rows share the pixels that a page can scroll, the last of them do not reach the top.
      if (settled === 0) api.ensureIndexVisible(row)
      if (api.getDisplayedRowAtIndex(row)?.data !== undefined) settled += 1
    } else if (api.getRenderedNodes().some(({ rowIndex }) => rowIndex === row)) {
      api.setFocusedCell(row, column)
      given = true
      settled = 0
    }
    requestAnimationFrame(eachFrame)
  }
  // A row that is drawn gets focus at once, so that the next key reaches it.
  eachFrame()
}

function isOnOtherRow(api: GridApi<GridRow>, row: number): boolean {
  const cell = api.getFocusedCell()
  return cell !== null && cell.rowIndex !== row
}

function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.record-grid') === null
}

function isOutside(): boolean {
  const { activeElement, body } = document
  return activeElement !== body && activeElement?.closest('.record-grid [row-index]') == null
}
