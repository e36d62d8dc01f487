import type { Section } from '@shared/contract/archive.ts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Group } from '../../app/groups.ts'
import { useFormat } from '../../app/view.ts'
import { fieldName, sectionName } from '../../i18n/names.ts'
import { CertaintyLabel, SensitivityLabel } from '../labels/labels.tsx'

function Row({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const format = useFormat()
  const inner = Object.entries(section.inner).filter(([, count]) => count > 0)
  return (
    <li className="card-row">
      <Link className="card-name" to="/section/$section" params={{ section: section.id }} search={{}}>
        {sectionName(t, section)}
      </Link>
      <span className="card-count">{format.number(section.count)}</span>
      <span className="card-marks">
        <SensitivityLabel of={section.sensitivity} />
        <CertaintyLabel of={section.provenance} />
      </span>
      <span className="card-dates">
        {section.first === null || section.last === null ? t('overview.noDates') : format.shortRange(section.first, section.last)}
      </span>
      {inner.length > 0 && (
        <span className="card-inner">
          {t('overview.inner', { list: format.list(inner.map(([name, count]) => `${format.number(count)} × ${fieldName(t, name)}`)) })}
        </span>
      )}
    </li>
  )
}

/** One group: its sections with how many records, from when to when, and their labels. */
export function GroupCard({ group }: { readonly group: Group }) {
  const { t } = useTranslation()
  const title = `group-${group.id}`
  return (
    <section className="card" aria-labelledby={title}>
      <header>
        <h3 id={title}>{t(`categories.group.${group.id}`)}</h3>
        <span className="small quiet">{t('overview.groupCount', { count: group.count })}</span>
      </header>
      <ul>
        {group.sections.map((section) => (
          <Row key={section.id} section={section} />
        ))}
      </ul>
    </section>
  )
}
