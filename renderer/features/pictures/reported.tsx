import type { Reported as ReportedFigures } from '@shared/contract/insights.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { AskForNames } from './ask-for-names.tsx'
import { Asked } from './asked.tsx'
import { Figure } from './figure.tsx'
import { useFindings } from './findings.ts'
import { MonthsFigure } from './months-figure.tsx'
import { useSectionName } from './use-section-name.ts'
import { ValuesFigure } from './values-figure.tsx'

type ReportedSection = ReportedFigures['sections'][number]

/** What other apps and sites told TikTok: who, what, when. */
export function Reported() {
  const { t } = useTranslation()
  const view = useView()
  const answer = useAnswer(
    'reported',
    useMemo(() => ({ view, most: 2000 }), [view]),
  )
  return (
    <Asked answer={answer}>
      {(reported) => {
        const held = reported.sections.filter(({ records }) => records > 0)
        if (held.length === 0) return <p className="picture-nothing">{t('pictures.nothing')}</p>
        return (
          <>
            {held.map((section) => (
              <Sources key={section.section} reported={section} many={held.length > 1} />
            ))}
            <AskForNames reported={reported} />
          </>
        )
      }}
    </Asked>
  )
}

function Sources({ reported, many }: { readonly reported: ReportedSection; readonly many: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useSectionName()
  const findings = useFindings()
  const { section, sources, moreSources, moreSourceRecords, unnamed, without, events, months } = reported
  const when = (instant: string | null): string => (instant === null ? '–' : format.shortDay(instant))
  const title = (text: string): string => (many ? `${text}: ${nameOf(section)}` : text)
  const ranks = sources.map((one) => ({ key: one.source, name: one.source, value: one.count, shown: format.number(one.count) }))
  return (
    <>
      <Figure
        title={title(t('pictures.reported.sources'))}
        finding={findings.sources(reported)}
        figure="reported"
        table={{
          columns: [
            { name: t('pictures.columns.source'), kind: 'text' },
            { name: t('pictures.columns.records'), kind: 'number' },
            { name: t('pictures.columns.events'), kind: 'number' },
            { name: t('pictures.columns.first'), kind: 'instant' },
            { name: t('pictures.columns.last'), kind: 'instant' },
          ],
          rows: sources.map((one) => [one.source, one.count, one.events, one.first, one.last]),
        }}
        marks={() => ({ kind: 'ranks', ranks: ranks.slice(0, 25) })}
      >
        <RankTable
          caption={t('pictures.reported.sources')}
          heads={[
            t('pictures.columns.source'),
            t('pictures.columns.records'),
            t('pictures.columns.events'),
            t('pictures.columns.first'),
            t('pictures.columns.last'),
          ]}
          ranks={ranks.map((rank, at) => {
            const one = sources[at]
            return {
              ...rank,
              name:
                one?.named === false ? (
                  <span className="bare-number">
                    {`${rank.name}\u00A0`}
                    <span className="small quiet">{t('pictures.reported.aNumber')}</span>
                  </span>
                ) : (
                  rank.name
                ),
              more: [format.number(one?.events ?? 0), when(one?.first ?? null), when(one?.last ?? null)],
            }
          })}
          numbers={1}
          all={(count) => t('pictures.all', { count })}
          few={15}
        />
        {unnamed.sources > 0 && <p className="figure-note">{t('pictures.reported.numbers')}</p>}
        {moreSources > 0 && (
          <p className="figure-note">
            {t('pictures.values.more', { count: moreSources, records: t('browse.count', { count: moreSourceRecords }) })}
          </p>
        )}
        {without > 0 && <p className="figure-note">{t('pictures.values.without', { count: without })}</p>}
      </Figure>
      <MonthsFigure
        title={title(t('pictures.reported.months'))}
        months={months.map(({ month, named: told, unnamed: bare }) => ({ month, parts: [told, bare] }))}
        parts={[t('pictures.reported.partNamed'), t('pictures.reported.partUnnamed')]}
        figure="reported"
      />
      <ValuesFigure title={title(t('pictures.reported.events'))} values={events} of="events" figure="reported" />
    </>
  )
}
