import type { Section } from '@shared/contract/archive.ts'
import type { Rhythm } from '@shared/contract/insights.ts'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat, useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { HeatTable } from '../../ui/charts/heat-table.tsx'
import { dayAfter, startOfDay } from '../browse/days.ts'
import { type CalendarYear, calendarYears } from './calendar-years.ts'
import { Figure } from './figure.tsx'
import { useTies } from './ties.ts'
import { useWording } from './wording.ts'

const fewYears = 2

/** The days of the years, each as dark as it holds records; a day leads to what happened on it. */
export function Calendar({ figures, section }: { readonly figures: Rhythm; readonly section: Section }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [whole, setWhole] = useState(false)
  const { days, busiestDay, moreDays } = figures
  const years = useMemo(() => calendarYears(days), [days])
  const most = busiestDay?.count ?? 1
  const shown = whole ? years : years.slice(0, fewYears)
  const latest = years[0]
  const wording = useWording()
  const withTies = useTies()
  if (busiestDay === null || latest === undefined) return null
  const sentence = calendarSentence(days.length + moreDays, busiestDay.count)
  const told = t(`pictures.rhythm.${sentence}`, {
    days: t('pictures.rhythm.daysWith', { count: days.length + moreDays }),
    day: wording.bin('day', busiestDay.day),
    records: t('browse.count', { count: busiestDay.count }),
  })
  // A drawing has room for one year: the one that the finding speaks of.
  const drawn = years.find(({ year }) => busiestDay.day.startsWith(year)) ?? latest
  return (
    <Figure
      title={t('pictures.rhythm.calendar')}
      finding={
        sentence === 'calendarFinding'
          ? withTies(
              told,
              // Which of the earlier days hold as many is not told.
              moreDays > 0 ? [] : days.map(({ count }) => count),
            )
          : told
      }
      figure="rhythm"
      category={section.id}
      table={{
        columns: [
          { name: t('pictures.columns.day'), kind: 'day' },
          { name: t('pictures.columns.records'), kind: 'number' },
        ],
        rows: days.map(({ day, count }) => [day, count]),
      }}
      marks={() => ({
        kind: 'cells',
        columns: drawn.weeks.map(({ month }) => (month === null ? '' : wording.monthName(month))),
        rows: Array.from({ length: 7 }, (_, at) => (at % 2 === 0 ? wording.weekday(at, 'short') : '')),
        cells: drawn.cells,
        number: format.number,
        corner: drawn.year,
        most,
      })}
    >
      {shown.map((year, at) => (
        <Year key={year.year} year={year} most={most} first={at === 0} />
      ))}
      {shown.length < years.length && (
        <Button look="quiet" onPress={() => setWhole(true)}>
          {t('pictures.rhythm.earlier', { count: years.length - shown.length })}
        </Button>
      )}
      {moreDays > 0 && <p className="figure-note">{t('pictures.rhythm.moreDays', { count: moreDays, days: format.number(moreDays) })}</p>}
    </Figure>
  )
}

/** The sentence that is true of so many days, of which the fullest holds so many records. */
function calendarSentence(days: number, most: number): 'oneDayOne' | 'oneDay' | 'calendarEven' | 'calendarFinding' {
  if (days === 1) return most === 1 ? 'oneDayOne' : 'oneDay'
  return most === 1 ? 'calendarEven' : 'calendarFinding'
}

interface YearProps {
  readonly year: CalendarYear
  readonly most: number
  readonly first: boolean
}

function Year({ year, most, first }: YearProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const wording = useWording()
  const navigate = useNavigate()
  const { zone } = useView()
  const dayAt = (row: number, column: number): string => year.days[row]?.[column] ?? ''
  const choose = (row: number, column: number): void => {
    const day = dayAt(row, column)
    const [from, to] = [startOfDay(day, zone), startOfDay(dayAfter(day), zone)]
    if (from === null || to === null) return
    void navigate({ to: '/pictures/$picture', params: { picture: 'timeline' }, search: { from, to } })
  }
  return (
    <>
      <h3>{year.year}</h3>
      <HeatTable
        look="days"
        caption={t('pictures.rhythm.calendarOf', { year: year.year })}
        corner={t('pictures.columns.weekday')}
        columns={year.weeks.map(({ monday, month }) => ({
          key: monday,
          name: t('pictures.rhythm.week', { day: format.isoDate(monday) }),
          shown: month === null ? '' : wording.monthName(month),
        }))}
        rows={Array.from({ length: 7 }, (_, at) => ({
          key: String(at),
          name: wording.weekday(at, 'long'),
          shown: at % 2 === 0 ? wording.weekday(at, 'short') : '',
        }))}
        cells={year.cells}
        most={most}
        number={format.number}
        words={(row, column) =>
          t('pictures.valueOf', {
            what: wording.bin('day', dayAt(row, column)),
            value: t('browse.count', { count: year.cells[row]?.[column] ?? 0 }),
          })
        }
        hint={first ? t('pictures.rhythm.calendarHint') : ''}
        scale={first}
        onChoose={choose}
      />
    </>
  )
}
