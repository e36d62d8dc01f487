import type { Values } from '@shared/contract/insights.ts'
import type { CitableFigure } from '@shared/insights/citation.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { RankTable } from '../../ui/charts/rank-table.tsx'
import { Figure } from './figure.tsx'
import { useFindings, type ValuesOf } from './findings.ts'

interface ValuesFigureProps {
  readonly title: string
  readonly values: Values
  readonly figure: CitableFigure
  readonly of: ValuesOf
}

/** The values of a field, the most frequent first, as TikTok writes them. */
export function ValuesFigure({ title, values: held, figure, of }: ValuesFigureProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const finding = useFindings().values(held, of)
  if (finding === null) return null
  const { values, more, moreRecords, without } = held
  const head = t(`pictures.values.head.${of}`)
  const ranks = values.map(({ value, count }) => ({ key: value, name: value, value: count, shown: format.number(count) }))
  const when = (instant: string | null): string => (instant === null ? '–' : format.shortDay(instant))
  return (
    <Figure
      title={title}
      finding={finding}
      figure={figure}
      table={{
        columns: [
          { name: head, kind: 'text' },
          { name: t('pictures.columns.records'), kind: 'number' },
          { name: t('pictures.columns.first'), kind: 'instant' },
          { name: t('pictures.columns.last'), kind: 'instant' },
        ],
        rows: values.map((one) => [one.value, one.count, one.first, one.last]),
      }}
      marks={() => ({ kind: 'ranks', ranks: ranks.slice(0, 20) })}
    >
      <RankTable
        caption={title}
        heads={[head, t('pictures.columns.records'), t('pictures.columns.first'), t('pictures.columns.last')]}
        ranks={ranks.map((rank, at) => ({ ...rank, more: [when(values[at]?.first ?? null), when(values[at]?.last ?? null)] }))}
        all={(count) => t('pictures.all', { count })}
        few={8}
      />
      {more > 0 && (
        <p className="figure-note">{t('pictures.values.more', { count: more, records: t('browse.count', { count: moreRecords }) })}</p>
      )}
      {without > 0 && <p className="figure-note">{t('pictures.values.without', { count: without })}</p>}
    </Figure>
  )
}
