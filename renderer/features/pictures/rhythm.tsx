import type { Section } from '@shared/contract/archive.ts'
import type { Rhythm as RhythmFigures } from '@shared/contract/insights.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSummary } from '../../app/archive.ts'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { sectionName } from '../../i18n/names.ts'
import { HeatTable } from '../../ui/charts/heat-table.tsx'
import { Select } from '../../ui/select.tsx'
import { Asked } from './asked.tsx'
import { Calendar } from './calendar.tsx'
import { Figure } from './figure.tsx'
import { useFindings } from './findings.ts'
import { Sessions } from './sessions.tsx'
import { usePictureSearch } from './use-picture-search.ts'
import { useWording } from './wording.ts'

/** When the records of one kind were made: hours and weekdays, days, sessions. */
export function Rhythm() {
  const { t } = useTranslation()
  const view = useView()
  const summary = useSummary()
  const [search, change] = usePictureSearch()
  const dated = useMemo(
    () => (summary?.sections ?? []).filter(({ first, count }) => first !== null && count > 0).sort((a, b) => b.count - a.count),
    [summary],
  )
  const chosen = dated.find(({ id }) => id === search.section) ?? dated.find(({ id }) => id === 'watch-history') ?? dated[0]
  const gap = search.gap ?? 30
  const answer = useAnswer(
    'rhythm',
    useMemo(() => (chosen === undefined ? null : { view, section: chosen.id, gap, longest: 50 }), [view, chosen, gap]),
  )
  if (chosen === undefined) return <p className="picture-nothing">{t('pictures.nothing')}</p>
  return (
    <>
      <div className="figure-tools">
        <Select
          look="in-form"
          label={t('pictures.rhythm.section')}
          choices={dated.map((section) => ({ id: section.id, name: sectionName(t, section) }))}
          chosen={chosen.id}
          onChoose={(section) => change({ section })}
        />
      </div>
      <Asked answer={answer}>
        {(figures) =>
          figures.count === 0 ? (
            <p className="picture-nothing">{t('pictures.nothing')}</p>
          ) : (
            <>
              <Hours figures={figures} section={chosen} />
              <Calendar figures={figures} section={chosen} />
              <Sessions figures={figures} section={chosen} gap={gap} onGap={(minutes) => change({ gap: minutes })} />
            </>
          )
        }
      </Asked>
    </>
  )
}

function Hours({ figures, section }: { readonly figures: RhythmFigures; readonly section: Section }) {
  const { t } = useTranslation()
  const format = useFormat()
  const wording = useWording()
  const findings = useFindings()
  const { cells } = figures
  const most = Math.max(...cells.flat())
  const days = Array.from({ length: 7 }, (_, at) => at)
  const hours = Array.from({ length: 24 }, (_, at) => at)
  const value = (row: number, column: number): string => t('browse.count', { count: cells[row]?.[column] ?? 0 })
  const span = (at: number) => ({ from: wording.hour(at), to: wording.hour(at + 1) })
  return (
    <Figure
      title={t('pictures.rhythm.hours')}
      finding={findings.hours(figures)}
      figure="rhythm"
      category={section.id}
      table={{
        columns: [
          { name: t('pictures.columns.weekday'), kind: 'text' },
          ...hours.map((at) => ({ name: wording.hour(at), kind: 'number' as const })),
        ],
        rows: days.map((at) => [wording.weekday(at, 'long'), ...(cells[at] ?? [])]),
      }}
      marks={() => ({
        kind: 'cells',
        columns: hours.map((at) => (at % 3 === 0 ? wording.hour(at) : '')),
        rows: days.map((at) => wording.weekday(at, 'long')),
        cells,
        most,
        number: format.number,
      })}
    >
      <HeatTable
        look="hours"
        caption={t('pictures.rhythm.hours')}
        corner={t('pictures.columns.weekday')}
        columns={hours.map((at) => ({ key: String(at), name: wording.hour(at), shown: at % 3 === 0 ? String(at) : '' }))}
        rows={days.map((at) => ({ key: String(at), name: wording.weekday(at, 'long'), shown: wording.weekday(at, 'long') }))}
        cells={cells}
        most={most}
        number={format.number}
        words={(row, column) =>
          t('pictures.rhythm.cell', { weekday: wording.weekday(row, 'long'), ...span(column), records: value(row, column) })
        }
        hint={t('pictures.heatHint')}
        scale
      />
    </Figure>
  )
}
