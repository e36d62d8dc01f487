import { controllerOf, jurisdictionOf, residenceByCode, residences } from '@shared/requests/residence.ts'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat, useView } from '../../app/view.ts'
import { lawFact } from '../../i18n/law-facts.ts'
import { placeName } from '../../i18n/places.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { problemText, StepFrame } from './step-frame.tsx'
import { useProblems } from './use-request.ts'

/** First step: the place of residence, which decides law, addressee and term. */
export function ResidenceStep() {
  const { t } = useTranslation()
  const { language } = useView()
  const format = useFormat()
  const { residence, tried } = useDraft()
  const problems = useProblems('residence')
  const choices = useMemo(
    () => residences.map((place) => ({ id: place.code, name: placeName(place, language) })).sort((a, b) => format.compare(a.name, b.name)),
    [language, format],
  )
  const place = residence === null ? null : residenceByCode(residence)
  const row = place === null ? null : jurisdictionOf(place)
  const controller = place === null ? null : controllerOf(place)

  return (
    <StepFrame step="residence">
      <ComboBox
        key={language}
        label={t('requests.residence.label')}
        placeholder={t('requests.residence.placeholder')}
        openLabel={t('requests.residence.open')}
        choices={choices}
        chosen={residence}
        onChoose={(code) => changeDraft({ residence: code, office: 0 })}
        nothingFound={t('requests.residence.none')}
        problem={problemText(t, tried, problems, 'residence')}
      />
      <div aria-live="polite">
        {place !== null && row !== null && controller !== null && (
          <div className="place-facts">
            <p>{t('requests.residence.law', { law: lawFact(row.law, language).text })}</p>
            {row.rights.erasure.kind !== 'right' && <p>{t(`requests.residence.kind.${row.rights.erasure.kind}`)}</p>}
            <p>{t('requests.residence.answers', { name: controller.name })}</p>
            <p>
              <Link to="/law" search={{ of: place.code }}>
                {t('requests.residence.more')}
              </Link>
            </p>
          </div>
        )}
      </div>
    </StepFrame>
  )
}
