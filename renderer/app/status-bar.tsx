import { Clock, FileArchive, ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Select } from '../ui/select.tsx'
import { useSummary } from './archive.ts'
import { useSession } from './session.ts'
import { useChangeSettings } from './settings.ts'
import './status-bar.css'

/** The line at the bottom: which archive is open, in which zone dates are told, and that nothing leaves. */
export function StatusBar() {
  const { t } = useTranslation()
  const summary = useSummary()
  const systemZone = useSession((session) => session.start.zone)
  const zone = useSession((session) => session.settings.zone)
  const change = useChangeSettings()
  const choices = [
    { id: 'system', name: t('shell.zone.system', { zone: systemZone.replaceAll('_', ' ') }) },
    { id: 'UTC', name: t('shell.zone.utc') },
    ...(zone === 'system' || zone === 'UTC' ? [] : [{ id: zone, name: zone.replaceAll('_', ' ') }]),
  ]
  return (
    <footer className="status">
      <span className="status-item status-archive">
        <FileArchive size={15} aria-hidden />
        <span className="unseen">{t('shell.archive')}: </span>
        <span className="status-name">{summary?.name ?? t('shell.noArchive')}</span>
      </span>
      {summary !== null && (
        <Select
          label={t('shell.zone.label')}
          icon={<Clock size={15} aria-hidden />}
          choices={choices}
          chosen={zone}
          onChoose={(id) => change({ zone: id })}
        />
      )}
      <span className="status-item status-offline">
        <ShieldCheck size={15} aria-hidden />
        {t('shell.offline')}
      </span>
    </footer>
  )
}
