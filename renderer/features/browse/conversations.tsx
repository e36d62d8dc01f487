import type { Section } from '@shared/contract/archive.ts'
import { useMemo } from 'react'
import { useAnswer } from '../../app/use-answer.ts'
import { useView } from '../../app/view.ts'
import { CallProblem } from './call-problem.tsx'
import { ConversationList } from './conversation-list.tsx'
import { Records } from './records.tsx'
import { isTalk, Talk } from './talk.tsx'
import { useRecordsShown } from './use-records.ts'

/** A section of many lists: the lists on one side, the records of the chosen one on the other. */
export function Conversations({ section }: { readonly section: Section }) {
  const { list, change } = useRecordsShown()
  return (
    <div className="conversations">
      <ConversationList
        section={section}
        chosen={list}
        onChoose={(picked) => {
          // What narrowed down one conversation says nothing about another.
          const lifted = { q: undefined, from: undefined, to: undefined, where: undefined, at: undefined }
          change({ ...lifted, list: picked ?? undefined })
        }}
      />
      {list === null ? <Records key="all" section={section} /> : <OneList key={list} section={section} list={list} />}
    </div>
  )
}

/** The records of one list: as the conversation that they are, or as a table. */
function OneList({ section, list }: { readonly section: Section; readonly list: number }) {
  const view = useView()
  const page = useAnswer(
    'page',
    useMemo(() => ({ section: section.id, view, offset: 0, limit: 1, sort: null, filter: null }), [section.id, view]),
  )
  const answer = useAnswer(
    'lists',
    useMemo(() => ({ section: section.id, view, offset: 0, limit: 1, list }), [section.id, view, list]),
  )
  for (const one of [page, answer]) if (one.state === 'failed') return <CallProblem code={one.code} />
  if (page.state !== 'here' || answer.state !== 'here') return null
  const [chosen] = answer.result.lists
  return chosen !== undefined && isTalk(page.result.columns) ? (
    <Talk section={section} list={chosen} />
  ) : (
    <Records section={section} total={chosen?.count ?? section.count} />
  )
}
