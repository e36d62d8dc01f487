import type { RecordDetail } from '@shared/contract/archive.ts'
import { useTranslation } from 'react-i18next'
import { useSummary } from '../../app/archive.ts'
import { SourceLine } from './source-line.tsx'

/** Every place where a record stands; of a view of several archives with the archive, and with the value where an older one differs. */
export function RecordSources({ record }: { readonly record: RecordDetail }) {
  const { t } = useTranslation()
  const archives = useSummary()?.archives ?? []
  const isMerged = archives.length > 1
  return (
    <ul className="record-sources">
      {record.sources.map((source) => (
        <li key={source.row}>
          {isMerged && <strong className="small">{archives[source.archive]?.name}</strong>}
          {source.value !== null && <span className="older-value">{t('browse.record.olderValue', { value: source.value })}</span>}
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  )
}
