import { Link } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { dayAfter, startOfDay } from '../browse/days.ts'
import { Asked } from './asked.tsx'
import { Figure } from './figure.tsx'
import { usePictureSearch } from './use-picture-search.ts'
import { useSectionName } from './use-section-name.ts'
import { useWording } from './wording.ts'

/** What happened on one day, and the ways to its records and to the nearest days with any. */
export function Day({ day }: { readonly day: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useSectionName()
  const wording = useWording()
  const view = useView()
  const [, change] = usePictureSearch()
  const answer = useAnswer(
    'day',
    useMemo(() => ({ view, day }), [view, day]),
  )
  const goTo = (other: string): void =>
    change({ from: startOfDay(other, view.zone) ?? undefined, to: startOfDay(dayAfter(other), view.zone) ?? undefined })
  return (
    <Asked answer={answer}>
      {({ count, first, last, sections, previous, next }) => (
        <Figure
          title={wording.bin('day', day)}
          finding={
            first === null || last === null
              ? t('pictures.day.none')
              : t('pictures.day.finding', {
                  count,
                  records: t('browse.count', { count }),
                  first: format.time(first),
                  last: format.time(last),
                })
          }
          figure="day"
          tools={
            (previous !== null || next !== null) && (
              <>
                {previous !== null && (
                  <Button onPress={() => goTo(previous)}>
                    <ChevronLeft size={16} aria-hidden />
                    {format.isoDate(previous)}
                  </Button>
                )}
                {next !== null && (
                  <Button onPress={() => goTo(next)}>
                    {format.isoDate(next)}
                    <ChevronRight size={16} aria-hidden />
                  </Button>
                )}
              </>
            )
          }
          table={{
            columns: [
              { name: t('pictures.columns.kind'), kind: 'text' },
              { name: t('pictures.columns.records'), kind: 'number' },
              { name: t('pictures.columns.first'), kind: 'instant' },
              { name: t('pictures.columns.last'), kind: 'instant' },
            ],
            rows: sections.map((one) => [nameOf(one.section), one.count, one.first, one.last]),
          }}
          marks={null}
        >
          <RankTable
            caption={t('pictures.day.kinds')}
            heads={[t('pictures.columns.kind'), t('pictures.columns.records'), t('pictures.columns.first'), t('pictures.columns.last')]}
            ranks={sections.map((one) => ({
              key: one.section,
              name: (
                <Link className="day-line" to="/section/$section" params={{ section: one.section }} search={{ from: day, to: day }}>
                  {nameOf(one.section)}
                </Link>
              ),
              value: one.count,
              shown: format.number(one.count),
              more: [format.time(one.first), format.time(one.last)],
            }))}
            all={(all) => t('pictures.all', { count: all })}
          />
        </Figure>
      )}
    </Asked>
  )
}
