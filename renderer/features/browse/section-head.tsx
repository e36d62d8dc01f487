import type { Section } from '@shared/contract/archive.ts'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../app/page-heading.tsx'
import { useFormat } from '../../app/view.ts'
import { aboutSection } from '../../i18n/about.ts'
import { fieldName, sectionName } from '../../i18n/names.ts'
import { SaveRecordsButton } from '../export/save-records-button.tsx'
import { CertaintyLabel, SensitivityLabel } from '../labels/labels.tsx'
import { InShort } from '../pictures/small/in-short.tsx'
import { AboutBlocks } from './about-blocks.tsx'

/** The head of a section page: name, what this is, what is in yours, and folded away what else there is to know. */
export function SectionHead({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const format = useFormat()
  const about = aboutSection(t, section)
  const { count, first, last, undated, sentinelDates } = section
  return (
    <header className="section-head">
      <p className="eyebrow">{section.product ?? t(`categories.group.${section.group}`)}</p>
      <PageHeading page={section.id}>{sectionName(t, section)}</PageHeading>
      <h2 className="unseen">{t('records.blocks.what')}</h2>
      <p className="section-about serif">
        {section.product === null ? about.what : t('browse.otherProduct', { product: section.product })}
      </p>
      {!section.known && <p className="small quiet path">{t('browse.path', { path: section.path.join(' › ') })}</p>}
      <h2 className="unseen">{t('records.blocks.yours')}</h2>
      <div className="section-facts">
        <strong>{t('browse.count', { count })}</strong>
        {count > 0 && <span>{first === null || last === null ? t('browse.noDate') : format.range(first, last)}</span>}
        <span className="section-labels">
          <SensitivityLabel of={section.sensitivity} />
          {section.product === null && <CertaintyLabel of={section.provenance} />}
        </span>
        {count > 0 && <SaveRecordsButton section={section} />}
      </div>
      {(undated > 0 || sentinelDates > 0) && (
        <p className="small quiet measure">
          {undated > 0 && t('browse.undated', { count: undated })} {sentinelDates > 0 && t('browse.sentinel', { count: sentinelDates })}
        </p>
      )}
      {section.beside.length > 0 && (
        <p className="small quiet path">
          {t('browse.beside', { list: section.beside.map(({ key, value }) => `${fieldName(t, key)}: ${value}`).join('; ') })}
        </p>
      )}
      {about.presence !== null && <p className="section-presence">{about.presence}</p>}
      <AboutBlocks section={section} about={about} />
      <InShort section={section} />
    </header>
  )
}
