import type { Column } from '@shared/contract/archive.ts'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsked } from '../../app/commands.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { ColumnMenu } from './column-menu.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { JumpToDate } from './jump-to-date.tsx'
import type { RecordsShown } from './use-records.ts'

const typing = 250

interface RecordToolsProps {
  readonly section: string
  readonly columns: readonly Column[]
  readonly shown: RecordsShown
  /** Words on how many records are left, or nothing; null while they are looked for. */
  readonly found: string | null
  readonly onJump: (at: number) => void
  /** Whether single columns can be hidden here. */
  readonly choosesColumns?: boolean
  /** Tools of a view of its own, at the end of the line. */
  readonly children?: ReactNode
}

/** The line above the records: find, filter, choose columns, go to a date. */
export function RecordTools({ section, columns, shown, found, onJump, choosesColumns = false, children }: RecordToolsProps) {
  const { t } = useTranslation()
  const { sort, filter } = shown
  return (
    <div className="records-tools">
      <FindBox shown={shown} />
      {columns.length > 0 && <FilterPanel section={section} columns={columns} shown={shown} />}
      {choosesColumns && columns.length > 1 && <ColumnMenu section={section} columns={columns} />}
      {columns.some(({ type }) => type === 'date') && <JumpToDate section={section} sort={sort} filter={filter} onJump={onJump} />}
      <span className="small quiet records-found">{found ?? <span className="awaited">{t('browse.filter.busy')}</span>}</span>
      {children}
    </div>
  )
}

/** The box whose text every shown record contains. Ctrl + F leads to it. */
export function FindBox({ shown, label }: { readonly shown: RecordsShown; readonly label?: string }) {
  const { t } = useTranslation()
  const { text, change } = shown
  const [typed, setTyped] = useState(text)
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

  return (
    <SearchField
      label={label ?? t('browse.filter.label')}
      placeholder={label ?? t('browse.filter.placeholder')}
      clearLabel={t('browse.filter.clear')}
      value={typed}
      onChange={setTyped}
      inputRef={box}
    />
  )
}
