import type { Summary } from '@shared/contract/archive.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'

/** Which file this is. */
export function FileFacts({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { kind, generation, container, language } = summary.format
  const layout =
    generation === 'mixed' || generation === 'unknown'
      ? t(`overview.account.${generation}`)
      : t('overview.account.generation', { generation })
  const parts = [
    t(`overview.account.container.${container}`),
    t(`overview.account.kind.${kind}`),
    layout,
    ...(language === null ? [] : [format.languageName(language)]),
  ]
  const facts = [
    [t('overview.account.name'), summary.account.userName ?? t('overview.account.noName')],
    [t('overview.account.file'), summary.name],
    [t('overview.account.size'), `${format.bytes(summary.bytes)}, ${t('overview.account.members', { count: summary.members.length })}`],
    [t('overview.account.format'), parts.join(', ')],
  ] as const
  return (
    <section aria-labelledby="file-title">
      <h2 id="file-title">{t('overview.account.title')}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
