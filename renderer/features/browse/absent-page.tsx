import type { Category } from '@shared/catalog/category.ts'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../app/page-heading.tsx'
import { aboutAbsent } from '../../i18n/about.ts'
import { sectionName } from '../../i18n/names.ts'
import { CertaintyLabel, SensitivityLabel } from '../labels/labels.tsx'
import { AboutBlocks } from './about-blocks.tsx'

/** The page of a kind of data that TikTok is known to export and the open archive does not have: what it would be, and that its absence proves nothing. */
export function AbsentPage({ category: { id, group, sensitivity } }: { readonly category: Category }) {
  const { t } = useTranslation()
  const about = aboutAbsent(t, id)
  if (about === null) return null
  return (
    <div className="section-page">
      <header className="section-head">
        <p className="eyebrow">{t(`categories.group.${group}`)}</p>
        <PageHeading page={id}>{sectionName(t, { id })}</PageHeading>
        <h2 className="unseen">{t('records.blocks.what')}</h2>
        <p className="section-about serif">{about.what}</p>
        <h2 className="unseen">{t('records.blocks.yours')}</h2>
        <div className="section-facts">
          <SensitivityLabel of={sensitivity} />
          <CertaintyLabel of="absent" />
        </div>
        <p className="section-presence">{about.presence}</p>
        <AboutBlocks section={{ id, count: 0 }} about={about} />
      </header>
    </div>
  )
}
