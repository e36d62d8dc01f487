import type { KeyedList, Section } from '@shared/contract/archive.ts'
import type { ErrorCode } from '@shared/contract/errors.ts'
import { useEffect, useMemo, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { useTranslation } from 'react-i18next'
import { useEngine } from '../../app/archive.ts'
import { codeOf } from '../../app/call-failed.ts'
import { useAnswer } from '../../app/use-answer.ts'
import { useFormat, useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { CallProblem } from './call-problem.tsx'
import { Records } from './records.tsx'
import { isTalk, Talk } from './talk.tsx'
import { useRecordsShown } from './use-records.ts'

const step = 200

interface Loaded {
  readonly key: string
  readonly lists: readonly KeyedList[]
  readonly total: number
}

/** A section of many lists: the lists on one side, the records of the chosen one on the other. */
export function Conversations({ section }: { readonly section: Section }) {
  const { t } = useTranslation()
  const engine = useEngine()
  const view = useView()
  const format = useFormat()
  const { list, change } = useRecordsShown()
  const [wanted, setWanted] = useState(step)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const columns = useAnswer(
    'page',
    useMemo(() => ({ section: section.id, view, offset: 0, limit: 1, sort: null, filter: null }), [section.id, view]),
  )
  const [failed, setFailed] = useState<ErrorCode | null>(null)
  const key = `${section.id} ${JSON.stringify(view)}`

  useEffect(() => {
    let current = true
    const have = loaded?.key === key ? loaded.lists : []
    if (engine === null || have.length >= wanted || (loaded?.key === key && have.length >= loaded.total)) return
    engine.call('lists', { section: section.id, view, offset: have.length, limit: step }).then(
      ({ lists, total }) => current && setLoaded({ key, total, lists: [...have, ...lists] }),
      (thrown: unknown) => current && setFailed(codeOf(thrown)),
    )
    return () => {
      current = false
    }
  }, [engine, section.id, view, key, wanted, loaded])

  if (failed !== null) return <CallProblem code={failed} />
  const lists = loaded?.key === key ? loaded.lists : []
  const chosen = lists.find((one) => one.list === list)
  const items = [
    { id: 'all', name: t('browse.lists.all'), about: t('browse.lists.messages', { count: section.count }) },
    ...lists.map((one) => ({
      id: String(one.list),
      name: one.name,
      about: [t('browse.lists.messages', { count: one.count }), ...(one.last === null ? [] : [format.day(one.last)])].join(' · '),
    })),
  ]
  return (
    <div className="conversations">
      <div className="conversation-list">
        <ListBox
          className="options"
          aria-label={t('browse.lists.label')}
          items={items}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[list === null ? 'all' : String(list)]}
          onSelectionChange={(keys) => {
            const [picked] = keys === 'all' ? [] : [...keys]
            // What narrowed down one conversation says nothing about another.
            const lifted = { q: undefined, from: undefined, to: undefined, where: undefined, at: undefined }
            change({ ...lifted, list: picked === undefined || picked === 'all' ? undefined : Number(picked) })
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
        {loaded !== null && lists.length < loaded.total && (
          <Button look="quiet" onPress={() => setWanted(wanted + step)}>
            {t('browse.lists.more')}
          </Button>
        )}
      </div>
      {chosen !== undefined && columns.state === 'here' && isTalk(columns.result.columns) ? (
        <Talk key={chosen.list} section={section} list={chosen} />
      ) : (
        <Records key={list ?? 'all'} section={section} total={chosen?.count ?? section.count} />
      )}
    </div>
  )
}
