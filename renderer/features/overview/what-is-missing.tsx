import type { Summary } from '@shared/contract/archive.ts'
import type { WarningCode } from '@shared/contract/errors.ts'
import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'

/** What says that something of the archive is not shown, because it could not be read. */
const losses: ReadonlySet<WarningCode> = new Set<WarningCode>([
  'name-refused',
  'entry-encrypted',
  'entry-unsupported',
  'entry-damaged',
  'entry-unreadable',
  'entry-inflates-too-much',
  'json-cut-off',
  'json-invalid',
  'value-unreadable',
])

/** Says before anything is counted that a part of the archive could not be read. Where it stands, the remarks at the end say. */
export function WhatIsMissing({ warnings }: { readonly warnings: Summary['warnings'] }) {
  const { t } = useTranslation()
  const lost = [...new Set(warnings.map(({ code }) => code))].filter((code) => losses.has(code))
  if (lost.length === 0) return null
  return (
    <Banner tone="notice" icon={<TriangleAlert size={20} aria-hidden />} title={t('overview.missing.title')}>
      {lost.map((code) => (
        <p key={code}>{t(`warnings.${code}`)}</p>
      ))}
      <p className="small quiet">{t('overview.missing.where')}</p>
    </Banner>
  )
}
