import type { KeyedList, Section } from '@shared/contract/archive.ts'
import type { ErrorCode } from '@shared/contract/errors.ts'
import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { useTranslation } from 'react-i18next'
import { useEngine } from '../../app/archive.ts'
import { codeOf } from '../../app/call-failed.ts'
import { useFormat, useView } from '../../app/view.ts'
import { Button } from '../../ui/button.tsx'
import { CallProblem } from './call-problem.tsx'
import { Records } from './records.tsx'
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
            const [chosen] = keys === 'all' ? [] : [...keys]
            change({ list: chosen === undefined || chosen === 'all' ? undefined : Number(chosen), at: undefined })
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
      <Records
        key={list ?? 'all'}
        section={section}
        total={items.find(({ id }) => id === String(list)) === undefined ? section.count : listCount(lists, list)}
      />
    </div>
  )
}

function listCount(lists: readonly KeyedList[], list: number | null): number {
  return lists.find((one) => one.list === list)?.count ?? 0
}
