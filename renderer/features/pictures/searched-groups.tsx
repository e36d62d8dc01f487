import type { Searched } from '@shared/contract/insights.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { HeatTable } from '../../ui/charts/heat-table.tsx'
import { Figure } from './figure.tsx'
import { everyMonth } from './months.ts'
import { useWording } from './wording.ts'

type Groups = Searched['groups']

/** Rows that are drawn; the table below them holds every group. */
const mostRows = 12
/** More months than this are put together to years. */
const mostMonths = 36

/** When each group of searches was looked for: a row for a group, a column for a month, or for a year where there are too many. */
export function SearchedGroups({ groups }: { readonly groups: Groups }) {
  const { t } = useTranslation()
  const format = useFormat()
  const wording = useWording()
  const { periods, counts } = useMemo(() => overTime(groups), [groups])
  const [first] = groups
  const [row = []] = counts
  if (first === undefined || periods.length === 0) return null
  const yearly = periods[0]?.length === 4
  const name = (period: string): string => (yearly ? period : format.month(period))
  const short = (period: string, at: number): string => {
    if (yearly) return period
    const month = wording.monthName(period)
    return at === 0 || period.endsWith('-01') ? wording.shortMonth(period) : periods.length <= 14 ? month : ''
  }
  const shown = counts.slice(0, mostRows)
  const most = Math.max(...shown.flat())
  const fullest = row.indexOf(Math.max(...row))
  const times = (count: number): string => t('pictures.searched.times', { count })
  return (
    <Figure
      title={t('pictures.searched.groups')}
      finding={t(yearly ? 'pictures.searched.groupYears' : 'pictures.searched.groupMonths', {
        first: first.name,
        count: periods.length,
        held: format.number(row.filter((count) => count > 0).length),
        period: name(periods[fullest] ?? ''),
        times: times(row[fullest] ?? 0),
      })}
      figure="searched"
      table={{
        columns: [
          { name: t('pictures.columns.text'), kind: 'text' },
          ...periods.map((period) => ({ name: name(period), kind: 'number' as const })),
        ],
        rows: groups.map((group, at) => [group.name, ...(counts[at] ?? [])]),
      }}
      marks={() => ({
        kind: 'cells',
        columns: periods.map(short),
        rows: groups.slice(0, mostRows).map((group) => group.name),
        cells: shown,
        most,
        number: format.number,
      })}
    >
      <HeatTable
        look="months"
        caption={t('pictures.searched.groups')}
        corner={t('pictures.columns.text')}
        columns={periods.map((period, at) => ({ key: period, name: name(period), shown: short(period, at) }))}
        rows={groups.slice(0, mostRows).map((group) => ({ key: group.name, name: group.name, shown: group.name }))}
        cells={shown}
        most={most}
        number={format.number}
        words={(at, column) =>
          t('pictures.searched.cell', {
            text: groups[at]?.name ?? '',
            period: name(periods[column] ?? ''),
            times: times(counts[at]?.[column] ?? 0),
          })
        }
        hint={t('pictures.heatHint')}
        scale
      />
    </Figure>
  )
}

/** The months, or the years, from the first to the last in which any group was looked for, and how often each group was in each of them. */
function overTime(groups: Groups): { readonly periods: readonly string[]; readonly counts: readonly (readonly number[])[] } {
  const held = [...new Set(groups.flatMap(({ months }) => months.map(({ month }) => month)))].sort().map((month) => ({ month }))
  const months = everyMonth(held, (month) => ({ month })).map(({ month }) => month)
  const length = months.length > mostMonths ? 4 : 7
  const periods = [...new Set(months.map((month) => month.slice(0, length)))]
  const place = new Map(periods.map((period, at) => [period, at]))
  const counts = groups.map((group) => {
    const row = new Array<number>(periods.length).fill(0)
    for (const { month, count } of group.months) {
      const at = place.get(month.slice(0, length)) ?? 0
      row[at] = (row[at] ?? 0) + count
    }
    return row
  })
  return { periods, counts }
}
