import { offeredLanguages } from '@shared/requests/letters/languages.ts'
import type { LetterLanguage } from '@shared/requests/letters/letter.ts'
import { useTranslation } from 'react-i18next'
import { Select } from '../../ui/select.tsx'
import { changeDraft } from './draft.ts'

interface LetterLanguageChoiceProps {
  readonly chosen: LetterLanguage
  readonly hint?: string
}

/** The language that the letter is written in, of those that are offered. */
export function LetterLanguageChoice({ chosen, hint }: LetterLanguageChoiceProps) {
  const { t } = useTranslation()
  return (
    <div className="letter-language">
      <Select
        label={t('requests.channel.language')}
        look="in-form"
        chosen={chosen}
        onChoose={(language) => changeDraft({ language })}
        choices={offeredLanguages.map((id) => ({ id, name: t(`requests.channel.${id}`) }))}
      />
      {hint !== undefined && <p className="field-hint">{hint}</p>}
    </div>
  )
}
