import type { Column, Filter, Section } from '@shared/contract/archive.ts'
import type { View } from '@shared/contract/view.ts'
import { useNavigate } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { sectionName } from '../../i18n/names.ts'
import { addToRequest } from '../requests/draft.ts'
import { CallProblem } from './call-problem.tsx'
import { ChosenBar } from './chosen-bar.tsx'
import { useHiddenColumns } from './column-menu.tsx'
import { withValues } from './conditions.ts'
import { escapeClears } from './escape-clears.ts'
import { FilterChips } from './filter-chips.tsx'
import { cellText, markColumn } from './grid-columns.tsx'
import { LongList } from './long-list.tsx'
import { MonthStrip } from './month-strip.tsx'
import type { GridCell, GridHandle } from './record-grid.tsx'
import { type RecordAction, RecordMenu } from './record-menu.tsx'
import { RecordPane } from './record-pane.tsx'
import { RecordTools } from './record-tools.tsx'
import { type Choosing, useChoosing } from './use-choosing.ts'
import { useCopy } from './use-copy.ts'
import { useRecordsShown } from './use-records.ts'

const RecordGrid = lazy(async () => ({ default: (await import('./record-grid.tsx')).RecordGrid }))

const noColumns: readonly Column[] = []

/** How many records a filter lets through. */
interface Counted {
  readonly filter: Filter | null
  readonly view: View
  readonly count: number
}

interface RecordsProps {
  readonly section: Section
  /** How many records there are without a filter. */
  readonly total?: number
  readonly children?: ReactNode
}

/** The table of a section with what narrows it down, and beside it the record that was chosen. */
export function Records({ section, total: all = section.count, children }: RecordsProps) {
  const { t } = useTranslation()
  const view = useView()
  const shown = useRecordsShown()
  const { sort, filter, text, conditions, at, change } = shown
  const [counted, setCounted] = useState<Counted | null>(null)
  const onTotal = useCallback((count: number) => setCounted({ filter, view, count }), [filter, view])
  // What another filter let through says nothing about this one.
  const total = counted !== null && counted.filter === filter && counted.view === view ? counted.count : null
  const [menu, setMenu] = useState<{ readonly cell: GridCell; readonly x: number; readonly y: number } | null>(null)
  const hidden = useHiddenColumns(section.id)
  const choosing = useChoosing({ section: section.id, sort, filter })
  const grid = useRef<GridHandle>(null)

  const narrowed = text !== '' || shown.from !== null || shown.to !== null || conditions.length > 0
  const found = total === null || !narrowed ? '' : t('browse.filter.found', { count: total, total: all })
  const searching = total === null && narrowed
  useEffect(() => {
    if (found !== '') announce(found)
  }, [found])

  const first = useAnswer(
    'page',
    useMemo(() => ({ section: section.id, view, offset: 0, limit: 1, sort: null, filter: null }), [section.id, view]),
  )
  const columns = first.state === 'here' ? first.result.columns : noColumns
  const copy = useCopyFromGrid(columns, hidden)
  const act = useActions(section, shown.change, conditions, columns, copy, choosing)
  if (first.state === 'failed') return <CallProblem code={first.code} />
  const jump = (place: number): void => grid.current?.focusRow(place, 'top')
  const nothing = total === 0
  const waiting = <p className="quiet awaited grid-wait">{t('browse.loading')}</p>

  return (
    <section className="records" aria-labelledby="records-title" onKeyDownCapture={escapeClears(choosing)}>
      <h2 id="records-title" className="unseen">
        {t('records.blocks.records')}
      </h2>
      <div className="records-main">
        <RecordTools section={section.id} columns={columns} shown={shown} found={searching ? null : found} onJump={jump} choosesColumns>
          {children}
        </RecordTools>
        <FilterChips section={section.id} shown={shown} />
        {columns.some(({ type }) => type === 'date') && <MonthStrip section={section.id} sort={sort} filter={filter} onJump={jump} />}
        <LongList section={section.id} total={counted?.count ?? all} all={all} shown={shown} />
        {nothing && <NothingFound text={conditions.length > 0 || shown.from !== null || shown.to !== null ? null : text} />}
        <div className="grid-place" hidden={nothing}>
          {first.state === 'waiting' && waiting}
          {first.state === 'here' && (
            <Suspense fallback={waiting}>
              <RecordGrid
                ref={grid}
                section={section.id}
                label={t('browse.table.label', { section: sectionName(t, section) })}
                columns={columns}
                hidden={hidden}
                sort={sort}
                filter={filter}
                at={at}
                onChoose={(row, how) => (how === 'toggle' ? choosing.toggle(row) : choosing.extend(row.at, row.at))}
                onChooseTo={choosing.extend}
                onOpen={(place) => change({ at: place }, at !== null)}
                onClose={() => at !== null && change({ at: undefined }, true)}
                onSort={(next) => change({ sort: next?.key, down: next?.descending === true ? true : undefined, at: undefined }, true)}
                onTotal={onTotal}
                onCopy={copy}
                onMenu={(cell, place) => setMenu({ cell, ...place })}
              />
            </Suspense>
          )}
        </div>
        <ChosenBar section={section} choosing={choosing} />
      </div>
      {menu !== null && (
        <RecordMenu
          x={menu.x}
          y={menu.y}
          actions={actionsFor(menu.cell, columns, view.mask, choosing.rows)}
          onAction={(action) => act(action, menu.cell)}
          onClose={() => setMenu(null)}
        />
      )}
      {at !== null && (
        <RecordPane
          section={section.id}
          at={at}
          sort={sort}
          filter={filter}
          onMove={(place) => change({ at: place }, true)}
          onClose={() => {
            change({ at: undefined }, true)
            grid.current?.focusRow(at)
          }}
        />
      )}
    </section>
  )
}

