import { fieldLimits } from '@shared/requests/letters/field-limits.ts'
import type { Correction } from '@shared/requests/letters/request.ts'
import { Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { problemText } from './step-frame.tsx'
import { useProblems } from './use-request.ts'

/** What is wrong and what is right, pair by pair. Without a pair the letter asks that its own details be held as right. */
export function CorrectionFields() {
  const { t } = useTranslation()
  const { corrections, tried } = useDraft()
  const problem = problemText(t, tried, useProblems('scope'), 'corrections')
  const change = (index: number, changed: Partial<Correction>): void =>
    changeDraft({ corrections: corrections.map((one, at) => (at === index ? { ...one, ...changed } : one)) })
  const lacks = ({ held, correct }: Correction): boolean => held.trim() !== '' && correct.trim() === ''
  return (
    <>
      <p className="field-hint">{t('requests.scope.corrections.hint')}</p>
      {corrections.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pairs have no name of their own, and their order is the person's.
        <fieldset key={index} className="field-set">
          <legend>{t('requests.scope.corrections.pair', { number: index + 1 })}</legend>
          <TextField
            label={t('requests.scope.corrections.held')}
            optional={t('requests.identity.optional')}
            value={one.held}
            onChange={(held) => change(index, { held })}
          />
          <TextField
            label={t('requests.scope.corrections.correct')}
            value={one.correct}
            onChange={(correct) => change(index, { correct })}
            problem={problem !== null && (lacks(one) || !corrections.some(lacks)) ? problem : null}
          />
          {corrections.length > 1 && (
            <div>
              <Button look="quiet" onPress={() => changeDraft({ corrections: corrections.filter((_, at) => at !== index) })}>
                <Trash2 size={16} aria-hidden />
                {t('requests.scope.corrections.remove')}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button
          isDisabled={corrections.length >= fieldLimits.corrections}
          onPress={() => changeDraft({ corrections: [...corrections, { held: '', correct: '' }] })}
        >
          <Plus size={16} aria-hidden />
          {t('requests.scope.corrections.add')}
        </Button>
      </div>
    </>
  )
}
