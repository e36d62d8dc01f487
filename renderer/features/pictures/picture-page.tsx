import { Link, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useSummary } from '../../app/archive.ts'
import { PageHeading } from '../../app/page-heading.tsx'
import { Expiring } from './expiring.tsx'
import { Money } from './money.tsx'
import { Origins } from './origins.tsx'
import { People } from './people.tsx'
import { hasPicture, isPicture, type PictureId } from './pictures.ts'
import { Reported } from './reported.tsx'
import { Rhythm } from './rhythm.tsx'
import { Searched } from './searched.tsx'
import { Timeline } from './timeline.tsx'
import { Watched } from './watched.tsx'

const pages: Readonly<Record<PictureId, ComponentType>> = {
  timeline: Timeline,
  rhythm: Rhythm,
  watched: Watched,
  searched: Searched,
  people: People,
  origins: Origins,
  reported: Reported,
  money: Money,
  expiring: Expiring,
}

/** One picture, or several that belong together, under their name. */
export function PicturePage() {
  const { t } = useTranslation()
  const summary = useSummary()
  const { picture = '' } = useParams({ strict: false })
  if (summary === null) return null
  if (!isPicture(picture)) {
    return (
      <div className="page stack">
        <PageHeading page={picture}>{t('pictures.unknown')}</PageHeading>
        <div>
          <Link className="button plain" to="/pictures">
            {t('pages.pictures')}
          </Link>
        </div>
      </div>
    )
  }
  const Picture = pages[picture]
  return (
    <div className={picture === 'origins' ? 'page wide picture-page' : 'page picture-page'}>
      <header>
        <p className="eyebrow">
          <Link to="/pictures">{t('pages.pictures')}</Link>
        </p>
        <PageHeading page={`picture ${picture}`}>{t(`pages.picture.${picture}`)}</PageHeading>
        <p className="lead">{t(`pictures.page.${picture}.lead`)}</p>
      </header>
      {hasPicture(summary, picture) ? <Picture key={picture} /> : <p className="picture-nothing">{t('pictures.nothing')}</p>}
    </div>
  )
}
