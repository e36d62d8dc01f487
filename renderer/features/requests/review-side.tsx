import type { LetterTerm } from '@shared/contract/letter.ts'
import type { Deadline } from '@shared/requests/deadlines/deadline.ts'
import type { Letter } from '@shared/requests/letters/letter.ts'
import { controllerOf, residenceByCode } from '@shared/requests/residence.ts'
import { useTranslation } from 'react-i18next'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { changeDraft, useDraft } from './draft.ts'
import { LetterLanguageChoice } from './letter-language.tsx'
import { TermSection } from './term-section.tsx'

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
  const office = useDraft((draft) => draft.office)
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
      <TermSection letter={letter} deadline={deadline} received={received} dates={dates} />
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
