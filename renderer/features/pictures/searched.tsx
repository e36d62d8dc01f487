import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { Select } from '../../ui/select.tsx'
import { Asked } from './asked.tsx'
import { Figure } from './figure.tsx'
import { useFindings } from './findings.ts'
import { MonthsFigure } from './months-figure.tsx'
import { SearchedGroups } from './searched-groups.tsx'
import { usePictureSearch } from './use-picture-search.ts'

/** What was looked for, by text or by first word, and when. */
export function Searched() {
  const { t } = useTranslation()
  const format = useFormat()
  const findings = useFindings()
  const view = useView()
  const [search, change] = usePictureSearch()
  const by = search.by ?? 'text'
  const answer = useAnswer(
    'searched',
    useMemo(() => ({ view, by, most: 2000 }), [view, by]),
  )
  const when = (instant: string | null): string => (instant === null ? '–' : format.shortDay(instant))
  return (
    <Asked answer={answer}>
      {(figures) => {
        const { without, groups, moreGroups, moreGroupRecords, months } = figures
        const ranks = groups.map((group) => ({ key: group.name, value: group.count, shown: format.number(group.count) }))
        return (
          <>
            <Figure
              title={t('pictures.searched.terms')}
              finding={findings.searched(figures)}
              figure="searched"
              tools={
                <Select
                  look="in-form"
                  label={t('pictures.searched.by')}
                  choices={(['text', 'first-word'] as const).map((id) => ({ id, name: t(`pictures.searched.byOf.${id}`) }))}
                  chosen={by}
                  onChoose={(chosen) => change({ by: chosen })}
                />
              }
              table={{
                columns: [
                  { name: t('pictures.columns.text'), kind: 'text' },
                  { name: t('pictures.columns.searches'), kind: 'number' },
                  { name: t('pictures.columns.spellings'), kind: 'number' },
                  { name: t('pictures.columns.first'), kind: 'instant' },
                  { name: t('pictures.columns.last'), kind: 'instant' },
                ],
                rows: groups.map((group) => [group.name, group.count, group.different, group.first, group.last]),
              }}
              marks={() => ({ kind: 'ranks', ranks: ranks.slice(0, 20).map((rank) => ({ ...rank, name: rank.key })) })}
            >
              <RankTable
                key={by}
                caption={t('pictures.searched.terms')}
                heads={[
                  t('pictures.columns.text'),
                  t('pictures.columns.searches'),
                  ...(by === 'first-word' ? [t('pictures.columns.spellings')] : []),
                  t('pictures.columns.first'),
                  t('pictures.columns.last'),
                ]}
                ranks={ranks.map((rank, at) => {
                  const group = groups[at]
                  return {
                    ...rank,
                    name: view.mask ? (
                      rank.key
                    ) : (
                      <Link className="day-line" to="/section/$section" params={{ section: 'searches' }} search={{ q: rank.key }}>
                        {rank.key}
                      </Link>
                    ),
                    more: [
                      ...(by === 'first-word' ? [format.number(group?.different ?? 0)] : []),
                      when(group?.first ?? null),
                      when(group?.last ?? null),
                    ],
                  }
                })}
                numbers={by === 'first-word' ? 1 : 0}
                all={(count) => t('pictures.all', { count })}
                few={15}
              />
              {moreGroups > 0 && (
                <p className="figure-note">
                  {t('pictures.values.more', { count: moreGroups, records: t('browse.count', { count: moreGroupRecords }) })}
                </p>
              )}
              {without > 0 && <p className="figure-note">{t('pictures.values.without', { count: without })}</p>}
            </Figure>
            {figures.records > 1 && <SearchedGroups key={by} groups={groups} />}
            {figures.records > 1 && (
              <MonthsFigure
                title={t('pictures.searched.months')}
                months={months.map(({ month, count }) => ({ month, parts: [count] }))}
                parts={[t('pictures.columns.searches')]}
                counted={(count) => t('pictures.searched.searches', { count })}
                figure="searched"
              />
            )}
          </>
        )
      }}
    </Asked>
  )
}
