import type { Filter, Sort } from '@shared/contract/archive.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { SectionSearch } from '../../app/routes.tsx'
import { useView } from '../../app/view.ts'
import type { Conditions } from './conditions.ts'
import { endOfDay, startOfDay } from './days.ts'

/** Which records of a section are shown, in which order, and which one in detail. It lives in the address, so back and forward move through it. */
export interface RecordsShown {
  readonly sort: Sort | null
  readonly filter: Filter | null
  readonly text: string
  /** First and last day, by the clock of the window's zone. */
  readonly from: string | null
  readonly to: string | null
  readonly conditions: Conditions
  readonly list: number | null
  /** Place of the detailed record in the present order, or null. */
  readonly at: number | null
  readonly shape: 'table' | null
  /** Changes some of it. `replace` leaves no step behind for going back. */
  readonly change: (change: Partial<SectionSearch>, replace?: boolean) => void
}

const none: Conditions = []

/** Reads and writes the search part of a section's address. */
export function useRecordsShown(): RecordsShown {
  const search = useSearch({ strict: false }) as SectionSearch
  const navigate = useNavigate({ from: '/section/$section' })
  const { zone } = useView()
  const { q, sort, down, list, at, from, to, where, as } = search
  const shownSort = useMemo(() => (sort === undefined ? null : { key: sort, descending: down === true }), [sort, down])
  const filter = useMemo<Filter | null>(() => {
    if (q === undefined && list === undefined && from === undefined && to === undefined && where === undefined) return null
    return {
      text: q ?? null,
      from: from === undefined ? null : startOfDay(from, zone),
      to: to === undefined ? null : endOfDay(to, zone),
      list: list ?? null,
      ...(where === undefined ? {} : { values: where }),
    }
  }, [q, list, from, to, where, zone])
  return {
    sort: shownSort,
    filter,
    text: q ?? '',
    from: from ?? null,
    to: to ?? null,
    conditions: where ?? none,
    list: list ?? null,
    at: at ?? null,
    shape: as ?? null,
    change: (change, replace = false) => void navigate({ search: (before) => ({ ...before, ...change }), replace }),
  }
}
