import { aboutHoldings } from '@shared/requests/letters/plan/account.ts'
import { restrictionGrounds } from '@shared/requests/letters/request.ts'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CorrectionFields } from './correction-fields.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { GapPicker } from './gap-picker.tsx'
import { PartChoice } from './part-choice.tsx'
import { asksForReason } from './request-of.ts'
import { problemText, StepFrame } from './step-frame.tsx'
import { UnnamedChoice } from './unnamed-choice.tsx'
import { useProblems, useSurroundings } from './use-request.ts'

/** Fifth step: what exactly the request is about, which depends on the right. */
export function ScopeStep() {
  const { t } = useTranslation()
  const draft = useDraft()
  const { right, writer, annex, collectedAsChild } = draft
  const { summary, mask } = useSurroundings()
  return (
    <StepFrame step="scope">
      {(right === 'erasure' || right === 'portability') && <PartChoice right={right} />}
      <UnnamedChoice />
      {right === 'access' && <GapPicker />}
      {right === 'rectification' && <CorrectionFields />}
      {right === 'restriction' && (
        <RadioCards
          label={t('requests.scope.of.restriction.title')}
          labelUnseen
          chosen={draft.restriction}
          onChoose={(restriction) => changeDraft({ restriction })}
          cards={restrictionGrounds.map((id) => ({
            id,
            name: t(`requests.scope.ground.${id}`),
            hint: t(`requests.scope.groundHint.${id}`),
          }))}
        />
      )}
      {asksForReason(draft) && <ReasonField />}
      {right === 'erasure' && (writer === 'self' || writer === 'client') && (
        <Checkbox isSelected={collectedAsChild} onChange={(on) => changeDraft({ collectedAsChild: on })}>
          {t('requests.scope.asChild')}
          <span className="field-hint">{t('requests.scope.asChildHint')}</span>
        </Checkbox>
      )}
      {summary !== null && !mask && aboutHoldings.includes(right) && (
        <Checkbox isSelected={annex} onChange={(on) => changeDraft({ annex: on })}>
          {t('requests.scope.annex')}
          <span className="field-hint">{t('requests.scope.annexHint')}</span>
        </Checkbox>
      )}
      {right === 'erasure' && (
        <Banner tone="plain">
          <p>{t('requests.scope.consequences')}</p>
        </Banner>
      )}
    </StepFrame>
  )
}

function ReasonField() {
  const { t } = useTranslation()
  const { reason, tried } = useDraft()
  return (
    <TextField
      label={t('requests.scope.reason')}
      optional={t('requests.identity.optional')}
      hint={t('requests.scope.reasonHint')}
      rows={5}
      value={reason}
      onChange={(typed) => changeDraft({ reason: typed })}
      problem={problemText(t, tried, useProblems('scope'), 'objectionReason')}
    />
  )
}
