import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/checkbox.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { unnamedFor } from './request-of.ts'
import { problemText } from './step-frame.tsx'
import { useProblems, useSurroundings } from './use-request.ts'

/** Whether the letter asks for the names of the numbers that it was begun with; nothing where there are none. */
export function UnnamedChoice() {
  const { t } = useTranslation()
  const draft = useDraft()
  const unnamed = unnamedFor(draft, useSurroundings())
  const problem = problemText(t, draft.tried, useProblems('scope'), 'unnamed')
  if (unnamed === null) return null
  const { numbers, more } = unnamed
  return (
    <div>
      <Checkbox isSelected={draft.askUnnamed} onChange={(on) => changeDraft({ askUnnamed: on })}>
        {t('requests.scope.unnamed', { count: numbers.length + more })}
        <span className="field-hint">{t(`requests.scope.${more === 0 ? 'unnamedHint' : 'unnamedMost'}`, { count: numbers.length })}</span>
      </Checkbox>
      {problem !== null && (
        <p className="field-problem" role="alert" tabIndex={-1} data-problem>
          {problem}
        </p>
      )}
    </div>
  )
}
