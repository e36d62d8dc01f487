import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '../../app/use-answer.ts'
import { CallProblem } from '../browse/call-problem.tsx'

interface AskedProps<Result> {
  readonly answer: Answer<Result>
  readonly children: (result: Result) => ReactNode
}

/** What the engine answered, once it has. */
export function Asked<Result>({ answer, children }: AskedProps<Result>) {
  const { t } = useTranslation()
  if (answer.state === 'failed') return <CallProblem code={answer.code} />
  if (answer.state === 'waiting') return <p className="picture-waiting quiet">{t('pictures.counting')}</p>
  return children(answer.result)
}
