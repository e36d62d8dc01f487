import type { Confidence } from '@shared/requests/law/fact.ts'
import { jurisdictionOf, residenceByCode } from '@shared/requests/residence.ts'
import type { Right } from '@shared/requests/right.ts'
import { useTranslation } from 'react-i18next'

/**
 * How long they may take, in words of the window's language: `One month from the day they receive it`, and how far that number was checked.
 * Null where no law sets a term.
 */
export function useTerm(residence: string, right: Right): { readonly words: string; readonly confidence: Confidence } | null {
  const { t } = useTranslation()
  const place = residenceByCode(residence)
  if (place === null) return null
  const { response, optOut } = jurisdictionOf(place)
  const term = right === 'opt-out' && optOut !== null ? optOut.term : response?.term
  if (term === undefined) return null
  const { unit, amount, confidence } = term
  return { words: t(`requests.term.${unit}`, { count: amount }), confidence }
}
