import type { Section } from '@shared/contract/archive.ts'
import type { Rhythm } from '@shared/contract/insights.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { Select } from '../../ui/select.tsx'
import { Figure } from './figure.tsx'
import { useWording } from './wording.ts'

const gaps = ['5', '10', '15', '30', '60', '120'] as const

interface SessionsProps {
  readonly figures: Rhythm
  readonly section: Section
  readonly gap: number
  readonly onGap: (minutes: number) => void
}

/** Records that follow each other closely: how many such sessions, how long, how late. */
export function Sessions({ figures, section, gap, onGap }: SessionsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const wording = useWording()
  const { count, medianMinutes, longestMinutes, atNight, latestNight, longestDay, longest } = figures.sessions
  const facts = [
    [t('pictures.rhythm.sessions'), format.number(count)],
    ...(longestMinutes === 0
      ? []
      : [
          [t('pictures.rhythm.median'), wording.minutes(medianMinutes)],
          [t('pictures.rhythm.longest'), wording.minutes(longestMinutes)],
        ]),
    [t('pictures.rhythm.atNight'), format.number(atNight)],
    ...(latestNight === null
      ? []
      : [
          [
            t('pictures.rhythm.latest'),
            t('pictures.rhythm.latestAt', { clock: latestNight.clock, night: format.isoDate(latestNight.night) }),
          ],
        ]),
    ...(longestDay === null
      ? []
      : [
          [
            t('pictures.rhythm.longestDay'),
            t('pictures.rhythm.longestDayAt', { length: wording.minutes(longestDay.minutes), day: format.isoDate(longestDay.day) }),
          ],
        ]),
  ]
  const sentence = longestMinutes === 0 ? (count === 1 ? 'oneMoment' : 'eachMoment') : count === 1 ? 'oneSession' : 'sessionsFinding'
  const chosen = gaps.find((minutes) => Number(minutes) === gap) ?? '30'
  return (
    <Figure
      title={t('pictures.rhythm.sessionsTitle')}
      finding={t(`pictures.rhythm.${sentence}`, {
        sessions: t('pictures.rhythm.sessionsCount', { count }),
        median: wording.minutes(medianMinutes),
        longest: wording.minutes(longestMinutes),
      })}
      caution={t('pictures.rhythm.sessionsNote')}
      figure="sessions"
      category={section.id}
      gap={gap}
      tools={
        <Select
          look="in-form"
          label={t('pictures.rhythm.gap')}
          choices={gaps.map((minutes) => ({ id: minutes, name: t('pictures.rhythm.gapOf', { count: Number(minutes) }) }))}
          chosen={chosen}
          onChoose={(minutes) => onGap(Number(minutes))}
        />
      }
      table={{
        columns: [
          { name: t('pictures.columns.from'), kind: 'instant' },
          { name: t('pictures.columns.to'), kind: 'instant' },
          { name: t('pictures.columns.minutes'), kind: 'number' },
          { name: t('pictures.columns.records'), kind: 'number' },
        ],
        rows: longest.map(({ from, to, minutes, records }) => [from, to, minutes, records]),
      }}
      marks={() => ({
        kind: 'ranks',
        ranks: longest
          .slice(0, 15)
          .map(({ from, minutes }) => ({ name: format.instant(from), value: minutes, shown: wording.minutes(minutes) })),
      })}
    >
      {count > 1 && (
        <>
          <dl className="picture-legend-list">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <h3>{t('pictures.rhythm.longestList')}</h3>
        </>
      )}
      <RankTable
        caption={t('pictures.rhythm.longestList')}
        heads={[t('pictures.columns.from'), t('pictures.columns.length'), t('pictures.columns.records')]}
        ranks={longest.map(({ from, minutes, records }, at) => ({
          key: `${from} ${at}`,
          name: format.instant(from),
          value: minutes,
          shown: wording.minutes(minutes),
          more: [format.number(records)],
        }))}
        numbers={1}
        all={(all) => t('pictures.all', { count: all })}
        few={8}
      />
    </Figure>
  )
}
