import type { Term } from '@shared/requests/law/jurisdiction.ts'
import { useTranslation } from 'react-i18next'

/** Says a term: `45 calendar days from receipt`. */
export function useTermWords(): (term: Term) => string {
  const { t } = useTranslation()
  return ({ unit, amount }) => t(`law.term.${unit}`, { count: amount })
}
