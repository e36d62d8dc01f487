import { jurisdictionOf, residenceByCode } from '@shared/requests/residence.ts'
import { useTranslation } from 'react-i18next'

/** How long they may take, in words of the window's language: `One month from the day they receive it`. Null where no law sets a term. */
export function useTerm(residence: string): string | null {
  const { t } = useTranslation()
  const place = residenceByCode(residence)
  const response = place === null ? null : jurisdictionOf(place).response
  return response === null ? null : t(`requests.term.${response.term.unit}`, { count: response.term.amount })
}
