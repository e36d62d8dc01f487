import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { usernameOf } from './request-of.ts'
import { problemText, StepFrame } from './step-frame.tsx'
import { useProblems, useSurroundings } from './use-request.ts'

/** Second step: whose account it is. What the archive knows already is not asked for again. */
export function IdentityStep() {
  const { t } = useTranslation()
  const draft = useDraft()
  const around = useSurroundings()
  const problems = useProblems('identity')
  const { tried } = draft
  const fromArchive = draft.username === null && !around.mask && around.summary?.account.userName != null
  const usernameHint = fromArchive
    ? t('requests.identity.usernameFromArchive')
    : around.mask && around.summary !== null && draft.username === null
      ? t('requests.identity.masked')
      : t('requests.identity.usernameHint')
  return (
    <StepFrame step="identity">
      <TextField
        label={t('requests.identity.name')}
        hint={t('requests.identity.nameHint')}
        value={draft.name}
        onChange={(name) => changeDraft({ name })}
        problem={problemText(t, tried, problems, 'name')}
      />
      <TextField
        label={t('requests.identity.username')}
        hint={usernameHint}
        value={usernameOf(draft, around)}
        onChange={(username) => changeDraft({ username })}
        problem={problemText(t, tried, problems, 'username')}
      />
      <fieldset className="field-set">
        <legend>{t('requests.identity.contactTitle')}</legend>
        <p className="field-hint">{t('requests.identity.contactHint')}</p>
        <TextField
          label={t('requests.identity.email')}
          optional={t('requests.identity.optional')}
          type="email"
          value={draft.email}
          onChange={(email) => changeDraft({ email })}
          problem={problemText(t, tried, problems, 'email')}
        />
        <TextField
          label={t('requests.identity.phone')}
          optional={t('requests.identity.optional')}
          type="tel"
          value={draft.phone}
          onChange={(phone) => changeDraft({ phone })}
          problem={problemText(t, tried, problems, 'phone')}
        />
      </fieldset>
    </StepFrame>
  )
}
