import { fieldLimits } from '@shared/requests/letters/field-limits.ts'
import { isPossibleIdentifier } from '@shared/requests/letters/fields.ts'
import { type Identifier, identifierKinds } from '@shared/requests/letters/request.ts'
import { Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { problemText } from './step-frame.tsx'
import { useProblems } from './use-request.ts'

/** What TikTok may look for where there is no account: what other sites can have sent it. The person chooses what to give. */
export function IdentifierFields() {
  const { t } = useTranslation()
  const { identifiers, tried } = useDraft()
  const problems = useProblems('identity')
  const problem = problemText(t, tried, problems, 'identifiers')
  const change = (index: number, changed: Partial<Identifier>): void =>
    changeDraft({ identifiers: identifiers.map((one, at) => (at === index ? { ...one, ...changed } : one)) })
  const problemOf = ({ kind, value }: Identifier, index: number): string | null => {
    if (problem === null) return null
    const isEmpty = value.trim() === ''
    if (identifiers.every((one) => one.value.trim() === '')) return index === 0 ? problem : null
    return isEmpty || isPossibleIdentifier({ kind, value }) ? null : problem
  }
  return (
    <fieldset className="field-set">
      <legend>{t('requests.identity.identifiers.title')}</legend>
      <p className="field-hint">{t('requests.identity.identifiers.hint')}</p>
      {identifiers.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and their order is the person's.
        <div key={index} className="field-row">
          <Select
            look="in-form"
            label={t('requests.identity.identifiers.kind')}
            choices={identifierKinds.map((id) => ({ id, name: t(`requests.identity.identifiers.of.${id}`) }))}
            chosen={one.kind}
            onChoose={(kind) => change(index, { kind })}
          />
          <TextField
            label={t('requests.identity.identifiers.value')}
            value={one.value}
            onChange={(value) => change(index, { value })}
            problem={problemOf(one, index)}
          />
          {identifiers.length > 1 && (
            <Button
              look="icon"
              aria-label={t('requests.identity.identifiers.remove', { number: index + 1 })}
              onPress={() => changeDraft({ identifiers: identifiers.filter((_, at) => at !== index) })}
            >
              <Trash2 size={16} aria-hidden />
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button
          isDisabled={identifiers.length >= fieldLimits.identifiers}
          onPress={() => changeDraft({ identifiers: [...identifiers, { kind: 'email', value: '' }] })}
        >
          <Plus size={16} aria-hidden />
          {t('requests.identity.identifiers.add')}
        </Button>
      </div>
    </fieldset>
  )
}
