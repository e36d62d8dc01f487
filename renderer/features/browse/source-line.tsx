import type { RecordDetail } from '@shared/contract/archive.ts'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../app/copy-button.tsx'
import { useFormat } from '../../app/view.ts'

/** `File user_data_tiktok.json › Your Activity › Watch History › VideoList › record 12,001`. People count from one, files from nought. */
export function SourceLine({ source }: { readonly source: Pick<RecordDetail['source'], 'member' | 'path'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const steps = source.path.map((step) =>
    typeof step === 'number' ? t('browse.record.position', { number: format.number(step + 1) }) : step,
  )
  const line = [t('browse.record.sourceFile', { member: source.member }), ...steps].join(' › ')
  return (
    <p className="source-line path">
      {line}
      <CopyButton look="icon" text={line} label={t('browse.record.copySource')} />
    </p>
  )
}
