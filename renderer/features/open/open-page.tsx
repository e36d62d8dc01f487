import { Link } from '@tanstack/react-router'
import { ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../app/page-heading.tsx'
import { useSession } from '../../app/session.ts'
import { DropZone } from './drop-zone.tsx'
import { Guide } from './guide.tsx'
import { OpeningProgress } from './opening-progress.tsx'
import './open-page.css'

/** The first page: what Dossier is, how to open an archive, how to get one, and what to do without one. */
export function OpenPage() {
  const { t } = useTranslation()
  const opening = useSession((session) => session.opening)
  return (
    <div className="page open-page">
      <div className="open-top">
        <header className="open-head">
          <PageHeading page="open">{t('open.title')}</PageHeading>
          <p className="open-lead serif">{t('open.lead')}</p>
          <p className="open-promise">
            <ShieldCheck size={18} aria-hidden />
            {t('open.promise')}
          </p>
        </header>
        {opening === null ? <DropZone /> : <OpeningProgress opening={opening} look="panel" />}
      </div>
      <Guide />
      <section className="open-without">
        <div className="stack">
          <h2>{t('open.noArchive.title')}</h2>
          <p className="measure">{t('open.noArchive.text')}</p>
        </div>
        <Link className="button plain" to="/request">
          {t('open.noArchive.action')}
        </Link>
      </section>
      <p className="small quiet">{t('open.affiliation')}</p>
    </div>
  )
}
