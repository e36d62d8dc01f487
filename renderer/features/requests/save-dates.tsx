import type { LetterTerm } from '@shared/contract/letter.ts'
import { CalendarPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { SaveOutcomeLine } from './save-outcome.tsx'
import { useSave } from './use-save.ts'

/** Saves the days of the letter for a calendar. */
export function SaveDates({ term, date }: { readonly term: LetterTerm; readonly date: string }) {
  const { t } = useTranslation()
  const [outcome, save] = useSave()
  return (
    <div className="save-dates">
      <Button onPress={() => save({ format: 'ics', term }, t('requests.save.datesName', { date }))}>
        <CalendarPlus size={16} aria-hidden />
        {t('requests.save.dates')}
      </Button>
      <SaveOutcomeLine outcome={outcome} />
    </div>
  )
}
