import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'
import { AccountFields } from './account-fields.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { IdentifierFields } from './identifier-fields.tsx'
import { RepresentedFields } from './represented-fields.tsx'
import { problemText, StepFrame } from './step-frame.tsx'
import { useProblems } from './use-request.ts'

/** Fourth step: who writes, and whose account it is. What the archive knows already is not asked for again. */
export function IdentityStep() {
  const { t } = useTranslation()
  const { name, email, writer, tried } = useDraft()
  const problems = useProblems('identity')
  const forAnother = writer !== 'self' && writer !== 'no-account'
  const ownEmail = (
    <TextField
      label={t('requests.identity.ownEmail')}
      optional={t('requests.identity.optional')}
      hint={t('requests.identity.ownEmailHint')}
      type="email"
      value={email}
      onChange={(typed) => changeDraft({ email: typed })}
      problem={problemText(t, tried, problems, 'email')}
    />
  )
  return (
    <StepFrame step="identity">
      <TextField
        label={t('requests.identity.name')}
        hint={t('requests.identity.nameHint')}
        value={name}
        onChange={(typed) => changeDraft({ name: typed })}
        problem={problemText(t, tried, problems, 'name')}
      />
      {writer !== 'self' && ownEmail}
      {forAnother && <RepresentedFields writer={writer} />}
      {writer === 'no-account' ? <IdentifierFields /> : <AccountFields ofAnother={forAnother} />}
    </StepFrame>
  )
}
