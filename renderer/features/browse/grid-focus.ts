import type { Column, GridApi } from 'ag-grid-community'
import type { GridRow } from './grid-columns.tsx'

/** A row that was scrolled into view is drawn within a few frames; a grid that is gone by then never draws it. */
const mostFrames = 60
/** While rows are put in order in the document they lose focus: only what has stayed for so many frames has settled. */
const settledFrames = 5

/** Moves focus to a cell anywhere in the table. The grid can only give focus to a row that is drawn, so this waits for it. */
export function focusCell(api: GridApi<GridRow>, row: number, column: Column, align?: 'top'): void {
  if (row < 0) return
  api.ensureIndexVisible(row, align ?? null)
  let frames = 0
  let settled = 0
  let given = false
  const eachFrame = (): void => {
    frames += 1
    if (api.isDestroyed() || frames > mostFrames || settled === settledFrames) return
    // Whoever has gone on to another cell meanwhile is left there.
    if (given && api.getFocusedCell()?.rowIndex !== row) return
    if (document.activeElement?.closest(`.record-grid [row-index="${row}"]`)) {
      settled += 1
      given = true
    } else if (api.getRenderedNodes().some(({ rowIndex }) => rowIndex === row)) {
      api.setFocusedCell(row, column)
      given = true
      settled = 0
    }
    requestAnimationFrame(eachFrame)
  }
  requestAnimationFrame(eachFrame)
}
