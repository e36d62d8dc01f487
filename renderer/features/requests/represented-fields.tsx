import { proofs } from '@shared/requests/letters/request.ts'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changeDraft, useDraft, type Writer } from './draft.ts'
import { proofOf } from './request-of.ts'
import { problemText } from './step-frame.tsx'
import { useProblems } from './use-request.ts'

/** The person somebody writes for, and how the right to do so is shown. */
export function RepresentedFields({ writer }: { readonly writer: Exclude<Writer, 'self' | 'no-account'> }) {
  const { t } = useTranslation()
  const { personName, proof, under13, tried } = useDraft()
  const problems = useProblems('identity')
  return (
    <>
      <TextField
        label={t(`requests.identity.personName.${writer}`)}
        optional={t('requests.identity.optional')}
        value={personName}
        onChange={(typed) => changeDraft({ personName: typed })}
        problem={problemText(t, tried, problems, 'personName')}
      />
      {writer === 'child' && (
        <Checkbox isSelected={under13} onChange={(on) => changeDraft({ under13: on })}>
          {t('requests.identity.under13')}
          <span className="field-hint">{t('requests.identity.under13Hint')}</span>
        </Checkbox>
      )}
      <RadioCards
        label={t(`requests.identity.proof.${writer}`)}
        chosen={proofOf({ writer, proof })}
        onChoose={(chosen) => changeDraft({ proof: chosen })}
        cards={proofs.map((id) => ({ id, name: t(`requests.identity.proof.of.${id}`), hint: t(`requests.identity.proof.hint.${id}`) }))}
      />
    </>
  )
}
