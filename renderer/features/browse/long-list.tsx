import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { Select } from '../../ui/select.tsx'
import { lastDayOf } from './days.ts'
import { stretchesOf } from './months.ts'
import type { RecordsShown } from './use-records.ts'
import './long-list.css'

/** The browser can scroll some 32 million pixels, the table's rows are 40 high: above this a turn of the wheel leaves rows out. */
const mostWheeled = 800_000
/** As many records as a part may hold, so that it stays well below. */
const mostInPart = 400_000

interface LongListProps {
  readonly section: string
  readonly total: number
  readonly all: number
  readonly shown: RecordsShown
}

/** Offers a list that is too long for the wheel in parts, by its dates. It stays while a part is shown, so that the next one is at hand. */
export function LongList({ section, total, all, shown }: LongListProps) {
  const { t } = useTranslation()
  const view = useView()
  const format = useFormat()
  const { from, to, change } = shown
  const long = all > mostWheeled && (total > mostWheeled || from !== null)
  const filter = useMemo(() => (shown.filter === null ? null : { ...shown.filter, from: null, to: null }), [shown.filter])
  const months = useAnswer(
    'months',
    useMemo(() => (long ? { section, view, sort: null, filter } : null), [long, section, view, filter]),
  )
  if (!long || months.state === 'failed') return null
  if (months.state === 'waiting')
    return (
      <div className="long-list">
        <p className="small quiet">{t('records.long.text')}</p>
        <p className="small quiet awaited long-list-wait">{t('browse.loading')}</p>
      </div>
    )
  if (months.result.months.length === 0) return null
  const parts = stretchesOf(months.result, mostInPart)
  const idOf = (first: string, last: string): string => `${first}-01 ${lastDayOf(last)}`
  const choices = [
    { id: 'all', name: t('records.long.all', { number: format.number(months.result.total) }) },
    ...parts.map(({ from: first, to: last, count }) => ({
      id: idOf(first, last),
      name: t('records.long.part', { from: format.month(first), to: format.month(last), number: format.number(count) }),
    })),
  ]
  const present = `${from} ${to}`
  return (
    <div className="long-list">
      <p className="small quiet">{t('records.long.text')}</p>
      <Select
        label={t('records.long.label')}
        choices={choices}
        chosen={choices.some(({ id }) => id === present) ? present : 'all'}
        onChoose={(id) => {
          const [first, last] = id === 'all' ? [] : id.split(' ')
          change({ from: first, to: last, at: undefined })
        }}
      />
    </div>
  )
}
