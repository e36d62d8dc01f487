import { categoryById } from '@shared/catalog/catalog.ts'
import type { Section } from '@shared/contract/archive.ts'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSection } from '../../app/archive.ts'
import { PageHeading } from '../../app/page-heading.tsx'
import { AbsentPage } from './absent-page.tsx'
import { Cards } from './cards.tsx'
import { Conversations } from './conversations.tsx'
import { Records } from './records.tsx'
import { SectionHead } from './section-head.tsx'
import { ShapeSwitch } from './shape-switch.tsx'
import { Sheet } from './sheet.tsx'
import { useRecordsShown } from './use-records.ts'
import './section-page.css'

/** Records that hold lists of their own: cards to read, or a table. */
function Shaped({ section }: { readonly section: Section }) {
  const { shape } = useRecordsShown()
  const View = shape === 'table' ? Records : Cards
  return (
    <View section={section}>
      <ShapeSwitch />
    </View>
  )
}

/** One section of the archive: what it is, what is in it, every record. */
export function SectionPage() {
  const { t } = useTranslation()
  const { section: id = '' } = useParams({ strict: false })
  const section = useSection(id)
  if (section === null) {
    const category = categoryById(id)
    if (category !== undefined) return <AbsentPage category={category} />
    return (
      <div className="page stack">
        <PageHeading page={id}>{t('browse.missing.title')}</PageHeading>
        <p>{t('browse.missing.text')}</p>
        <div>
          <Link className="button plain" to="/overview">
            {t('browse.missing.back')}
          </Link>
        </div>
      </div>
    )
  }
  return (
    <div className="section-page">
      <SectionHead section={section} />
      {section.count === 0 ? null : section.kind === 'map' ? (
        <Sheet key={section.id} section={section} />
      ) : section.kind === 'keyed-lists' ? (
        <Conversations key={section.id} section={section} />
      ) : Object.keys(section.inner).length > 0 ? (
        <Shaped key={section.id} section={section} />
      ) : (
        <Records key={section.id} section={section} />
      )}
    </div>
  )
}
