import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../app/page-heading.tsx'
import { ChannelStep } from './channel-step.tsx'
import { steps, useDraft } from './draft.ts'
import { IdentityStep } from './identity-step.tsx'
import { ResidenceStep } from './residence-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { ScopeStep } from './scope-step.tsx'
import { StepList } from './step-list.tsx'
import './request-page.css'

const pages = { residence: ResidenceStep, identity: IdentityStep, scope: ScopeStep, channel: ChannelStep, review: ReviewStep }

/** The way to a letter, with an archive or without one: five steps, each one question. */
export function RequestPage() {
  const { t } = useTranslation()
  const step = useDraft((draft) => draft.step)
  const Page = pages[step]
  return (
    <div className="page request">
      <header className="request-head">
        <StepList present={step} />
        <PageHeading page={`request ${step}`}>
          {t('requests.step', { number: steps.indexOf(step) + 1, total: steps.length, title: t(`requests.${step}.title`) })}
        </PageHeading>
        <p className="lead">{t(`requests.${step}.lead`)}</p>
      </header>
      <Page />
    </div>
  )
}