/** `text` null: not a word alone kept all records back. */
export function NothingFound({ text }: { readonly text: string | null }) {
  const { t } = useTranslation()
  return (
    <div className="section-empty">
      <p>{text === null ? t('records.filter.none') : t('browse.filter.none', { text })}</p>
      <p className="small quiet">{text === null ? t('records.filter.noneHint') : t('browse.filter.noneHint')}</p>
    </div>
  )
}

/** What the menu of a cell offers. In privacy view a cell holds a token, which is no value to look for. */
function actionsFor(
  { row: { row }, column }: GridCell,
  columns: readonly Column[],
  masked: boolean,
  chosen: ReadonlySet<number>,
): readonly RecordAction[] {
  const type = columns.find(({ key }) => key === column)?.type
  const isValue = type !== undefined && type !== 'date' && type !== 'nested' && !masked
  return [
    'open',
    ...(type === undefined ? [] : (['copyCell'] as const)),
    'copyRow',
    ...(isValue ? (['onlyThis'] as const) : []),
    chosen.has(row) ? 'unchoose' : 'choose',
    'ask',
  ]
}

type CopyFromGrid = (cell: GridCell, what: 'cell' | 'row') => void

/** Copies a cell, or the shown cells of a row with tabs between them, as they are shown. */
function useCopyFromGrid(columns: readonly Column[], hidden: readonly string[]): CopyFromGrid {
  const { t } = useTranslation()
  const format = useFormat()
  const copy = useCopy()
  return ({ row, column }, what) => {
    const texts = columns.map(({ type }, index) => cellText(type, row.cells[index] ?? '', format))
    const wanted = columns.flatMap(({ key }, index) =>
      (what === 'cell' && column !== markColumn ? key === column : !hidden.includes(key)) ? [texts[index]] : [],
    )
    copy(wanted.join('\t'), t(`records.copied.${what}`))
  }
}

function useActions(
  section: Section,
  change: ReturnType<typeof useRecordsShown>['change'],
  conditions: ReturnType<typeof useRecordsShown>['conditions'],
  columns: readonly Column[],
  copy: CopyFromGrid,
  choosing: Choosing,
): (action: RecordAction, cell: GridCell) => void {
  const navigate = useNavigate()
  return (action, cell) => {
    switch (action) {
      case 'open':
        return change({ at: cell.row.at })
      case 'copyCell':
        return copy(cell, 'cell')
      case 'copyRow':
        return copy(cell, 'row')
      case 'onlyThis': {
        const value = cell.row.cells[columns.findIndex(({ key }) => key === cell.column)] ?? null
        return change({ where: [...withValues(conditions, cell.column, [value === '' ? null : value])], at: undefined })
      }
      case 'choose':
      case 'unchoose':
        return choosing.toggle(cell.row)
      case 'ask':
        addToRequest(section.id)
        void navigate({ to: '/request' })
    }
  }
}
