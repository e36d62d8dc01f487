import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSummary } from '../../app/archive.ts'
import { PageHeading } from '../../app/page-heading.tsx'
import { hasPicture, pictureIds } from './pictures.ts'
import './pictures-page.css'

/** All pictures with what each shows; those for which the archive holds nothing stand below, without a link. */
export function PicturesPage() {
  const { t } = useTranslation()
  const summary = useSummary()
  if (summary === null) return null
  const offered = pictureIds.filter((id) => hasPicture(summary, id))
  const missing = pictureIds.filter((id) => !hasPicture(summary, id))
  return (
    <div className="page stack">
      <PageHeading page="pictures">{t('pages.pictures')}</PageHeading>
      <p className="lead">{t('pictures.lead')}</p>
      <ul className="picture-list">
        {offered.map((id) => (
          <li key={id}>
            <Link to="/pictures/$picture" params={{ picture: id }} search={{}} className="picture-card">
              <strong className="serif">{t(`pages.picture.${id}`)}</strong>
              <span className="quiet">{t(`pictures.page.${id}.about`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <section aria-labelledby="missing-title">
          <h2 id="missing-title">{t('pictures.missing')}</h2>
          <p className="quiet">{missing.map((id) => t(`pages.picture.${id}`)).join(' · ')}</p>
        </section>
      )}
    </div>
  )
}
