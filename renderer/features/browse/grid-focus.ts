import type { Column, GridApi } from 'ag-grid-community'
import type { GridRow } from './grid-columns.tsx'

/** A row that was scrolled into view is drawn, and filled by the engine, within some seconds even on a busy computer. */
const mostFrames = 600
/** While rows are put in order in the document they lose focus: only what has stayed for so many frames has settled. */
const settledFrames = 5

/**
 * Moves focus to a cell anywhere in the table. The grid can only give focus to a row that is drawn, and takes it away again when the
 * row's record comes: this waits for both.
 */
export function focusCell(api: GridApi<GridRow>, row: number, column: Column, align?: 'top'): void {
  if (row < 0) return
  api.ensureIndexVisible(row, align ?? null)
  let frames = 0
  let settled = 0
  let given = false
  const eachFrame = (): void => {
    frames += 1
    if (api.isDestroyed() || frames > mostFrames || settled === settledFrames) return
    // Whoever has gone on meanwhile, to another cell or out of the table, is left there.
    if (given && isElsewhere(api, row)) return
    if (document.activeElement?.closest(`.record-grid [row-index="${row}"]`)) {
      given = true
      if (api.getDisplayedRowAtIndex(row)?.data !== undefined) settled += 1
    } else if (api.getRenderedNodes().some(({ rowIndex }) => rowIndex === row)) {
      api.setFocusedCell(row, column)
      given = true
      settled = 0
    }
    requestAnimationFrame(eachFrame)
  }
  requestAnimationFrame(eachFrame)
}

function isElsewhere(api: GridApi<GridRow>, row: number): boolean {
  const { activeElement, body } = document
  const cell = api.getFocusedCell()
  return (cell !== null && cell.rowIndex !== row) || (activeElement !== body && activeElement?.closest('.record-grid [row-index]') == null)
}
