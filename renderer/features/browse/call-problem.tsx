import type { ErrorCode } from '@shared/contract/errors.ts'
import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'

/** A part of a page that could not be had from the engine. */
export function CallProblem({ code }: { readonly code: ErrorCode }) {
  const { t } = useTranslation()
  return (
    <Banner tone="trouble" icon={<TriangleAlert size={20} aria-hidden />} title={t('errors.heading.call')}>
      <p>{t(`errors.what.${code}`)}</p>
      <p>{t(`errors.next.${code}`)}</p>
    </Banner>
  )
}
