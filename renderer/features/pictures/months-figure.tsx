import type { CitableFigure } from '@shared/insights/citation.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { Bars } from '../../ui/charts/bars.tsx'
import { Figure } from './figure.tsx'
import { everyMonth, ticksAt } from './months.ts'
import { useTies } from './ties.ts'
import { useWording } from './wording.ts'

/** What a month holds, by parts. */
export interface MonthParts {
  readonly month: string
  readonly parts: readonly number[]
}

interface MonthsFigureProps {
  readonly title: string
  readonly finding?: string
  readonly months: readonly MonthParts[]
  /** Names of the parts; one where there is nothing to tell apart. */
  readonly parts: readonly string[]
  readonly figure: CitableFigure
  /** Whether a month without an entry keeps what the month before it held, as sums that grow do. */
  readonly growing?: boolean
  /** So many of what is counted, in words; records where nothing else is said. */
  readonly counted?: (count: number) => string
}

/** Columns by month. */
export function MonthsFigure({ title, finding, months, parts, figure, growing = false, counted }: MonthsFigureProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const wording = useWording()
  const withTies = useTies()
  const written = counted ?? ((count: number): string => t('browse.count', { count }))
  const every = everyMonth<MonthParts>(months, (month, before) => ({
    month,
    parts: growing && before !== null ? before.parts : parts.map(() => 0),
  }))
  const sum = ({ parts: counts }: MonthParts): number => counts.reduce((all, count) => all + count, 0)
  const fullest = every.reduce<MonthParts | null>((best, one) => (best === null || sum(one) > sum(best) ? one : best), null)
  const last = every.at(-1)
  if (fullest === null || last === undefined) return null
  const bars = every.map(({ month, parts: counts }) => ({ key: month, parts: counts }))
  const ticks = ticksAt(
    every.map(({ month }) => month),
    4,
    (month, whole) => wording.binShort(whole ? 'year' : 'month', month),
  )
  const told = { month: format.month(fullest.month), records: written(sum(fullest)) }
  const ownFinding =
    every.length === 1
      ? t('pictures.months.one', told)
      : sum(fullest) === 1
        ? t('pictures.months.even', told)
        : withTies(t('pictures.months.finding', told), every.map(sum))
  const many = parts.length > 1
  const inWords = (at: number): string => {
    const one = every[at]
    if (one === undefined) return ''
    const all = written(sum(one))
    const byPart = many
      ? parts.map((part, index) => t('pictures.valueOf', { what: part, value: format.number(one.parts[index] ?? 0) }))
      : []
    return t('pictures.valueOf', { what: format.month(one.month), value: many ? `${all} (${byPart.join(', ')})` : all })
  }
  return (
    <Figure
      title={title}
      finding={finding ?? ownFinding}
      figure={figure}
      table={{
        columns: [{ name: t('pictures.columns.month'), kind: 'month' }, ...parts.map((name) => ({ name, kind: 'number' as const }))],
        rows: every.map(({ month, parts: counts }) => [month, ...counts]),
      }}
      marks={() => ({ kind: 'bars', bars, ticks, parts: many ? parts : [], number: format.number })}
    >
      <Bars
        label={title}
        bars={bars}
        ticks={ticks}
        words={inWords}
        number={format.number}
        hint={t('pictures.barsHint')}
        {...(many ? { parts } : {})}
      />
    </Figure>
  )
}
