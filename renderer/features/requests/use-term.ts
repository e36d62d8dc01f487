import type { Confidence } from '@shared/requests/law/fact.ts'
import { jurisdictionOf, residenceByCode } from '@shared/requests/residence.ts'
import { useTranslation } from 'react-i18next'

/**
 * How long they may take, in words of the window's language: `One month from the day they receive it`, and how far that number was checked.
 * Null where no law sets a term.
 */
export function useTerm(residence: string): { readonly words: string; readonly confidence: Confidence } | null {
  const { t } = useTranslation()
  const place = residenceByCode(residence)
  const response = place === null ? null : jurisdictionOf(place).response
  if (response === null) return null
  const { unit, amount, confidence } = response.term
  return { words: t(`requests.term.${unit}`, { count: amount }), confidence }
}
