import type { Section, Summary } from '@shared/contract/archive.ts'
import { useMemo } from 'react'
import type { EngineClient } from './engine-client.ts'
import { useSession } from './session.ts'

/** The engine of the open archive, or null. */
export function useEngine(): EngineClient | null {
  return useSession((session) => session.archive?.engine ?? null)
}

/** What the open archive holds, or null. Between the switch of privacy view and the masked answer, the account's name is held back. */
export function useSummary(): Summary | null {
  const archive = useSession((session) => session.archive)
  const mask = useSession((session) => session.mask)
  return useMemo(() => {
    if (archive === null) return null
    return mask && !archive.masked ? { ...archive.summary, account: { userName: null } } : archive.summary
  }, [archive, mask])
}

/** One section of the open archive. */
export function useSection(id: string): Section | null {
  const summary = useSummary()
  return useMemo(() => summary?.sections.find((section) => section.id === id) ?? null, [summary, id])
}
