import type { Column, Sort } from '@shared/contract/archive.ts'
import type { ColDef, IRowNode, SuppressKeyboardEventParams } from 'ag-grid-community'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Format } from '../../i18n/format.ts'
import { fieldName } from '../../i18n/names.ts'
import { ChosenMark } from './chosen-mark.tsx'
import { gridCommand } from './grid-keys.ts'

/** One row of the grid: its number in the section, its place in the present order, its cells by column. */
export interface GridRow {
  readonly row: number
  readonly at: number
  readonly cells: readonly (string | null)[]
}

/** A dash for a cell without a value, which is read as the word for it. */
function EmptyCell() {
  const { t } = useTranslation()
  return (
    <span className="empty-cell">
      <span aria-hidden>–</span>
      <span className="unseen">{t('browse.table.emptyCell')}</span>
    </span>
  )
}

/** Stands in the first cell of a row whose record is on its way. */
function WaitingCell() {
  const { t } = useTranslation()
  return <span className="quiet awaited">{t('browse.loading')}</span>
}

const widths: Readonly<Record<Column['type'], number>> = { date: 200, link: 340, text: 220, integer: 130, nested: 260 }

/** The column whose boxes say which records are chosen. No key of an export is called so. */
export const markColumn = '#chosen'

/** What a cell shows of a value. */
export function cellText(type: Column['type'], value: string, format: Format): string {
  return type === 'date' ? format.instant(value) : value
}

interface Definition {
  readonly section: string
  readonly columns: readonly Column[]
  readonly hidden: readonly string[]
  readonly sort: Sort | null
  readonly t: TFunction
  readonly format: Format
}

/** The grid's columns: headed in words, the original key as a tooltip, dates in the chosen zone. */
export function columnDefinitions({ section, columns, hidden, sort, t, format }: Definition): ColDef<GridRow>[] {
  const mark: ColDef<GridRow> = {
    colId: markColumn,
    headerName: t('records.chosen.column'),
    headerClass: 'mark-head',
    cellClass: 'mark-cell',
    width: 44,
    resizable: false,
    sortable: false,
    suppressMovable: true,
    suppressKeyboardEvent: isOurs,
    valueGetter: ({ data }) => data?.row ?? null,
    cellRenderer: ({ data, node }: { readonly data: GridRow | undefined; readonly node: IRowNode }) => (
      <ChosenMark section={section} row={data?.row} at={node.rowIndex ?? 0} />
    ),
  }
  const first = columns.findIndex(({ key }) => !hidden.includes(key))
  const own = columns.map(
    ({ key, type }, index): ColDef<GridRow> => ({
      colId: key,
      hide: hidden.includes(key),
      headerName: fieldName(t, key, section),
      ...(key.startsWith('#') ? {} : { headerTooltip: t('browse.table.original', { key }) }),
      valueGetter: ({ data }) => data?.cells[index] ?? null,
      valueFormatter: ({ value }: { readonly value: unknown }) => (typeof value === 'string' ? cellText(type, value, format) : ''),
      cellRendererSelector: ({ value, data }) => {
        if (data === undefined) return index === first ? { component: WaitingCell } : undefined
        return value === null || value === '' ? { component: EmptyCell } : undefined
      },
      sortable: type !== 'nested',
      ...(sort?.key === key ? { initialSort: sort.descending ? ('desc' as const) : ('asc' as const) } : {}),
      ...(type === 'date' ? { width: widths.date } : { minWidth: Math.min(widths[type], 160), width: widths[type], flex: flexOf(type) }),
      cellClass: type === 'integer' ? 'cell number' : 'cell',
      suppressMovable: true,
      suppressKeyboardEvent: isOurs,
    }),
  )
  return [mark, ...own]
}

/** Keys that have a command are not for the grid to move by. */
function isOurs({ event }: SuppressKeyboardEventParams<GridRow>): boolean {
  return gridCommand(event) !== null
}

function flexOf(type: Column['type']): number {
  return type === 'text' || type === 'link' ? 2 : 1
}
