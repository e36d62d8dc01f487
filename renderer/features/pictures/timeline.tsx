import type { Timeline as TimelineFigures } from '@shared/contract/insights.ts'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { Bars } from '../../ui/charts/bars.tsx'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { dayIn } from '../browse/days.ts'
import { useLastShown } from '../browse/use-last-shown.ts'
import { Asked } from './asked.tsx'
import { Day } from './day.tsx'
import { Figure } from './figure.tsx'
import { ticksAt } from './months.ts'
import { useTies } from './ties.ts'
import { beforeInstant, TimelineTools } from './timeline-tools.tsx'
import { usePictureSearch } from './use-picture-search.ts'
import { useSectionName } from './use-section-name.ts'
import { useWording } from './wording.ts'

const mostBins = 120

/** How many signs of a clock (`2025-03-06T22:04`) name the unit whose beginnings are marked under the chart, by the size of its bins. */
const larger: Readonly<Record<TimelineFigures['bin'], number>> = {
  decade: 3,
  year: 3,
  month: 4,
  week: 4,
  day: 7,
  hour: 10,
  quarter: 13,
  'five-minutes': 13,
  minute: 13,
}

/** Records of everything over time, from years to minutes: a stretch is chosen by drawing over it, with the keyboard, or by two dates. */
export function Timeline() {
  const { t } = useTranslation()
  const view = useView()
  const [{ from = null, to = null }] = usePictureSearch()
  const answer = useAnswer(
    'timeline',
    useMemo(() => ({ view, from, to, bin: null, bins: mostBins }), [view, from, to]),
  )
  // While the next stretch is counted the one before stays in sight.
  const shown = useLastShown(answer, `${view.zone} ${view.mask}`)
  if (shown === null) return <Asked answer={answer}>{() => null}</Asked>
  if (shown.first === null) return <p className="picture-nothing">{t('pictures.nothing')}</p>
  return <Line line={shown} />
}

