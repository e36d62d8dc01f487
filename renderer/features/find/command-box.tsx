import { CornerDownRight, History, LayoutList, Search, Table2, UserRound } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useEngine } from '../../app/archive.ts'
import { Finder, type FinderGroup } from '../../ui/finder.tsx'
import { matching } from '../../ui/matching.ts'
import { type Entry, useEntries } from './entries.ts'
import { closeFinder, closeFinderAnd, openFinder, useFinding } from './finding.ts'
import './find.css'

const icons = { recent: History, archives: UserRound, pages: LayoutList, sections: Table2, commands: CornerDownRight } as const
const order = ['recent', 'archives', 'pages', 'sections', 'commands'] as const

/** Goes anywhere and does anything by its name. What is no name can be looked for in everything. */
export function CommandBox() {
  const { t } = useTranslation()
  const entries = useEntries()
  const archive = useEngine()?.archive ?? null
  const [text, setText] = useState('')
  const wanted = text.trim()
  const fitting = matching(entries, text)
  const found = fitting.length === 0 ? t('find.commands.none') : t('find.commands.fitting', { count: fitting.length })
  const status = wanted === '' ? t('find.commands.idle') : found
  useEffect(() => {
    if (wanted !== '') announce(status)
  }, [wanted, status])

  const searchInstead = useMemo(
    () => ({
      id: 'search instead',
      content: (
        <>
          <Search size={16} aria-hidden />
          <span className="entry-name">{t('find.commands.instead', { text: wanted })}</span>
        </>
      ),
      onChoose: () => {
        if (archive !== null) useFinding.setState({ sought: { archive, text: wanted } })
        openFinder('search')
      },
    }),
    [t, wanted, archive],
  )
  const groups: readonly FinderGroup[] = [
    ...inOrder(fitting, wanted).map((group) => ({
      id: group,
      title: t(`find.commands.groups.${group}`),
      items: fitting.filter((entry) => entry.group === group).map(itemOf),
    })),
    ...(wanted === '' || archive === null ? [] : [{ id: 'instead', title: t('find.commands.groups.instead'), items: [searchInstead] }]),
  ]
  return (
    <Finder
      label={t('find.commands.label')}
      text={text}
      onText={setText}
      groups={groups}
      listLabel={t('find.commands.list')}
      status={status}
      hint={t('find.commands.keys')}
      closeLabel={t('shell.shortcuts.esc')}
      onClose={closeFinder}
    />
  )
}

/** The groups, that with the best name first once something is typed. */
function inOrder(fitting: readonly Entry[], wanted: string): readonly Entry['group'][] {
  if (wanted === '') return order
  return [...new Set(fitting.map(({ group }) => group))]
}

function itemOf({ id, group, name, about, run }: Entry): FinderGroup['items'][number] {
  const Icon = icons[group]
  return {
    id,
    content: (
      <>
        <Icon size={16} aria-hidden />
        <span className="entry-name">{name}</span>
        {about !== '' && <span className="entry-about">{about}</span>}
      </>
    ),
    onChoose: () => closeFinderAnd(run),
  }
}
