import { useTranslation } from 'react-i18next'
import { useView } from '../../app/view.ts'

/**
 * Completes a sentence that names the first of the fullest: where others hold as many, it says how many. In privacy view the numbers are
 * coarse and would make them up.
 */
export function useTies(): (sentence: string, values: readonly number[]) => string {
  const { t } = useTranslation()
  const { mask } = useView()
  return (sentence, values) => {
    const others = mask ? 0 : othersWithMost(values)
    return others === 0 ? sentence : `${sentence} ${t('pictures.asMany', { count: others })}`
  }
}

/** How many values beside the first are the greatest. */
export function othersWithMost(values: readonly number[]): number {
  const most = values.reduce((greatest, value) => Math.max(greatest, value), 0)
  return Math.max(0, values.filter((value) => value === most).length - 1)
}
