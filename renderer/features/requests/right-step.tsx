import { rights } from '@shared/requests/right.ts'
import { useTranslation } from 'react-i18next'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { StepFrame } from './step-frame.tsx'

/** First step: what TikTok is asked to do. */
export function RightStep() {
  const { t } = useTranslation()
  const right = useDraft((draft) => draft.right)
  return (
    <StepFrame step="right">
      <div className="right-cards">
        <RadioCards
          label={t('requests.right.title')}
          labelUnseen
          chosen={right}
          onChoose={(chosen) => changeDraft({ right: chosen })}
          cards={rights.map((id) => ({ id, name: t(`requests.right.of.${id}`), hint: t(`requests.right.hint.${id}`) }))}
        />
      </div>
    </StepFrame>
  )
}
