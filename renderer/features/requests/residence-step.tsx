import type { Residence } from '@shared/requests/residence.ts'
import { controllerOf, jurisdictionOf, residenceByCode, residenceName, residences } from '@shared/requests/residence.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat, useView } from '../../app/view.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { problemText, StepFrame } from './step-frame.tsx'
import { useProblems } from './use-request.ts'

/** A place as it stands in the list: `Bavaria` alone would not be found by somebody who looks under Germany. */
function placeName(place: Residence, language: string): string {
  const parent = place.parent === null ? null : residenceByCode(place.parent)
  const name = residenceName(place, language)
  return parent === null ? name : `${name} (${residenceName(parent, language)})`
}

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
  const covered = place?.letters ?? true

  return (
    <StepFrame step="residence" blocked={!covered}>
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
          <div className={covered ? 'place-facts' : 'place-facts uncovered'}>
            {covered ? (
              <>
                <p>{t('requests.residence.law', { law: row.law })}</p>
                <p>{t('requests.residence.answers', { name: controller.name })}</p>
              </>
            ) : (
              <>
                <p>{t('requests.residence.uncovered')}</p>
                {controller.webForm !== null && (
                  <p className="path">{t('requests.residence.uncoveredHint', { address: controller.webForm })}</p>
                )}
              </>
            )}
          </div>
        )}
      </div>
    </StepFrame>
  )
}
