import type { Summary } from '@shared/contract/archive.ts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import type { Format } from '../../i18n/format.ts'
import { sectionName } from '../../i18n/names.ts'

/** The archive in one sentence, made of its own figures. */
function sentence(t: TFunction, format: Format, summary: Summary): string {
  const largest = summary.sections.reduce<Summary['sections'][number] | null>(
    (best, section) => (section.count > (best?.count ?? 0) ? section : best),
    null,
  )
  if (largest === null || summary.records === 0) return t('overview.sentence.empty')
  if (largest.count === summary.records)
    return t('overview.sentence.one', { records: t('overview.records', { count: summary.records }), section: sectionName(t, largest) })
  const words = {
    records: t('overview.records', { count: summary.records }),
    largest: format.number(largest.count),
    section: sectionName(t, largest),
  }
  if (summary.first === null || summary.last === null) return t('overview.sentence.plain', words)
  return t('overview.sentence.most', { ...words, first: format.day(summary.first), last: format.day(summary.last) })
}

/** One sentence and three numbers. */
export function Finding({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  const format = useFormat()
  const kinds = summary.sections.filter((section) => section.count > 0).length
  const dated = summary.first !== null && summary.last !== null ? { first: summary.first, last: summary.last } : null
  return (
    <>
      <p className="finding serif">{sentence(t, format, summary)}</p>
      <dl className="figures">
        <div>
          <dd>{format.number(summary.records)}</dd>
          <dt>{t('overview.figures.records', { count: summary.records })}</dt>
        </div>
        <div>
          <dd>{format.number(kinds)}</dd>
          <dt>{t('overview.figures.kinds', { count: kinds })}</dt>
        </div>
        <div>
          <dd>{dated === null ? t('overview.figures.noSpan') : format.span(dated.first, dated.last)}</dd>
          <dt>{dated === null ? t('overview.figures.noSpanHint') : format.range(dated.first, dated.last)}</dt>
        </div>
      </dl>
    </>
  )
}
