import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { CategoryPicker } from './category-picker.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { problemText, StepFrame } from './step-frame.tsx'
import { useProblems, useSurroundings } from './use-request.ts'

/** Third step: everything, or certain kinds of data. */
export function ScopeStep() {
  const { t } = useTranslation()
  const { scope, annex, tried } = useDraft()
  const { summary, mask } = useSurroundings()
  const problem = problemText(t, tried, useProblems('scope'), 'scope')
  return (
    <StepFrame step="scope">
      <RadioCards
        label={t('requests.scope.title')}
        labelUnseen
        chosen={scope}
        onChoose={(chosen) => changeDraft({ scope: chosen })}
        cards={[
          { id: 'all', name: t('requests.scope.all'), hint: t('requests.scope.allHint') },
          { id: 'some', name: t('requests.scope.some'), hint: t('requests.scope.someHint') },
        ]}
      />
      {scope === 'some' && (
        <>
          {problem !== null && (
            <p className="field-problem" role="alert" tabIndex={-1} data-problem>
              {problem}
            </p>
          )}
          <CategoryPicker />
        </>
      )}
      {summary !== null && !mask && (
        <Checkbox isSelected={annex} onChange={(on) => changeDraft({ annex: on })}>
          {t('requests.scope.annex')}
          <span className="field-hint">{t('requests.scope.annexHint')}</span>
        </Checkbox>
      )}
      <Banner tone="plain">
        <p>{t('requests.scope.consequences')}</p>
      </Banner>
    </StepFrame>
  )
}
