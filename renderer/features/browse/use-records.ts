import type { Filter, Sort } from '@shared/contract/archive.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { SectionSearch } from '../../app/routes.tsx'

/** Which records of a section are shown, in which order, and which one in detail. It lives in the address, so back and forward move through it. */
export interface RecordsShown {
  readonly sort: Sort | null
  readonly filter: Filter | null
  readonly text: string
  readonly list: number | null
  /** Place of the detailed record in the present order, or null. */
  readonly at: number | null
  /** Changes some of it. `replace` leaves no step behind for going back. */
  readonly change: (change: Partial<SectionSearch>, replace?: boolean) => void
}

/** Reads and writes the search part of a section's address. */
export function useRecordsShown(): RecordsShown {
  const search = useSearch({ strict: false }) as SectionSearch
  const navigate = useNavigate({ from: '/section/$section' })
  const { q, sort, down, list, at } = search
  const shownSort = useMemo(() => (sort === undefined ? null : { key: sort, descending: down === true }), [sort, down])
  const filter = useMemo(
    () => (q === undefined && list === undefined ? null : { text: q ?? null, from: null, to: null, list: list ?? null }),
    [q, list],
  )
  return {
    sort: shownSort,
    filter,
    text: q ?? '',
    list: list ?? null,
    at: at ?? null,
    change: (change, replace = false) => void navigate({ search: (before) => ({ ...before, ...change }), replace }),
  }
}
