import type { Summary } from '@shared/contract/archive.ts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../app/view.ts'
import { sectionName } from '../../i18n/names.ts'

interface ShelfEntry {
  readonly path: readonly string[]
  readonly count: number
  /** The section with its records, where it has a page of its own. */
  readonly section: string | null
}

const keyOf = (path: readonly string[]): string => path.join('\u0000')

/** Sections on the shelf and lone values that nobody recognises, each place once. */
function shelfOf(summary: Summary): readonly ShelfEntry[] {
  const shelf = new Map<string, ShelfEntry>()
  for (const { path, count } of summary.unrecognised) shelf.set(keyOf(path), { path, count, section: null })
  for (const { id, known, path, count } of summary.sections) if (!known) shelf.set(keyOf(path), { path, count, section: id })
  return [...shelf.values()]
}

/** What the catalogue does not know, so that nothing is lost. */
export function Unrecognised({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  const shelf = shelfOf(summary)
  if (shelf.length === 0) return null
  return (
    <section className="card shelf" aria-labelledby="shelf-title">
      <header>
        <h3 id="shelf-title">{t('overview.unrecognised.title')}</h3>
      </header>
      <p className="quiet measure">{t('overview.unrecognised.text')}</p>
      <ul>
        {shelf.map(({ path, count, section }) => (
          <li key={keyOf(path)} className="shelf-row">
            {section === null ? (
              <span className="path">{path.join(' › ')}</span>
            ) : (
              <Link className="card-name path" to="/section/$section" params={{ section }} search={{}}>
                {path.join(' › ')}
              </Link>
            )}
            <span className="small quiet">
              {section === null ? t('overview.unrecognised.count', { count }) : t('overview.groupCount', { count })}
            </span>
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
  const names = summary.sections
    .filter((section) => section.known && section.count === 0)
    .map((section) => sectionName(t, section))
    .sort(format.compare)
  if (names.length === 0) return null
  return (
    <section className="empty-sections" aria-labelledby="empty-title">
      <h3 id="empty-title">{t('overview.emptySections.title')}</h3>
      <p>{names.join(' · ')}</p>
      <p className="small quiet">{t('overview.emptySections.text')}</p>
    </section>
  )
}
