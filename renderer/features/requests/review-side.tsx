import type { LetterTerm } from '@shared/contract/letter.ts'
import type { Deadline } from '@shared/requests/deadlines/deadline.ts'
import type { Letter } from '@shared/requests/letters/letter.ts'
import { controllerOf, residenceByCode } from '@shared/requests/residence.ts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { CheckedMark } from '../law/checked-mark.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { LetterLanguageChoice } from './letter-language.tsx'
import { SaveDates } from './save-dates.tsx'
import { useTerm } from './use-term.ts'

interface ReviewSideProps {
  readonly letter: Letter
  readonly deadline: Deadline
  readonly received: string
  /** The days of the letter for a calendar; null where none can be named. */
  readonly dates: LetterTerm | null
}

/** Beside the letter: its language, where it goes, when an answer is due, and what it leaves out. */
export function ReviewSide({ letter, deadline, received, dates }: ReviewSideProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const office = useDraft((draft) => draft.office)
  const term = useTerm(letter.residence)
  const place = residenceByCode(letter.residence)
  const offices = place === null ? [] : controllerOf(place).offices
  return (
    <>
      <section>
        <LetterLanguageChoice chosen={letter.language} />
      </section>
      {offices.length > 1 && (
        <section>
          <RadioCards
            label={t('requests.review.addressee')}
            chosen={String(office)}
            onChoose={(index) => changeDraft({ office: Number(index) })}
            cards={offices.map((one, index) => ({
              id: String(index),
              name: one.lines.slice(0, 2).join(', '),
              hint: `${one.lines.slice(2).join(', ')}. ${t(`requests.review.office.${one.label}`)}`,
            }))}
          />
          <p className="field-hint">{t('requests.review.addresseeHint')}</p>
        </section>
      )}
      <section className="review-term">
        <h2>{t(deadline.dueBasis === 'statute' ? 'requests.review.term' : 'requests.review.termAsked')}</h2>
        {term !== null && <p className="review-term-words serif">{term.words}</p>}
        {term?.confidence === 'M' && (
          <p className="small">
            <CheckedMark confidence="M" />
          </p>
        )}
        {(deadline.dueBasis === 'access-term' || deadline.dueBasis === 'requested') && (
          <p className="small">{t(`requests.review.basis.${deadline.dueBasis}`)}</p>
        )}
        {deadline.due === null ? (
          <p>{t('requests.review.noDate')}</p>
        ) : (
          <>
            <p>
              <strong>{t('requests.review.expected', { date: format.isoDate(deadline.due) })}</strong>
            </p>
            <p className="small quiet">{t('requests.review.expectedHint', { date: format.isoDate(received) })}</p>
          </>
        )}
        {dates !== null && <SaveDates term={dates} date={letter.date} />}
      </section>
      <section>
        <h2>{t('requests.review.leftOut.title')}</h2>
        <ul className="left-out">
          <li>{t('requests.review.leftOut.id')}</li>
          <li>{t('requests.review.leftOut.records')}</li>
          <li>{t('requests.review.leftOut.reasons')}</li>
        </ul>
      </section>
    </>
  )
}
