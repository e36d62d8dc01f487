import { useLocation } from '@tanstack/react-router'
import { EyeOff, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { OpeningProgress } from '../features/open/opening-progress.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { setMask } from './follow-main.ts'
import { useSession } from './session.ts'
import './messages.css'

/** What has to be told above every page: an opening that failed or goes on, an engine that died, privacy view. */
export function Messages() {
  const { t } = useTranslation()
  const { failure, opening, mask, archive } = useSession()
  const trouble = archive?.trouble ?? null
  const { pathname } = useLocation()
  const icon = <TriangleAlert size={20} aria-hidden />
  const openingElsewhere = opening !== null && pathname !== '/'
  if (failure === null && trouble === null && !openingElsewhere && !(mask && archive !== null)) return null
  return (
    <div className="messages">
      {mask && archive !== null && (
        <Banner
          tone="notice"
          icon={<EyeOff size={20} aria-hidden />}
          action={<Button onPress={() => setMask(false)}>{t('shell.mask.off')}</Button>}
        >
          <p>{t('shell.mask.on')}</p>
        </Banner>
      )}
      {openingElsewhere && <OpeningProgress opening={opening} look="strip" />}
      {failure !== null && (
        <Banner
          tone="trouble"
          icon={icon}
          title={t(failure.purpose === 'add' ? 'errors.heading.add' : 'errors.heading.open')}
          dismiss={{ label: t('shell.dismiss'), onPress: () => useSession.setState({ failure: null }) }}
        >
          <p>{t(`errors.what.${failure.code}`)}</p>
          <p>{t(`errors.next.${failure.code}`)}</p>
          <p className="small quiet">
            {failure.keptOther ? t('errors.kept.other') : t('errors.kept.none')}
            {failure.name !== '' && ` ${t('errors.fileName', { name: failure.name })}`}
            {failure.where !== '' && `. ${t('errors.place', { where: failure.where })}`}
          </p>
        </Banner>
      )}
      {trouble !== null && (
        <Banner tone="trouble" icon={icon}>
          <p>{trouble.state === 'gone' ? t('errors.engine.gone') : t('errors.engine.restarting', { attempt: trouble.attempt })}</p>
        </Banner>
      )}
    </div>
  )
}
