import type { ErrorCode } from '@shared/contract/errors.ts'
import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'

interface CallProblemProps {
  readonly code: ErrorCode
  /** What did not work: to show a part of the page, or to use a file for it. */
  readonly what?: 'call' | 'use'
}

/** Something on a page that could not be had from the engine. */
export function CallProblem({ code, what = 'call' }: CallProblemProps) {
  const { t } = useTranslation()
  return (
    <Banner tone="trouble" icon={<TriangleAlert size={20} aria-hidden />} title={t(`errors.heading.${what}`)}>
      <p>{t(`errors.what.${code}`)}</p>
      <p>{t(`errors.next.${code}`)}</p>
    </Banner>
  )
}
