import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAsked } from '../../app/commands.ts'
import { useSession } from '../../app/session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ReportDialog } from './report-dialog.tsx'
import { shortcuts } from './shortcuts.ts'
import './help-dialogs.css'

/** About and keyboard, as the menu asks for them. */
export function HelpDialogs() {
  const { t } = useTranslation()
  const help = useAsked((asked) => asked.help)
  const { version, electron, platform } = useSession((session) => session.start)
  const close = (): void => useAsked.setState({ help: null })
  return (
    <>
      <ReportDialog />
      <Dialog title={t('shell.about.title')} closeLabel={t('shell.about.close')} isOpen={help === 'about'} onClose={close}>
        <p className="quiet">
          {t('shell.about.version', { version })} · {t('shell.about.runtime', { version: electron })}
        </p>
        <p>{t('shell.about.network')}</p>
        <p>
          {t('shell.about.stored')}{' '}
          <Link to="/stored" onClick={close}>
            {t('shell.stored')}
          </Link>
        </p>
        <p>{t('shell.about.legal')}</p>
        <p className="quiet">{t('shell.about.licence')}</p>
      </Dialog>
      <Dialog title={t('shell.shortcuts.title')} closeLabel={t('shell.shortcuts.close')} isOpen={help === 'shortcuts'} onClose={close}>
        <table className="shortcuts">
          <thead>
            <tr>
              <th scope="col">{t('shell.shortcuts.does')}</th>
              <th scope="col">{t('shell.shortcuts.key')}</th>
            </tr>
          </thead>
          <tbody>
            {shortcuts(t, platform).map(({ does, keys }) => (
              <tr key={does}>
                <td>{does}</td>
                <td>
                  <kbd>{keys}</kbd>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small quiet">{t('shell.shortcuts.quickNote')}</p>
      </Dialog>
    </>
  )
}
