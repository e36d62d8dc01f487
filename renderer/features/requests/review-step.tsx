import { termOf } from '@shared/requests/letters/letter-term.ts'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { AfterList } from './after-list.tsx'
import { goToStep, startOver, useDraft } from './draft.ts'
import { LetterFacts } from './letter-facts.tsx'
import { LetterPaper } from './letter-paper.tsx'
import { stepOf } from './request-of.ts'
import { ReviewSide } from './review-side.tsx'
import { SaveLetter } from './save-letter.tsx'
import { wordsOf } from './steps.ts'
import { useLetter, useSurroundings } from './use-request.ts'
import './review-step.css'

/** Last step: the letter to read and change, and everything one should know before it goes out. */
export function ReviewStep() {
  const { t } = useTranslation()
  const composed = useLetter()
  const right = useDraft((draft) => draft.right)
  const { mask, summary } = useSurroundings()

  if (composed.kind !== 'letter') {
    const open = composed.kind === 'refused' ? composed.problems : []
    return (
      <Banner tone="trouble" title={t('requests.review.problem')}>
        {composed.kind === 'right-not-in-law' && (
          <p className="row">
            {t('requests.residence.noRight')}
            <Button look="quiet" onPress={() => goToStep('residence')}>
              {t('requests.review.fix', { step: t('requests.residence.title') })}
            </Button>
          </p>
        )}
        <ul className="stack">
          {open.map(({ field, code }) => (
            <li key={field} className="row">
              {t(`requests.problem.${code}`)}
              {stepOf[field] !== 'review' && (
                <Button look="quiet" onPress={() => goToStep(stepOf[field])}>
                  {t('requests.review.fix', { step: t(`requests.${wordsOf(stepOf[field], right)}.title`) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {mask && summary !== null && <p className="small quiet">{t('requests.identity.masked')}</p>}
      </Banner>
    )
  }

  const { letter, deadline, received } = composed
  const term = termOf(letter, deadline, received)
  return (
    <>
      <div className="review">
        <div className="review-main">
          <LetterPaper letter={letter} />
        </div>
        <div className="review-side">
          <SaveLetter letter={letter} term={term} />
          <ReviewSide letter={letter} deadline={deadline} received={received} dates={term} />
          <LetterFacts facts={letter.facts} />
        </div>
      </div>
      <AfterList letter={letter} deadline={deadline} />
      <div className="row step-end">
        <Button onPress={() => goToStep('channel')}>{t('requests.back')}</Button>
        <Button look="quiet" onPress={startOver}>
          {t('requests.startOver')}
        </Button>
        <span className="small quiet">{t('requests.startOverHint')}</span>
      </div>
      <p className="small quiet">{t('requests.review.advice')}</p>
    </>
  )
}
