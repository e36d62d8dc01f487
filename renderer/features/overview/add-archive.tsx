import { FilePlus2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMain } from '../../app/services.tsx'
import { useSession } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { openFailed } from '../open/open-failed.ts'
import './archive-parts.css'

/** Puts another archive of the same account to what is open. */
export function AddArchive() {
  const { t } = useTranslation()
  const main = useMain()
  const isBusy = useSession((session) => session.opening !== null)
  return (
    <div className="add-archive">
      <p className="small quiet">{t('overview.parts.why')}</p>
      <Button look="quiet" isDisabled={isBusy} onPress={() => main.call('add-choose', { kind: 'file' }).catch(openFailed)}>
        <FilePlus2 size={18} aria-hidden />
        {t('overview.parts.add')}
      </Button>
      <Button look="quiet" isDisabled={isBusy} onPress={() => main.call('add-choose', { kind: 'folder' }).catch(openFailed)}>
        {t('overview.parts.addFolder')}
      </Button>
    </div>
  )
}
