import { useTranslation } from 'react-i18next'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { LetterLanguageChoice } from './letter-language.tsx'
import { problemText, StepFrame } from './step-frame.tsx'
import { useProblems, useSurroundings } from './use-request.ts'

/** Sixth step: web form or post, and in which language. The postal address is asked for only where it is needed. */
export function ChannelStep() {
  const { t } = useTranslation()
  const { channel, address, language, tried } = useDraft()
  const around = useSurroundings()
  const problems = useProblems('channel')
  return (
    <StepFrame step="channel">
      <RadioCards
        label={t('requests.channel.title')}
        labelUnseen
        chosen={channel}
        onChoose={(chosen) => changeDraft({ channel: chosen })}
        cards={[
          { id: 'form', name: t('requests.channel.form'), hint: t('requests.channel.formHint') },
          { id: 'post', name: t('requests.channel.post'), hint: t('requests.channel.postHint') },
        ]}
      />
      {channel === 'post' && (
        <TextField
          label={t('requests.channel.address')}
          hint={t('requests.channel.addressHint')}
          rows={4}
          value={address}
          onChange={(lines) => changeDraft({ address: lines })}
          problem={problemText(t, tried, problems, 'address')}
        />
      )}
      <LetterLanguageChoice chosen={language ?? around.language} hint={t('requests.channel.languageHint')} />
    </StepFrame>
  )
}
