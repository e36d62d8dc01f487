import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { CategoryPicker } from './category-picker.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { problemText } from './step-frame.tsx'
import { useProblems } from './use-request.ts'

/** Everything, or certain kinds of data. */
export function PartChoice({ right }: { readonly right: 'erasure' | 'portability' }) {
  const { t } = useTranslation()
  const { scope, records, listRecords, tried } = useDraft()
  const problem = problemText(t, tried, useProblems('scope'), 'scope')
  return (
    <>
      <RadioCards
        label={t(`requests.scope.of.${right}.title`)}
        labelUnseen
        chosen={scope}
        onChoose={(chosen) => changeDraft({ scope: chosen })}
        cards={[
          { id: 'all', name: t('requests.scope.all'), hint: t(`requests.scope.allHint.${right}`) },
          { id: 'some', name: t('requests.scope.some'), hint: t(`requests.scope.someHint.${right}`) },
          ...(records.length === 0 || right !== 'erasure'
            ? []
            : [
                {
                  id: 'records',
                  name: t('requests.scope.records', { count: records.length }),
                  hint: t('requests.scope.recordsHint'),
                } as const,
              ]),
        ]}
      />
      {scope === 'records' && (
        <Checkbox isSelected={listRecords} onChange={(on) => changeDraft({ listRecords: on })}>
          {t('requests.scope.list')}
          <span className="field-hint">{t('requests.scope.listHint')}</span>
        </Checkbox>
      )}
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
    </>
  )
}
