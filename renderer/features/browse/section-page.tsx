import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSection } from '../../app/archive.ts'
import { PageHeading } from '../../app/page-heading.tsx'
import { Conversations } from './conversations.tsx'
import { Records } from './records.tsx'
import { SectionHead } from './section-head.tsx'
import { Sheet } from './sheet.tsx'
import './section-page.css'

/** One section of the archive: what it is, what is in it, every record. */
export function SectionPage() {
  const { t } = useTranslation()
  const { section: id = '' } = useParams({ strict: false })
  const section = useSection(id)
  if (section === null) {
    return (
      <div className="page stack">
        <PageHeading page={id}>{t('browse.missing.title')}</PageHeading>
        <p>{t('browse.missing.text')}</p>
        <div>
          <Link className="button plain" to="/overview">
            {t('browse.missing.back')}
          </Link>
        </div>
      </div>
    )
  }
  return (
    <div className="section-page">
      <SectionHead section={section} />
      {section.count === 0 ? (
        <div className="section-empty">
          <h2>{t('browse.empty.title')}</h2>
          <p className="quiet">{t('browse.empty.text')}</p>
        </div>
      ) : section.kind === 'map' ? (
        <Sheet key={section.id} section={section} />
      ) : section.kind === 'keyed-lists' ? (
        <Conversations key={section.id} section={section} />
      ) : (
        <Records key={section.id} section={section} />
      )}
    </div>
  )
}
