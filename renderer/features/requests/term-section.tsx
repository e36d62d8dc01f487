import type { LetterTerm } from '@shared/contract/letter.ts'
import type { Deadline } from '@shared/requests/deadlines/deadline.ts'
import type { Letter } from '@shared/requests/letters/letter.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { CheckedMark } from '../law/checked-mark.tsx'
import { SaveDates } from './save-dates.tsx'
import { useTerm } from './use-term.ts'

interface TermSectionProps {
  readonly letter: Letter
  readonly deadline: Deadline
  readonly received: string
  /** The days of the letter for a calendar; null where none can be named. */
  readonly dates: LetterTerm | null
}

/** When an answer is due, what stands behind that day, and the other days that belong to it. */
export function TermSection({ letter, deadline, received, dates }: TermSectionProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const term = useTerm(letter.residence, letter.right)
  const { due, dueBasis, acknowledgeBy, extensionNoticeBy, extendedDue, confidence } = deadline
  const day = (iso: string) => ({ date: format.isoDate(iso) })
  return (
    <section className="review-term">
      <h2>{t(dueBasis === 'statute' ? 'requests.review.term' : 'requests.review.termAsked')}</h2>
      {due === null ? (
        <p>{t('requests.review.noDate')}</p>
      ) : (
        <>
          {term !== null && <p className="review-term-words serif">{term.words}</p>}
          <p>
            <strong>{t(`requests.review.basis.${dueBasis}`, day(due))}</strong>
          </p>
          {acknowledgeBy !== null && <p>{t('requests.review.acknowledge', day(acknowledgeBy))}</p>}
          {extensionNoticeBy !== null && <p>{t('requests.review.extension', day(extensionNoticeBy))}</p>}
          {extendedDue !== null && <p>{t('requests.review.extended', day(extendedDue))}</p>}
          <p className="small quiet">{t('requests.review.expectedHint', day(received))}</p>
          {(confidence === 'M' || term?.confidence === 'M') && (
            <p className="small">
              <CheckedMark confidence="M" />
            </p>
          )}
        </>
      )}
      {dates !== null && <SaveDates term={dates} date={letter.date} />}
    </section>
  )
}
