import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { usernameOf } from './request-of.ts'
import { problemText } from './step-frame.tsx'
import { useProblems, useSurroundings } from './use-request.ts'

/** The account that the letter is about: one's own, or that of the person somebody writes for. */
export function AccountFields({ ofAnother }: { readonly ofAnother: boolean }) {
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
    <>
      <TextField
        label={t('requests.identity.username')}
        hint={usernameHint}
        value={usernameOf(draft, around)}
        onChange={(username) => changeDraft({ username })}
        problem={problemText(t, tried, problems, 'username')}
      />
      <fieldset className="field-set">
        <legend>{t(ofAnother ? 'requests.identity.theirContactTitle' : 'requests.identity.contactTitle')}</legend>
        <p className="field-hint">{t(ofAnother ? 'requests.identity.theirContactHint' : 'requests.identity.contactHint')}</p>
        {ofAnother ? (
          <TextField
            label={t('requests.identity.email')}
            optional={t('requests.identity.optional')}
            type="email"
            value={draft.accountEmail}
            onChange={(accountEmail) => changeDraft({ accountEmail })}
            problem={problemText(t, tried, problems, 'accountEmail')}
          />
        ) : (
          <TextField
            label={t('requests.identity.email')}
            optional={t('requests.identity.optional')}
            type="email"
            value={draft.email}
            onChange={(email) => changeDraft({ email })}
            problem={problemText(t, tried, problems, 'email')}
          />
        )}
        <TextField
          label={t('requests.identity.phone')}
          optional={t('requests.identity.optional')}
          type="tel"
          value={draft.phone}
          onChange={(phone) => changeDraft({ phone })}
          problem={problemText(t, tried, problems, 'phone')}
        />
      </fieldset>
    </>
  )
}
