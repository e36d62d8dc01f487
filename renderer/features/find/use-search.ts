import type { ErrorCode } from '@shared/contract/errors.ts'
import type { SearchGroup } from '@shared/contract/finding.ts'
import type { View } from '@shared/contract/view.ts'
import { useEffect, useState } from 'react'
import { useEngine } from '../../app/archive.ts'
import { codeOf } from '../../app/call-failed.ts'
import type { EngineClient } from '../../app/engine-client.ts'
import { useView } from '../../app/view.ts'

/** So many hits of each section stand in the list; the rest is one step away. */
const hits = 4
/** A pause in typing; what was asked before is given up anyway. */
const typing = 120

export type Search =
  | { readonly state: 'idle' }
  /** `groups` are those of the text before, until the new ones are there. */
  | { readonly state: 'busy'; readonly groups: readonly SearchGroup[] }
  | { readonly state: 'done'; readonly groups: readonly SearchGroup[] }
  | { readonly state: 'failed'; readonly code: ErrorCode }

interface Held {
  readonly engine: EngineClient
  readonly view: View
  readonly text: string
  readonly search: Search
}

/** Looks for a text in everything that the open archive holds. Each new letter gives up the search before it. */
export function useSearch(typed: string): Search {
  const engine = useEngine()
  const view = useView()
  const text = typed.trim()
  const [held, setHeld] = useState<Held | null>(null)

  useEffect(() => {
    if (engine === null || text === '') return
    const asking = new AbortController()
    const { signal } = asking
    const hold = (search: Search): void => {
      if (!signal.aborted) setHeld({ engine, view, text, search })
    }
    const timer = window.setTimeout(() => {
      engine.call('search', { view, text, sections: null, hits }, signal).then(
        ({ groups }) => hold({ state: 'done', groups }),
        (thrown: unknown) => hold({ state: 'failed', code: codeOf(thrown) }),
      )
    }, typing)
    return () => {
      window.clearTimeout(timer)
      asking.abort()
    }
  }, [engine, view, text])

  if (text === '') return { state: 'idle' }
  // What was found under another view, or in another archive, is not shown while the new answer is on its way.
  if (held === null || held.engine !== engine || held.view !== view) return { state: 'busy', groups: [] }
  if (held.text === text) return held.search
  return { state: 'busy', groups: held.search.state === 'done' ? held.search.groups : [] }
}
