import type { Summary } from '@shared/contract/archive.ts'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { FileArchive, ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSummary } from './archive.ts'
import { ZonePicker } from './zone-picker.tsx'
import './status-bar.css'

/** The line at the bottom: which archive is open, in which zone dates are told, and that nothing leaves. */
export function StatusBar() {
  const { t } = useTranslation()
  const summary = useSummary()
  return (
    <footer className="status">
      <span className="status-item status-archive">
        <FileArchive size={15} aria-hidden />
        <span className="unseen">{t('shell.archive')}: </span>
        <span className="status-name">{summary === null ? t('shell.noArchive') : archiveNames(t, summary)}</span>
      </span>
      {summary !== null && <ZonePicker />}
      <Link className="status-item status-offline" to="/stored">
        <ShieldCheck size={15} aria-hidden />
        {t('shell.offline')}
        <span className="unseen">. {t('shell.stored')}</span>
      </Link>
    </footer>
  )
}

function archiveNames(t: TFunction, { name, archives }: Summary): string {
  return archives.length > 1 ? t('shell.archives', { name, count: archives.length - 1 }) : name
}
