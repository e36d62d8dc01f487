import type { Section } from '@shared/contract/archive.ts'
import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announcer.tsx'
import { useFormat } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { CallProblem } from './call-problem.tsx'
import { useLists } from './use-lists.ts'
import './conversation-list.css'

interface ConversationListProps {
  readonly section: Section
  /** The one that is read; null for all of them together. */
  readonly chosen: number | null
  readonly onChoose: (list: number | null) => void
}

/** The conversations of a section, the most recent first, with a box to find one by its name. */
export function ConversationList({ section, chosen, onChoose }: ConversationListProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const answer = useLists(section.id, typed)
  const sought = typed.trim() !== ''
  const { lists, total, more } = answer
  const found = sought && total !== null && !answer.waiting ? t('browse.lists.found', { count: total }) : ''
  useEffect(() => {
    if (found !== '') announce(found)
  }, [found])

  if (answer.failed !== null) return <CallProblem code={answer.failed} />
  const all = { id: 'all', name: t('browse.lists.all'), about: t('browse.lists.messages', { count: section.count }) }
  const items = [
    ...(sought ? [] : [all]),
    ...lists.map((one) => ({
      id: String(one.list),
      name: one.name === '' ? t('records.talk.nameless') : one.name,
      about: [t('browse.lists.messages', { count: one.count }), ...(one.last === null ? [] : [format.day(one.last)])].join(' · '),
    })),
  ]
  return (
    <div className="conversation-list">
      <SearchField label={t('browse.lists.find')} clearLabel={t('browse.filter.clear')} value={typed} onChange={setTyped} />
      <div className="conversation-scroller">
        {total === 0 && sought ? (
          <p className="small quiet conversation-none">{t('browse.lists.none')}</p>
        ) : (
          <ListBox
            className="options"
            aria-label={t('browse.lists.label')}
            items={items}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[chosen === null ? 'all' : String(chosen)]}
            onSelectionChange={(keys) => {
              const [picked] = keys === 'all' ? [] : [...keys]
              onChoose(picked === undefined || picked === 'all' ? null : Number(picked))
            }}
          >
            {({ id, name, about }) => (
              <ListBoxItem id={id} textValue={name} className="conversation">
                <span className="conversation-name" dir="auto">
                  {name}
                </span>
                <span className="conversation-about">{about}</span>
              </ListBoxItem>
            )}
          </ListBox>
        )}
        {total !== null && lists.length < total && (
          <Button look="quiet" onPress={more}>
            {t('browse.lists.more')}
          </Button>
        )}
      </div>
    </div>
  )
}
