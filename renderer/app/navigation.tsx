import { Link, useParams } from '@tanstack/react-router'
import { ChartColumn, ChevronRight, FileText, FolderOpen, LayoutList } from 'lucide-react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { useTranslation } from 'react-i18next'
import { sectionName } from '../i18n/names.ts'
import { SearchField } from '../ui/search-field.tsx'
import { useSummary } from './archive.ts'
import { useAsked } from './commands.ts'
import { groupsOf, withoutRecords } from './groups.ts'
import { useFormat } from './view.ts'
import './navigation.css'

interface NavigationProps {
  readonly onLeave?: () => void
  /** Opened in order to look for something: the box takes focus. */
  readonly seek?: boolean
}

/** The way to every page: overview, request, and each section under its group. Groups open when they hold the present page or what is sought. */
export function Navigation({ onLeave, seek = false }: NavigationProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const summary = useSummary()
  const [sought, setSought] = useState('')
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const { section } = useParams({ strict: false })
  // Groups fold and unfold once the page stands: measuring them would hold it up.
  const present = useDeferredValue(section)
  const box = useRef<HTMLInputElement>(null)
  const asked = useAsked(({ search }) => search)
  const [seen] = useState(asked)

  // A search on a page with records belongs to those; everywhere else it looks for a kind of data.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish to search moves focus.
  useEffect(() => {
    if (seek || (asked > seen && present === undefined)) box.current?.focus()
  }, [asked])

  if (summary === null) return null
  const wanted = sought.trim().toLocaleLowerCase()
  const groups = groupsOf(summary)
    .map((group) => ({
      ...group,
      sections: group.sections.filter((section) => sectionName(t, section).toLocaleLowerCase().includes(wanted)),
    }))
    .filter((group) => group.sections.length > 0)
  const missing = withoutRecords(summary)
    .map(({ id, state }) => ({ id, state, name: sectionName(t, { id }) }))
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))

  const fold = (id: string, open: boolean): void => {
    const next = new Set(unfolded)
    if (open) next.add(id)
    else next.delete(id)
    setUnfolded(next)
  }

  return (
    <div className="navigation">
      <Link className="nav-link" to="/overview" {...(onLeave === undefined ? {} : { onClick: onLeave })}>
        <LayoutList size={17} aria-hidden />
        {t('shell.overview')}
      </Link>
      <Link className="nav-link" to="/pictures" {...(onLeave === undefined ? {} : { onClick: onLeave })}>
        <ChartColumn size={17} aria-hidden />
        {t('pages.pictures')}
      </Link>
      <Link className="nav-link" to="/request" {...(onLeave === undefined ? {} : { onClick: onLeave })}>
        <FileText size={17} aria-hidden />
        {t('shell.request')}
      </Link>
      <Link className="nav-link" to="/" {...(onLeave === undefined ? {} : { onClick: onLeave })}>
        <FolderOpen size={17} aria-hidden />
        {t('open.another')}
      </Link>
      <div className="nav-find">
        <SearchField label={t('shell.find')} clearLabel={t('browse.filter.clear')} value={sought} onChange={setSought} inputRef={box} />
      </div>
      {groups.length === 0 && missing.length === 0 && <p className="nav-none small quiet">{t('shell.findNone')}</p>}
      {[
        ...groups.map((group) => ({
          key: group.key,
          name: group.product ?? t(`categories.group.${group.id}`),
          entries: group.sections.map((section) => ({
            id: section.id,
            name: sectionName(t, section),
            about: format.number(section.count),
          })),
        })),
        ...(missing.length === 0
          ? []
          : [
              {
                key: 'without records',
                name: t('shell.without.fold'),
                entries: missing.map(({ id, name, state }) => ({ id, name, about: t(`shell.without.${state}`) })),
              },
            ]),
      ].map((group) => (
        <NavGroup
          key={group.key}
          group={group}
          open={wanted !== '' || group.entries.some(({ id }) => id === present) || unfolded.has(group.key)}
          onFold={(open) => fold(group.key, open)}
          {...(onLeave === undefined ? {} : { onLeave })}
        />
      ))}
    </div>
  )
}

interface NavGroupProps {
  readonly group: {
    readonly name: string
    readonly entries: readonly { readonly id: string; readonly name: string; readonly about: string }[]
  }
  readonly open: boolean
  readonly onFold: (open: boolean) => void
  readonly onLeave?: () => void
}

function NavGroup({ group, open, onFold, onLeave }: NavGroupProps) {
  return (
    <Disclosure className="nav-group" isExpanded={open} onExpandedChange={onFold}>
      <Heading level={2} className="nav-heading">
        <Button slot="trigger" className="nav-trigger">
          <ChevronRight size={14} aria-hidden />
          {group.name}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {group.entries.map(({ id, name, about }) => (
            <li key={id}>
              <Link
                className="nav-link nested"
                to="/section/$section"
                params={{ section: id }}
                search={{}}
                activeOptions={{ includeSearch: false }}
                {...(onLeave === undefined ? {} : { onClick: onLeave })}
              >
                <span>{name}</span>
                <span className="nav-count">{about}</span>
              </Link>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
