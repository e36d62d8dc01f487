import { useTranslation } from 'react-i18next'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { changeDraft, useDraft, writers } from './draft.ts'
import { problemText, StepFrame } from './step-frame.tsx'
import { useProblems } from './use-request.ts'

/** Second step: whose data it is about. */
export function PersonStep() {
  const { t } = useTranslation()
  const { writer, tried } = useDraft()
  const problem = problemText(t, tried, useProblems('person'), 'right')
  return (
    <StepFrame step="person">
      <RadioCards
        label={t('requests.person.title')}
        labelUnseen
        chosen={writer}
        onChoose={(chosen) => changeDraft({ writer: chosen, proof: null })}
        cards={writers.map((id) => ({ id, name: t(`requests.person.of.${id}`), hint: t(`requests.person.hint.${id}`) }))}
      />
      {problem !== null && (
        <p className="field-problem" role="alert" tabIndex={-1} data-problem>
          {problem}
        </p>
      )}
    </StepFrame>
  )
}
