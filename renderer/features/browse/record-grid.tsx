import type { Column, Filter, Sort } from '@shared/contract/archive.ts'
import {
  type CellContextMenuEvent,
  type GridApi,
  type Column as GridColumn,
  type IDatasource,
  ModuleRegistry,
  type RowClickedEvent,
  type SortChangedEvent,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '../../app/archive.ts'
import { useFormat, useView } from '../../app/view.ts'
import { columnDefinitions, type GridRow, markColumn } from './grid-columns.tsx'
import { focusCell } from './grid-focus.ts'
import { gridIcons } from './grid-icons.ts'
import { type GridCommand, gridCommand } from './grid-keys.ts'
import { gridModules, gridTheme } from './grid-look.ts'
import { recordsCame } from './records-on-screen.ts'
import './record-grid.css'

ModuleRegistry.registerModules([...gridModules])

/** The content security policy lets only styles with this response's nonce in. */
const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce

const blockSize = 200

/** Tab leaves the table from any cell, however many there are: arrow keys walk inside. */
const leavesTable = (): false => false

export interface GridHandle {
  /** Moves focus to the row at a place of the present order. `top` scrolls it there; without it, it is only brought into sight. */
  readonly focusRow: (at: number, align?: 'top') => void
}

/** A cell that something is to be done with. */
export interface GridCell {
  readonly row: GridRow
  readonly column: string
}

/** The cell in which a key was pressed. */
interface PressedCell {
  readonly grid: GridApi<GridRow>
  readonly at: number
  readonly column: GridColumn
  /** Nothing while its record is on its way. */
  readonly data: GridRow | undefined
  readonly element: Element
}

interface RecordGridProps {
  readonly ref: Ref<GridHandle>
  readonly section: string
  readonly label: string
  readonly columns: readonly Column[]
  readonly hidden: readonly string[]
  readonly sort: Sort | null
  readonly filter: Filter | null
  readonly at: number | null
  /** One more record is chosen, or no longer; or all up to one. */
  readonly onChoose: (row: GridRow, how: 'toggle' | 'extend') => void
  /** All from one place of the present order to another are chosen. */
  readonly onChooseTo: (from: number, to: number) => void
  readonly onOpen: (at: number) => void
  /** Esc in the table closes the record beside it, too. */
  readonly onClose: () => void
  readonly onSort: (sort: Sort | null) => void
  readonly onTotal: (total: number) => void
  readonly onCopy: (cell: GridCell, what: 'cell' | 'row') => void
  /** A menu is asked for at a place of the window. */
  readonly onMenu: (cell: GridCell, place: { readonly x: number; readonly y: number }) => void
}

/** The table of a section. It asks the engine for blocks of 200 records as they come into view, sorted and filtered there, and keeps fifty of them. */
export function RecordGrid(props: RecordGridProps) {
  const { ref, section, label, columns, hidden, sort, filter, at, onChoose, onChooseTo, onOpen, onClose, onSort, onTotal, onCopy, onMenu } =
    props
  const { t } = useTranslation()
  const engine = useEngine()
  const view = useView()
  const format = useFormat()
  const [api, setApi] = useState<GridApi<GridRow> | null>(null)
  const place = useRef<HTMLDivElement>(null)

  const datasource = useMemo<IDatasource>(() => {
    // What was asked for a filter or an order that has been changed since must not hold up what is asked now.
    let asking = new AbortController()
    let order = ''
    return {
      destroy: () => asking.abort(),
      getRows: ({ startRow, endRow, sortModel, successCallback, failCallback }) => {
        const [by] = sortModel
        const asked = `${by?.colId} ${by?.sort}`
        if (asked !== order || asking.signal.aborted) {
          asking.abort()
          asking = new AbortController()
          order = asked
        }
        engine
          ?.call(
            'page',
            {
              section,
              view,
              offset: startRow,
              limit: endRow - startRow,
              sort: by === undefined ? null : { key: by.colId, descending: by.sort === 'desc' },
              filter,
            },
            asking.signal,
          )
          .then(({ rows, total }) => {
            onTotal(total)
            recordsCame(section)
            successCallback(
              rows.map(({ row, cells }, index) => ({ row, at: startRow + index, cells })),
              total,
            )
          })
          .catch(failCallback)
      },
    }
  }, [engine, section, view, filter, onTotal])

  // The sort of the first paint is in the columns; later changes of the address are applied to the grid.
  const [firstSort] = useState(sort)
  const definitions = useMemo(
    () => columnDefinitions({ section, columns, hidden, sort: firstSort, t, format }),
    [section, columns, hidden, firstSort, t, format],
  )
  useEffect(() => {
    if (api === null) return
    const now = sortOf(api)
    if (now?.key === sort?.key && now?.descending === sort?.descending) return
    api.applyColumnState({
      state: sort === null ? [] : [{ colId: sort.key, sort: sort.descending ? 'desc' : 'asc' }],
      defaultState: { sort: null },
    })
  }, [api, sort])

  const wasOpen = useRef(false)
  useEffect(() => {
    // Redrawn rows take focus back. A record that has just opened beside them is to keep it.
    if (at !== null && !wasOpen.current) api?.clearFocusedCell()
    wasOpen.current = at !== null
    api?.redrawRows()
    if (api !== null && at !== null && at < api.getDisplayedRowCount()) api.ensureIndexVisible(at)
  }, [api, at])

  useImperativeHandle(ref, () => ({
    focusRow: (row, align) => {
      const column = api?.getAllDisplayedColumns().find((one) => one.getColId() !== markColumn)
      if (api !== null && column !== undefined) focusCell(api, row, column, align)
    },
  }))

  // The grid names itself nowhere: its element with the role does.
  useEffect(() => {
    const grid = api === null ? null : place.current?.querySelector('[role="grid"]')
    grid?.setAttribute('aria-label', label)
    grid?.setAttribute('aria-multiselectable', 'true')
  }, [api, label])

  const chooseBeside = ({ grid, at: from, column }: PressedCell, step: 1 | -1): void => {
    const next = Math.min(Math.max(0, from + step), grid.getDisplayedRowCount() - 1)
    onChooseTo(from, next)
    focusCell(grid, next, column)
  }
  const carryOut: Readonly<Record<GridCommand, (cell: PressedCell) => void>> = {
    open: ({ data }) => data !== undefined && onOpen(data.at),
    close: onClose,
    choose: ({ data }) => data !== undefined && onChoose(data, 'toggle'),
    chooseUp: (cell) => chooseBeside(cell, -1),
    chooseDown: (cell) => chooseBeside(cell, 1),
    first: ({ grid, column }) => focusCell(grid, 0, column),
    last: ({ grid, column }) => focusCell(grid, grid.getDisplayedRowCount() - 1, column),
    copyCell: ({ data, column }) => data !== undefined && onCopy({ row: data, column: column.getColId() }, 'cell'),
    copyRow: ({ data, column }) => data !== undefined && onCopy({ row: data, column: column.getColId() }, 'row'),
    menu: ({ data, column, element }) => {
      const { left, bottom } = element.getBoundingClientRect()
      if (data !== undefined) onMenu({ row: data, column: column.getColId() }, { x: left + 12, y: bottom })
    },
  }
  // The grid tells of keys only after the browser has scrolled by them, and when the next may have been pressed.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const element = event.target instanceof Element ? event.target.closest('[role="gridcell"]') : null
    const command = element === null ? null : gridCommand(event)
    const cell = api?.getFocusedCell()
    if (api === null || element === null || command === null || cell == null) return
    event.preventDefault()
    const data = api.getDisplayedRowAtIndex(cell.rowIndex)?.data
    carryOut[command]({ grid: api, at: cell.rowIndex, column: cell.column, data, element })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cells inside have their roles; what is pressed in them comes up to here.
    <div className="record-grid" ref={place} onKeyDown={onKeyDown}>
      <AgGridReact<GridRow>
        theme={gridTheme}
        icons={gridIcons}
        {...(styleNonce === undefined ? {} : { styleNonce })}
        rowModelType="infinite"
        datasource={datasource}
        columnDefs={definitions}
        cacheBlockSize={blockSize}
        maxBlocksInCache={50}
        ensureDomOrder
        rowHeight={40}
        headerHeight={42}
        tabToNextCell={leavesTable}
        suppressDragLeaveHidesColumns
        suppressMultiSort
        preventDefaultOnContextMenu
        tooltipShowDelay={500}
        localeText={{
          loadingOoo: t('browse.loading'),
          ariaSortableColumn: t('browse.table.sortable'),
          noRowsToShow: t('browse.table.empty'),
        }}
        getRowId={({ data }) => String(data.row)}
        rowClassRules={{ 'row-open': ({ data }) => data !== undefined && data.at === at }}
        onFirstDataRendered={({ api: filled }) => {
          if (at !== null && at < filled.getDisplayedRowCount()) filled.ensureIndexVisible(at)
        }}
        onGridReady={({ api: ready }) => setApi(ready)}
        onSortChanged={({ api: sorted }: SortChangedEvent<GridRow>) => {
          const next = sortOf(sorted)
          if (next?.key !== sort?.key || next?.descending !== sort?.descending) onSort(next)
        }}
        onRowClicked={({ data, event }: RowClickedEvent<GridRow>) => {
          if (data === undefined || (event instanceof MouseEvent && event.button !== 0)) return
          const how = event instanceof MouseEvent ? howChosen(event) : null
          if (how === null) onOpen(data.at)
          else onChoose(data, how)
        }}
        onCellContextMenu={({ data, column, event }: CellContextMenuEvent<GridRow>) => {
          if (data === undefined || !(event instanceof MouseEvent)) return
          onMenu({ row: data, column: column.getColId() }, { x: event.clientX, y: event.clientY })
        }}
      />
    </div>
  )
}

/** A click with Shift or Ctrl, or on the box of a row, chooses; any other opens. */
function howChosen(click: MouseEvent): 'toggle' | 'extend' | null {
  if (click.shiftKey) return 'extend'
  const onMark = click.target instanceof Element && click.target.closest(`[col-id="${markColumn}"]`) !== null
  return onMark || click.ctrlKey || click.metaKey ? 'toggle' : null
}

function sortOf(api: GridApi<GridRow>): Sort | null {
  const sorted = api.getColumnState().find((column) => column.sort === 'asc' || column.sort === 'desc')
  return sorted === undefined ? null : { key: sorted.colId, descending: sorted.sort === 'desc' }
}
