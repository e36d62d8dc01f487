import { useTranslation } from 'react-i18next'
import type { Answer } from '../../../app/use-answer.ts'

/** Stands where a small picture will be while it is counted; nothing where that failed, as the whole picture tells why. */
export function SmallWaiting({ answer }: { readonly answer: Answer<unknown> }) {
  const { t } = useTranslation()
  return answer.state === 'waiting' ? <p className="small quiet awaited small-waiting">{t('pictures.counting')}</p> : null
}
