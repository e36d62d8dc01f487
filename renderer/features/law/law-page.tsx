import { residences } from '@shared/requests/residence.ts'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../app/page-heading.tsx'
import { useFormat, useView } from '../../app/view.ts'
import { placeName } from '../../i18n/places.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { LawOfPlace } from './law-of-place.tsx'
import { LawTable } from './law-table.tsx'
import { lawOf, rowName } from './of-place.ts'
import './law-page.css'

/** Everything that Dossier knows of the law: all rows in one table, or one row in full for a place. */
export function LawPage() {
  const { t } = useTranslation()
  const { language } = useView()
  const format = useFormat()
  const navigate = useNavigate()
  const { of } = useSearch({ from: '/law' })
  const shown = lawOf(of)
  const choices = useMemo(
    () => residences.map((place) => ({ id: place.code, name: placeName(place, language) })).sort((a, b) => format.compare(a.name, b.name)),
    [language, format],
  )
  const name = shown === null ? null : shown.place === null ? rowName(t, shown.row, language) : placeName(shown.place, language)
  return (
    <div className="page law-page">
      <header className="stack">
        <PageHeading page={`law ${of ?? ''}`}>{name === null ? t('pages.law') : t('law.titleOf', { place: name })}</PageHeading>
        {shown === null ? (
          <p className="lead">{t('law.lead')}</p>
        ) : (
          <p className="row">
            <Link to="/law" search={{}}>
              {t('law.all')}
            </Link>
            <Link to="/request">{t('law.request')}</Link>
          </p>
        )}
        <div className="law-choose">
          <ComboBox
            key={`${language} ${of ?? ''}`}
            label={t('law.choose')}
            placeholder={t('law.placeholder')}
            openLabel={t('law.open')}
            choices={choices}
            chosen={shown?.place?.code ?? null}
            onChoose={(code) => code !== null && code !== of && void navigate({ to: '/law', search: { of: code } })}
            nothingFound={t('law.nothingFound')}
          />
        </div>
      </header>
      {shown === null ? <LawTable /> : <LawOfPlace {...shown} />}
      <p className="small quiet measure">{t('law.advice')}</p>
    </div>
  )
}
