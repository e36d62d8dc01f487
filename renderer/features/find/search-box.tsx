import type { SearchGroup } from '@shared/contract/finding.ts'
import { useNavigate } from '@tanstack/react-router'
import { ListFilter, MessageCircle } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useEngine, useSummary } from '../../app/archive.ts'
import type { SectionSearch } from '../../app/routes.tsx'
import { useSession } from '../../app/session.ts'
import { useFormat } from '../../app/view.ts'
import { fieldName, sectionName } from '../../i18n/names.ts'
import { Finder, type FinderGroup, type FinderItem } from '../../ui/finder.tsx'
import { closeFinder, closeFinderAnd, useFinding } from './finding.ts'
import { SnippetText } from './snippet-text.tsx'
import { type Search, useSearch } from './use-search.ts'
import './find.css'

/** Search everything: one box over all kinds of data, and what each of them has. */
export function SearchBox() {
  const { t } = useTranslation()
  const archive = useEngine()?.archive ?? null
  const sought = useFinding((finding) => finding.sought)
  const [text, setText] = useState(sought !== null && sought.archive === archive ? sought.text : '')
  const platform = useSession(({ start }) => start.platform)
  const search = useSearch(text)
  const groups = useGroups(search, text.trim())
  const status = useStatus(search)

  useEffect(() => {
    if (search.state === 'done') announce(status)
  }, [search.state, status])

  return (
    <Finder
      label={t('find.search.label')}
      text={text}
      onText={(next) => {
        setText(next)
        if (archive !== null) useFinding.setState({ sought: { archive, text: next } })
      }}
      groups={groups}
      listLabel={t('find.search.list')}
      status={status}
      hint={t('find.search.keys', { main: platform === 'darwin' ? '⌘' : t('shell.shortcuts.ctrl') })}
      closeLabel={t('shell.shortcuts.esc')}
      onClose={closeFinder}
    />
  )
}

/** How much was found, in a sentence. */
function useStatus(search: Search): string {
  const { t } = useTranslation()
  switch (search.state) {
    case 'idle':
      return t('find.search.idle')
    case 'busy':
      return t('find.search.busy')
    case 'failed':
      return t(`errors.what.${search.code}`)
    case 'done': {
      const records = search.groups.reduce((sum, group) => sum + group.records, 0)
      const lists = search.groups.reduce((sum, group) => sum + group.lists, 0)
      if (search.groups.length === 0) return t('find.search.none')
      const found = t('find.search.found', {
        records: t('overview.records', { count: records }),
        kinds: t('find.search.kinds', { count: search.groups.length }),
      })
      return lists === 0 ? found : `${found} ${t('find.search.lists', { count: lists })}`
    }
  }
}

function useGroups(search: Search, text: string): readonly FinderGroup[] {
  const { t } = useTranslation()
  const format = useFormat()
  const summary = useSummary()
  const navigate = useNavigate()
  const found = search.state === 'busy' || search.state === 'done' ? search.groups : none
  return useMemo(() => {
    const open = (section: string, place: SectionSearch): void => {
      closeFinderAnd(() => void navigate({ to: '/section/$section', params: { section }, search: place }))
    }
    const itemsOf = (group: SearchGroup): readonly FinderItem[] => {
      const { section } = group
      const all = (): void => open(section, { q: text })
      return [
        ...group.listHits.map(({ list, snippet }) => ({
          id: `${section} list ${list}`,
          content: (
            <>
              <MessageCircle size={16} aria-hidden />
              <SnippetText snippet={snippet} />
            </>
          ),
          onChoose: () => open(section, { list }),
        })),
        ...group.hits.map(({ row, offset, date, field, snippet }) => ({
          id: `${section} record ${row}`,
          content: (
            <span className="hit">
              <SnippetText snippet={snippet} />
              <span className="hit-about">
                {[...(field === '#value' ? [] : [fieldName(t, field, section)]), ...(date === null ? [] : [format.instant(date)])].join(
                  ' · ',
                )}
              </span>
            </span>
          ),
          onChoose: (aside: boolean) => (aside ? all() : open(section, { at: offset })),
        })),
        ...(group.records > group.hits.length
          ? [
              {
                id: `${section} all`,
                content: (
                  <>
                    <ListFilter size={16} aria-hidden />
                    <span className="hit-all">{t('find.search.all', { count: group.records })}</span>
                  </>
                ),
                onChoose: all,
              },
            ]
          : []),
      ]
    }
    return found.map((group) => {
      const section = summary?.sections.find(({ id }) => id === group.section)
      return {
        id: group.section,
        title: section === undefined ? group.section : sectionName(t, section),
        ...(group.records === 0 ? {} : { about: t('overview.records', { count: group.records }) }),
        items: itemsOf(group),
      }
    })
  }, [found, text, summary, t, format, navigate])
}

const none: readonly SearchGroup[] = []
