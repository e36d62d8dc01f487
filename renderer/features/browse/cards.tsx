import type { Column, Page, Section } from '@shared/contract/archive.ts'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useFormat } from '../../app/view.ts'
import { fieldName, sectionName } from '../../i18n/names.ts'
import { CallProblem } from './call-problem.tsx'
import { ChosenBar } from './chosen-bar.tsx'
import { ChosenMark } from './chosen-mark.tsx'
import { escapeClears } from './escape-clears.ts'
import { FilterChips } from './filter-chips.tsx'
import { gridCommand } from './grid-keys.ts'
import { MonthStrip } from './month-strip.tsx'
import { NestedOrPlain, PlainText } from './nested.tsx'
import { RecordPane } from './record-pane.tsx'
import { RecordTools } from './record-tools.tsx'
import { NothingFound } from './records.tsx'
import { useChoosing } from './use-choosing.ts'
import { useLongListOfArticles } from './use-long-list.ts'
import { useRecordsShown } from './use-records.ts'
import { useRowWindow } from './use-row-window.ts'
import './cards.css'

/** Records that hold lists of their own, such as a live room with its comments or an order with its products: a card each, all of it to read. */
export function Cards({ section, children }: { readonly section: Section; readonly children?: ReactNode }) {
  const { t } = useTranslation()
  const shown = useRecordsShown()
  const { sort, filter, text, conditions, at, change } = shown
  const rows = useRowWindow({ section: section.id, sort, filter })
  const list = useLongListOfArticles({
    count: rows.total ?? 0,
    height: 180,
    onSight: rows.want,
    onOpen: (place) => change({ at: place }, at !== null),
    from: 'start',
  })
  const choosing = useChoosing({ section: section.id, sort, filter })
  const toggle = (at: number): void => {
    const row = rows.row(at)?.row
    if (row !== undefined) choosing.toggle({ row, at })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = event.target instanceof Element && event.target.matches('article') ? gridCommand(event) : null
    if (command === 'choose') {
      event.preventDefault()
      toggle(list.active)
    } else if (command === 'chooseUp' || command === 'chooseDown') {
      event.preventDefault()
      const next = Math.min(Math.max(0, list.active + (command === 'chooseUp' ? -1 : 1)), (rows.total ?? 1) - 1)
      choosing.extend(list.active, next)
      list.goTo(next)
    } else list.onKeyDown(event)
  }
  const narrowed = filter !== null
  const found = rows.total === null || !narrowed ? '' : t('browse.filter.found', { count: rows.total, total: section.count })
  useEffect(() => {
    if (found !== '') announce(found)
  }, [found])
  if (rows.failed !== null) return <CallProblem code={rows.failed} />

  return (
    <section className="records" aria-labelledby="records-title" onKeyDownCapture={escapeClears(choosing)}>
      <h2 id="records-title" className="unseen">
        {t('records.blocks.records')}
      </h2>
      <div className="records-main">
        <RecordTools section={section.id} columns={rows.columns} shown={shown} found={found} onJump={list.goTo}>
          {children}
        </RecordTools>
        <FilterChips section={section.id} shown={shown} />
        {rows.columns.some(({ type }) => type === 'date') && (
          <MonthStrip section={section.id} sort={sort} filter={filter} onJump={list.goTo} />
        )}
        {rows.total === 0 && <NothingFound text={conditions.length > 0 || shown.from !== null || shown.to !== null ? null : text} />}
        <div
          className="cards-scroller"
          ref={list.scroller}
          role="feed"
          aria-label={t('records.cards.label', { section: sectionName(t, section) })}
          aria-busy={rows.total === null}
          onKeyDown={onKeyDown}
        >
          <div className="long-list-space" style={{ blockSize: list.virtual.getTotalSize() }}>
            {list.virtual.getVirtualItems().map(({ index, start }) => (
              <div
                key={index}
                data-index={index}
                ref={list.virtual.measureElement}
                className="long-list-item"
                style={{ translate: `0 ${start}px` }}
              >
                <Card
                  section={section.id}
                  row={rows.row(index)}
                  columns={rows.columns}
                  at={index}
                  total={rows.total ?? 0}
                  active={index === list.active}
                  open={index === at}
                  onFocus={() => list.onFocus(index)}
                  onClick={({ shiftKey, ctrlKey, metaKey }) => {
                    if (shiftKey) choosing.extend(index, index)
                    else if (ctrlKey || metaKey) toggle(index)
                    else change({ at: index }, at !== null)
                  }}
                  onMark={() => toggle(index)}
                />
              </div>
            ))}
          </div>
        </div>
        <ChosenBar section={section} choosing={choosing} />
      </div>
      {at !== null && (
        <RecordPane
          section={section.id}
          at={at}
          sort={sort}
          filter={filter}
          onMove={(place) => change({ at: place }, true)}
          onClose={() => {
            change({ at: undefined }, true)
            list.goTo(at)
          }}
        />
      )}
    </section>
  )
}

const isEmpty = (value: string): boolean => value === '' || value === '[]' || value === '{}'

interface CardProps {
  readonly section: string
  readonly row: Page['rows'][number] | undefined
  readonly columns: readonly Column[]
  readonly at: number
  readonly total: number
  readonly active: boolean
  readonly open: boolean
  readonly onFocus: () => void
  readonly onClick: (event: MouseEvent) => void
  /** The box was clicked that says whether it is chosen. */
  readonly onMark: () => void
}

function Card({ section, row, columns, at, total, active, open, onFocus, onClick, onMark }: CardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const fields = columns.map(({ key, type }, index) => ({ key, type, value: row?.cells[index] ?? '' }))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is taken by the feed around it.
    <article
      className={open ? 'record-card open' : 'record-card'}
      tabIndex={active ? 0 : -1}
      aria-posinset={at + 1}
      aria-setsize={total}
      aria-label={t('records.cards.card', { number: format.number(at + 1) })}
      onFocus={onFocus}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('.card-mark') !== null) onMark()
        else if (event.shiftKey || window.getSelection()?.isCollapsed !== false) onClick(event)
      }}
    >
      <span className="card-mark">
        <ChosenMark section={section} row={row?.row} at={at} />
      </span>
      <dl>
        {fields.map(({ key, type, value }) => (
          <div key={key} className={/^[[{]/u.test(value) && !isEmpty(value) ? 'card-field nested' : 'card-field'}>
            <dt>{fieldName(t, key, section)}</dt>
            <dd>
              {isEmpty(value) ? (
                <span className="quiet">{t('browse.table.emptyCell')}</span>
              ) : type === 'nested' ? (
                <NestedOrPlain field={key} text={value} />
              ) : type === 'date' ? (
                format.instant(value)
              ) : (
                <PlainText field={key} text={value} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
