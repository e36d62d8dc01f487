import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { Bars } from '../../ui/charts/bars.tsx'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { Asked } from './asked.tsx'
import { Figure } from './figure.tsx'
import { everyDay, ticksAt } from './months.ts'
import { useSectionName } from './use-section-name.ts'
import { useWording } from './wording.ts'

/** Links that carry the moment at which they stop to work: how many, where, and when it is too late. */
export function Expiring() {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useSectionName()
  const wording = useWording()
  const view = useView()
  const [now] = useState(() => `${new Date().toISOString().slice(0, 19)}Z`)
  const answer = useAnswer(
    'expiring',
    useMemo(() => ({ view, now }), [view, now]),
  )
  return (
    <Asked answer={answer}>
      {({ links, dead, next, last, sections, days: held, moreLinks }) => {
        if (links === 0) return <p className="picture-nothing">{t('pictures.expiring.none')}</p>
        const days = everyDay(held)
        const bars = days.map(({ day, links: of }) => ({ key: day, parts: [of] }))
        const ticks = ticksAt(
          days.map(({ day }) => day),
          7,
          (day, whole) => (whole ? wording.shortMonth(day.slice(0, 7)) : wording.binShort('day', day)),
        )
        const finding =
          next === null
            ? t('pictures.expiring.allDead', { count: links, last: format.day(last ?? '') })
            : links === 1
              ? t('pictures.expiring.findingOne', { next: `${format.day(next)}, ${format.time(next)}` })
              : t('pictures.expiring.finding', {
                  links: t('pictures.expiring.links', { count: links }),
                  alive: t('pictures.expiring.alive', { count: links - dead, next: `${format.day(next)}, ${format.time(next)}` }),
                })
        return (
          <Figure
            title={t('pictures.expiring.title')}
            finding={finding}
            figure="expiring"
            table={{
              columns: [
                { name: t('pictures.columns.day'), kind: 'day' },
                { name: t('pictures.columns.links'), kind: 'number' },
              ],
              rows: held.map(({ day, links: of }) => [day, of]),
            }}
            marks={() => ({ kind: 'bars', bars, ticks, parts: [], number: format.number })}
          >
            {days.length > 1 && (
              <Bars
                label={t('pictures.expiring.title')}
                bars={bars}
                ticks={ticks}
                words={(at) =>
                  t('pictures.valueOf', {
                    what: wording.bin('day', days[at]?.day ?? ''),
                    value: t('pictures.expiring.links', { count: days[at]?.links ?? 0 }),
                  })
                }
                number={format.number}
                hint={t('pictures.barsHint')}
              />
            )}
            {days.length > 1 && <h3>{t('pictures.expiring.where')}</h3>}
            <RankTable
              caption={t('pictures.expiring.where')}
              heads={[
                t('pictures.columns.kind'),
                t('pictures.columns.links'),
                t('pictures.columns.dead'),
                t('pictures.columns.firstDies'),
                t('pictures.columns.lastDies'),
              ]}
              ranks={[...sections]
                .sort((a, b) => b.links - a.links)
                .map((one) => ({
                  key: one.section,
                  name: (
                    <Link className="day-line" to="/section/$section" params={{ section: one.section }} search={{}}>
                      {nameOf(one.section)}
                    </Link>
                  ),
                  value: one.links,
                  shown: format.number(one.links),
                  more: [
                    format.number(one.dead),
                    one.first === null ? '–' : format.shortDay(one.first),
                    one.last === null ? '–' : format.shortDay(one.last),
                  ],
                }))}
              numbers={1}
              all={(count) => t('pictures.all', { count })}
            />
            {moreLinks > 0 && <p className="figure-note">{t('pictures.expiring.more', { count: moreLinks })}</p>}
            <p className="figure-note">{next === null ? t('pictures.expiring.tooLate') : t('pictures.expiring.note', { count: links })}</p>
          </Figure>
        )
      }}
    </Asked>
  )
}
