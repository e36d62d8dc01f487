import type { Column, KeyedList, Page, Section } from '@shared/contract/archive.ts'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useEngine, useSummary } from '../../app/archive.ts'
import { useView } from '../../app/view.ts'
import { addToRequest } from '../requests/draft.ts'
import { Bubble, type Message } from './bubble.tsx'
import { CallProblem } from './call-problem.tsx'
import { JumpToDate } from './jump-to-date.tsx'
import { type RecordAction, RecordMenu } from './record-menu.tsx'
import { RecordPane } from './record-pane.tsx'
import { FindBox } from './record-tools.tsx'
import { NothingFound } from './records.tsx'
import { useCopy } from './use-copy.ts'
import { useLongListOfArticles } from './use-long-list.ts'
import { useRecordsShown } from './use-records.ts'
import { useRowWindow } from './use-row-window.ts'
import './cards.css'

const oldestFirst = { key: 'Date', descending: false } as const

/** Whether the records of a section are messages: who wrote what, and when. */
export function isTalk(columns: readonly Column[]): boolean {
  return ['Date', 'From', 'Content'].every((wanted) => columns.some(({ key }) => key === wanted))
}

/** One conversation as it went, the newest message at the end. */
export function Talk({ section, list }: { readonly section: Section; readonly list: KeyedList }) {
  const { t } = useTranslation()
  const engine = useEngine()
  const view = useView()
  const navigate = useNavigate()
  const copy = useCopy()
  const me = useSummary()?.account.userName ?? null
  const { filter, text, at, change } = useRecordsShown()
  const shown = useRecordsShown()
  const rows = useRowWindow({ section: section.id, sort: oldestFirst, filter })
  const [menu, setMenu] = useState<{ readonly at: number; readonly x: number; readonly y: number } | null>(null)
  const articles = useLongListOfArticles({
    count: rows.total ?? 0,
    height: 76,
    onSight: rows.want,
    onOpen: (place) => change({ at: place }, at !== null),
    from: 'end',
  })
  const message = useMemo(() => messageOf(rows.columns), [rows.columns])

  const found = rows.total === null || text === '' ? '' : t('browse.filter.found', { count: rows.total, total: list.count })
  useEffect(() => {
    if (found !== '') announce(found)
  }, [found])

  // A message that was found is shown among its neighbours: the filter goes, and its place in the whole is looked up.
  const waiting = useRef<number | null>(null)
  useEffect(() => {
    if (waiting.current === null || text !== '' || rows.total === null) return
    const row = waiting.current
    waiting.current = null
    engine?.call('place', { section: section.id, view, sort: oldestFirst, filter, target: { by: 'row', row } }).then(
      ({ offset }) => offset !== null && articles.goTo(offset),
      () => undefined,
    )
  })

  if (rows.failed !== null) return <CallProblem code={rows.failed} />
  const act = (action: RecordAction, place: number): void => {
    const row = rows.row(place)
    if (action === 'open') change({ at: place }, at !== null)
    else if (action === 'copyText' && row !== undefined) copy(message(row).content, t('records.copied.text'))
    else if (action === 'inTalk' && row !== undefined) {
      waiting.current = row.row
      change({ q: undefined, at: undefined })
    } else if (action === 'ask') {
      addToRequest(section.id)
      void navigate({ to: '/request' })
    }
  }

  return (
    <section className="records" aria-labelledby="talk-title">
      <div className="records-main">
        <div className="records-tools">
          <h2 id="talk-title" className="talk-name" dir="auto">
            {list.name === '' ? t('records.talk.nameless') : list.name}
          </h2>
          <FindBox shown={shown} label={t('records.talk.find')} />
          <JumpToDate section={section.id} sort={oldestFirst} filter={filter} onJump={articles.goTo} />
          <span className="small quiet records-found">{found}</span>
        </div>
        {rows.total === 0 && <NothingFound text={text} />}
        <div
          className="cards-scroller talk"
          ref={articles.scroller}
          role="feed"
          aria-label={t('records.talk.label', { name: list.name })}
          aria-busy={rows.total === null}
          onKeyDown={(event) => {
            if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
              event.preventDefault()
              const place = event.target instanceof Element ? event.target.getBoundingClientRect() : null
              if (place !== null) setMenu({ at: articles.active, x: place.left + 12, y: place.bottom })
            } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c') act('copyText', articles.active)
            else articles.onKeyDown(event)
          }}
        >
          <div className="long-list-space" style={{ blockSize: articles.virtual.getTotalSize() }}>
            {articles.virtual.getVirtualItems().map(({ index, start }) => {
              const row = rows.row(index)
              const before = index === 0 ? undefined : rows.row(index - 1)
              return (
                <div
                  key={index}
                  data-index={index}
                  ref={articles.virtual.measureElement}
                  className="long-list-item"
                  style={{ translate: `0 ${start}px` }}
                >
                  {row !== undefined && (
                    <Bubble
                      message={message(row)}
                      before={before === undefined ? null : message(before)}
                      first={index === 0}
                      me={me}
                      at={index}
                      total={rows.total ?? 0}
                      active={index === articles.active}
                      open={index === at}
                      onFocus={() => articles.onFocus(index)}
                      onOpen={() => change({ at: index }, at !== null)}
                      onMenu={(x, y) => setMenu({ at: index, x, y })}
                    />
                  )}
                </div>
              )
            })}
          </div>
        </div>
        <p className="small quiet talk-hint">{t('records.talk.hint')}</p>
      </div>
      {menu !== null && (
        <RecordMenu
          x={menu.x}
          y={menu.y}
          actions={['open', 'copyText', ...(text === '' ? [] : (['inTalk'] as const)), 'ask']}
          onAction={(action) => act(action, menu.at)}
          onClose={() => setMenu(null)}
        />
      )}
      {at !== null && (
        <RecordPane
          section={section.id}
          at={at}
          sort={oldestFirst}
          filter={filter}
          onMove={(place) => change({ at: place }, true)}
          onClose={() => {
            change({ at: undefined }, true)
            articles.goTo(at)
          }}
        />
      )}
    </section>
  )
}

function messageOf(columns: readonly Column[]): (row: Page['rows'][number]) => Message {
  const place = (wanted: string): number => columns.findIndex(({ key }) => key === wanted)
  const [date, from, content] = [place('Date'), place('From'), place('Content')]
  return ({ cells }) => ({ date: cells[date] ?? '', from: cells[from] ?? '', content: cells[content] ?? '' })
}
