import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../app/page-heading.tsx'
import { ChannelStep } from './channel-step.tsx'
import { useDraft } from './draft.ts'
import { IdentityStep } from './identity-step.tsx'
import { PersonStep } from './person-step.tsx'
import { ResidenceStep } from './residence-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { RightStep } from './right-step.tsx'
import { ScopeStep } from './scope-step.tsx'
import { StepList } from './step-list.tsx'
import { stepsOf, wordsOf } from './steps.ts'
import './request-page.css'

const pages = {
  right: RightStep,
  person: PersonStep,
  residence: ResidenceStep,
  identity: IdentityStep,
  scope: ScopeStep,
  channel: ChannelStep,
  review: ReviewStep,
}

/** The way to a letter, with an archive or without one: up to seven steps, each one question. */
export function RequestPage() {
  const { t } = useTranslation()
  const { step, right } = useDraft()
  const steps = stepsOf(right)
  const words = wordsOf(step, right)
  const Page = pages[step]
  return (
    <div className="page request">
      <header className="request-head">
        <StepList present={step} />
        <PageHeading page={`request ${step}`}>
          {t('requests.step', { number: steps.indexOf(step) + 1, total: steps.length, title: t(`requests.${words}.title`) })}
        </PageHeading>
        <p className="lead">{t(`requests.${words}.lead`)}</p>
      </header>
      <Page />
    </div>
  )
}
