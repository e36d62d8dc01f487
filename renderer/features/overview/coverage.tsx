import type { Summary } from '@shared/contract/archive.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'

/** Whether everything in the file can be seen here, told with the figures that prove it. */
export function Coverage({ reconciliation }: { readonly reconciliation: Summary['reconciliation'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { valuesInArchive, valuesKept, valuesUnreadable } = reconciliation
  return (
    <section className="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{t('overview.coverage.title')}</h2>
      <p className="coverage-line">
        {t('overview.coverage.line', {
          archive: format.number(valuesInArchive),
          kept: format.number(valuesKept),
          unreadable: format.number(valuesUnreadable),
        })}
      </p>
      <p>{valuesUnreadable === 0 && valuesKept === valuesInArchive ? t('overview.coverage.whole') : t('overview.coverage.partial')}</p>
      <p className="small quiet">{t('overview.coverage.absent')}</p>
    </section>
  )
}
