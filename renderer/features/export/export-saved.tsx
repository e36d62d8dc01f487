import type { ExportOutcome } from '@shared/contract/export.ts'
import { CircleCheck } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'

interface ExportSavedProps {
  readonly outcome: Extract<ExportOutcome, { state: 'saved' }>
  readonly inFolder: boolean
}

/** What was written, and who can read it. */
export function ExportSaved({ outcome: { name, files, records }, inFolder }: ExportSavedProps) {
  const { t } = useTranslation()
  const counted = t('exporting.records', { count: records })
  const text = inFolder ? t('exporting.saved.folder', { records: counted, count: files }) : t('exporting.saved.file', { records: counted })
  useEffect(() => announce(`${text}: ${name}`), [text, name])
  return (
    <>
      <p className="export-saved">
        <CircleCheck size={20} aria-hidden />
        <span>
          {text}
          <strong>{name}</strong>
        </span>
      </p>
      <p className="small quiet">{t('exporting.saved.yours')}</p>
    </>
  )
}
