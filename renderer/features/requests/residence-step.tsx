import { residenceByCode, residences } from '@shared/requests/residence.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat, useView } from '../../app/view.ts'
import { placeName } from '../../i18n/places.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { PlaceFacts } from './place-facts.tsx'
import { hasRight } from './rights-at.ts'
import { problemText, StepFrame } from './step-frame.tsx'
import { useProblems } from './use-request.ts'

/** Third step: the place of residence, which decides law, addressee and term. */
export function ResidenceStep() {
  const { t } = useTranslation()
  const { language } = useView()
  const format = useFormat()
  const { residence, right, writer, tried } = useDraft()
  const problems = useProblems('residence')
  const choices = useMemo(
    () => residences.map((place) => ({ id: place.code, name: placeName(place, language) })).sort((a, b) => format.compare(a.name, b.name)),
    [language, format],
  )
  const place = residence === null ? null : residenceByCode(residence)
  const forAnother = writer !== 'self' && writer !== 'no-account'

  return (
    <StepFrame step="residence" blocked={place !== null && !hasRight(place, right)}>
      <ComboBox
        key={language}
        label={t('requests.residence.label')}
        placeholder={t('requests.residence.placeholder')}
        openLabel={t('requests.residence.open')}
        choices={choices}
        chosen={residence}
        onChoose={(code) => changeDraft({ residence: code, office: 0, gap: null })}
        nothingFound={t('requests.residence.none')}
        problem={problemText(t, tried, problems, 'residence')}
      />
      {forAnother && <p className="field-hint">{t('requests.residence.theirs')}</p>}
      <div aria-live="polite">{place !== null && <PlaceFacts place={place} />}</div>
    </StepFrame>
  )
}
