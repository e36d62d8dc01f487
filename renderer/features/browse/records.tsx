import type { Section } from '@shared/contract/archive.ts'
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useAsked } from '../../app/commands.ts'
import { useAnswer } from '../../app/use-answer.ts'
import { useView } from '../../app/view.ts'
import { sectionName } from '../../i18n/names.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { CallProblem } from './call-problem.tsx'
import type { GridHandle } from './record-grid.tsx'
import { RecordPane } from './record-pane.tsx'
import { useRecordsShown } from './use-records.ts'

const RecordGrid = lazy(async () => ({ default: (await import('./record-grid.tsx')).RecordGrid }))

const typing = 250

/** The table of a section with its filter, and beside it the record that was chosen. `total` counts the records that are there without the filter. */
export function Records({ section, total: all = section.count }: { readonly section: Section; readonly total?: number }) {
  const { t } = useTranslation()
  const view = useView()
  const { sort, filter, text, at, change } = useRecordsShown()
  const [typed, setTyped] = useState(text)
  const [total, setTotal] = useState<number | null>(null)
  const grid = useRef<GridHandle>(null)
  const box = useRef<HTMLInputElement>(null)
  const asked = useAsked(({ search }) => search)
  const [seen] = useState(asked)

  useEffect(() => {
    if (asked > seen) box.current?.focus()
  }, [asked, seen])

  // Back and forward change the address; the box follows.
  useEffect(() => setTyped(text), [text])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` is new each time and does the same.
  useEffect(() => {
    if (typed === text) return
    const timer = window.setTimeout(() => change({ q: typed === '' ? undefined : typed, at: undefined }, true), typing)
    return () => window.clearTimeout(timer)
  }, [typed, text])

  const found = total === null || text === '' ? '' : t('browse.filter.found', { count: total, total: all })
  useEffect(() => {
    if (text !== '' && found !== '') announce(found)
  }, [found, text])

  const first = useAnswer(
    'page',
    useMemo(() => ({ section: section.id, view, offset: 0, limit: 1, sort: null, filter: null }), [section.id, view]),
  )
  if (first.state === 'failed') return <CallProblem code={first.code} />
  const nothing = total === 0

  return (
    <div className="records">
      <div className="records-main">
        <div className="records-tools">
          <SearchField
            label={t('browse.filter.label')}
            placeholder={t('browse.filter.placeholder')}
            clearLabel={t('browse.filter.clear')}
            value={typed}
            onChange={setTyped}
            inputRef={box}
          />
          <span className="small quiet">{found}</span>
          <span className="small quiet records-hint">{t('browse.table.hint')}</span>
        </div>
        {nothing && (
          <div className="section-empty">
            <p>{t('browse.filter.none', { text })}</p>
            <p className="small quiet">{t('browse.filter.noneHint')}</p>
          </div>
        )}
        <div className="grid-place" hidden={nothing}>
          {first.state === 'here' && (
            <Suspense fallback={<p className="quiet grid-wait">{t('browse.loading')}</p>}>
              <RecordGrid
                ref={grid}
                section={section.id}
                label={t('browse.table.label', { section: sectionName(t, section) })}
                columns={first.result.columns}
                sort={sort}
                filter={filter}
                at={at}
                onOpen={(place) => change({ at: place }, at !== null)}
                onClose={() => at !== null && change({ at: undefined }, true)}
                onSort={(next) => change({ sort: next?.key, down: next?.descending === true ? true : undefined, at: undefined }, true)}
                onTotal={setTotal}
              />
            </Suspense>
          )}
        </div>
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
            grid.current?.focusRow(at)
          }}
        />
      )}
    </div>
  )
}
