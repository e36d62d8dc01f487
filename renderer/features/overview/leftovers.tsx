import type { Section, Summary } from '@shared/contract/archive.ts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { productsOf } from '../../app/groups.ts'
import { useFormat } from '../../app/view.ts'
import { sectionName, shelfName } from '../../i18n/names.ts'

const keyOf = (path: readonly string[]): string => path.join('\u0000')

/** Sections without records that only hold others say nothing of their own. */
function shelfOf(summary: Summary, product: string | null): readonly Section[] {
  const shelf = summary.sections.filter((section) => !section.known && section.product === product)
  return shelf.filter(
    ({ path, count }) => count > 0 || !shelf.some((other) => other.path.length > path.length && keyOf(other.path).startsWith(keyOf(path))),
  )
}

/** What the catalogue does not know, so that nothing is lost; and what another product wrote, apart from it. */
export function Unrecognised({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  return (
    <>
      <Shelf id="shelf" title={t('overview.unrecognised.title')} text={t('overview.unrecognised.text')} sections={shelfOf(summary, null)} />
      {productsOf(summary).map((product) => (
        <Shelf
          key={product}
          id={`shelf-${product}`}
          title={t('overview.otherProduct.title', { product })}
          text={t('overview.otherProduct.text', { product })}
          sections={shelfOf(summary, product)}
        />
      ))}
    </>
  )
}

interface ShelfProps {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly sections: readonly Section[]
}

function Shelf({ id, title, text, sections }: ShelfProps) {
  const { t } = useTranslation()
  if (sections.length === 0) return null
  return (
    <section className="card shelf" aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`}>{title}</h3>
      </header>
      <p className="quiet measure">{text}</p>
      <ul>
        {sections.map((section) => (
          <li key={section.id} className="shelf-row">
            <Link className="card-name path" to="/section/$section" params={{ section: section.id }} search={{}}>
              {sectionName(t, section)}
            </Link>
            <span className="small quiet">{t('overview.groupCount', { count: section.count })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Sections that stand in the export without anything in them. */
export function EmptySections({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  const format = useFormat()
  const known = summary.sections.filter((section) => section.known && section.count === 0).map((section) => sectionName(t, section))
  const names = [...new Set([...known, ...summary.seenEmpty.map(shelfName)])].sort(format.compare)
  if (names.length === 0) return null
  return (
    <section className="empty-sections" aria-labelledby="empty-title">
      <h3 id="empty-title">{t('overview.emptySections.title')}</h3>
      <p>{names.join(' · ')}</p>
      <p className="small quiet">{t('overview.emptySections.text')}</p>
    </section>
  )
}