function Line({ line }: { readonly line: TimelineFigures }) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useSectionName()
  const wording = useWording()
  const withTies = useTies()
  const { zone } = useView()
  const [{ from = null, to = null }, change] = usePictureSearch()
  const { bin, clocks, starts, total, groups, count } = line
  const fullest = total.indexOf(Math.max(...total))
  const begins = (at: number): string => wording.bin(bin, clocks[at] ?? '')
  const inWords = (at: number, counts: readonly number[]): string =>
    t('pictures.valueOf', {
      what: bin === 'week' ? t('pictures.rhythm.week', { day: begins(at) }) : begins(at),
      value: t('browse.count', { count: counts[at] ?? 0 }),
    })
  const zoom = (first: number, last: number): void => change({ from: starts[first], to: starts[last + 1] ?? line.to ?? undefined })
  const ticks = ticksAt(clocks, larger[bin], (clock, whole) => wording.binShort(whole ? above[bin] : bin, clock))
  const fewTicks = ticks.filter((_, nth) => nth % Math.ceil(ticks.length / 4) === 0)
  const span = spanOf(line)
  const dated =
    span === null || count === 0
      ? t('pictures.timeline.none')
      : t('pictures.timeline.dated', { count, records: t('browse.count', { count }), range: format.range(...span) })
  const most = total[fullest] ?? 0
  const finding =
    most < 2 || most === count
      ? dated
      : `${dated} ${withTies(
          t(`pictures.timeline.fullest.${bin}`, { most: begins(fullest), records: t('browse.count', { count: most }) }),
          total,
        )}`
  const bars = (counts: readonly number[]) => counts.map((value, at) => ({ key: starts[at] ?? String(at), parts: [value] }))
  const within =
    (from === null && to === null) || line.from === null || line.to === null
      ? {}
      : { from: dayIn(line.from, zone), to: dayIn(beforeInstant(line.to), zone) }
  const differ = (asked: string | null, shown: string | null): boolean =>
    asked !== null && shown !== null && Date.parse(asked) !== Date.parse(shown)
  const widened = differ(from, line.from) || differ(to, line.to)
  const days = new Set(clocks.map((clock) => clock.slice(0, 10)))
  const [day] = days

  return (
    <>
      <Figure
        title={t('pictures.timeline.all')}
        finding={finding}
        figure="timeline"
        tools={<TimelineTools line={line} />}
        table={{
          columns: [
            { name: t('pictures.columns.begins'), kind: 'text' },
            { name: t('pictures.columns.records'), kind: 'number' },
            ...groups.map(({ group }) => ({ name: t(`categories.group.${group}`), kind: 'number' as const })),
          ],
          rows: clocks.map((clock, at) => [clock.replace('T', ' '), total[at] ?? 0, ...groups.map(({ counts }) => counts[at] ?? 0)]),
        }}
        marks={() => ({ kind: 'bars', bars: bars(total), ticks, parts: [], number: format.number })}
      >
        <Bars
          label={t('pictures.timeline.label')}
          bars={bars(total)}
          ticks={ticks}
          words={(at) => inWords(at, total)}
          number={format.number}
          hint={t('pictures.timeline.hint')}
          onChoose={(at) => bin !== 'minute' && zoom(at, at)}
          onSelect={zoom}
        />
        {widened && (
          <p className="figure-note">
            {t('pictures.timeline.widened', { from: format.day(line.from ?? ''), to: format.day(beforeInstant(line.to ?? '')) })}
          </p>
        )}
        {groups.length > 1 && (
          <>
            <h3>{t('pictures.timeline.groups')}</h3>
            <div className="picture-multiples">
              {groups.map(({ group, counts }) => (
                <div key={group}>
                  <p className="small">
                    <strong>{t(`categories.group.${group}`)}</strong>{' '}
                    <span className="quiet">{format.number(counts.reduce((sum, value) => sum + value, 0))}</span>
                  </p>
                  <Bars
                    look="low"
                    label={t('pictures.timeline.labelOf', { group: t(`categories.group.${group}`) })}
                    bars={bars(counts)}
                    ticks={fewTicks}
                    words={(at) => inWords(at, counts)}
                    number={format.number}
                    onChoose={(at) => bin !== 'minute' && zoom(at, at)}
                    onSelect={zoom}
                  />
                </div>
              ))}
            </div>
          </>
        )}
        {line.sections.length > 0 && (
          <>
            <h3>{t('pictures.timeline.kinds')}</h3>
            <RankTable
              caption={t('pictures.timeline.kinds')}
              heads={[t('pictures.columns.kind'), t('pictures.columns.records')]}
              ranks={[...line.sections]
                .sort((a, b) => b.count - a.count)
                .map(({ section, count: held }) => ({
                  key: section,
                  name: (
                    <Link className="day-line" to="/section/$section" params={{ section }} search={within}>
                      {nameOf(section)}
                    </Link>
                  ),
                  value: held,
                  shown: format.number(held),
                  more: [],
                }))}
              all={(all) => t('pictures.all', { count: all })}
            />
          </>
        )}
      </Figure>
      {days.size === 1 && day !== undefined && <Day day={day} />}
    </>
  )
}

/** The unit above that of the bins, whose names stand under the chart. */
const above: Readonly<Record<TimelineFigures['bin'], TimelineFigures['bin']>> = {
  decade: 'decade',
  year: 'year',
  month: 'year',
  week: 'year',
  day: 'month',
  hour: 'day',
  quarter: 'hour',
  'five-minutes': 'hour',
  minute: 'hour',
}

/** The stretch as far as it holds records: bins are whole, and begin before the first one and end after the last. */
function spanOf({ from, to, first, last }: TimelineFigures): readonly [string, string] | null {
  if (from === null || to === null || first === null || last === null) return null
  const lastSecond = beforeInstant(to)
  return [from > first ? from : first, lastSecond < last ? lastSecond : last]
}
