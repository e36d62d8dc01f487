import { useMemo } from 'react'
import { useFormat } from '../../app/view.ts'
import type { ColumnKind } from './numbers-table.ts'

/** Writes what stands in a cell of numbers as the language and the zone have it. */
export function useWritten(): (value: string | number | null, kind: ColumnKind) => string {
  const format = useFormat()
  return useMemo(() => {
    const ways = { text: String, number: String, instant: format.instant, day: format.isoDate, month: format.month } as const
    return (value, kind) => {
      if (value === null) return '–'
      return typeof value === 'number' ? format.number(value) : ways[kind](value)
    }
  }, [format])
}
