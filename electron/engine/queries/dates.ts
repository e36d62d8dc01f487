import { DossierError } from '@shared/contract/errors.ts'
import type { Months, Place } from '@shared/contract/finding.ts'
import { monthAt, type ZonedMonth } from '@shared/format/months.ts'
import type { Store } from '../store/store.ts'
import { dateColumn, type PreparedSection } from './columns.ts'
import { type DateBlocks, dateBlocks, earliestFrom } from './date-blocks.ts'
import { type RowSet, rowAt } from './row-set.ts'
import { SharedWork } from './shared-work.ts'

/** Doubles that are kept at most: the dates of ten million records and some more. */
const mostDates = 12_000_000

/** TikTok writes "no date" as the second before 1970; that whole day counts as none. */
const sentinelFrom = -86_400

/** When the records of a section were made, row by row: to jump to a date, and to page by months. */
export class Dates {
  readonly #store: Store
  readonly #kept = new SharedWork<Float64Array>((dates) => dates.length, mostDates)
  /** Of each order that a date was looked for in, as long as the order is kept. */
  readonly #blocks = new WeakMap<RowSet, DateBlocks>()

  constructor(store: Store) {
    this.#store = store
  }

  /** Where the earliest record that is not before `date` (an instant in UTC) stands. */
  async placeOfDate(prepared: PreparedSection, set: RowSet, date: string, signal?: AbortSignal): Promise<Place> {
    const dates = await this.#of(prepared, signal)
    const total = set.length
    if (dates === null) return { offset: null, date: null, total }
    const found = earliestFrom(set, dates, this.#blocksOf(set, dates), Date.parse(date) / 1000)
    return found === null ? { offset: null, date: null, total } : { offset: found.place, date: isoOf(found.second), total }
  }

  #blocksOf(set: RowSet, dates: Float64Array): DateBlocks {
    const blocks = this.#blocks.get(set) ?? dateBlocks(set, dates)
    this.#blocks.set(set, blocks)
    return blocks
  }

  /** The date of one row, or null. */
  async dateOfRow(prepared: PreparedSection, row: number, signal?: AbortSignal): Promise<string | null> {
    return isoOf((await this.#of(prepared, signal))?.[row] ?? Number.NaN)
  }

  /** The months of an order, as a zone has them. */
  async months(prepared: PreparedSection, set: RowSet, zone: string, signal?: AbortSignal): Promise<Months> {
    const dates = await this.#of(prepared, signal)
    const found = new Map<ZonedMonth, { month: string; offset: number; count: number }>()
    const known: ZonedMonth[] = []
    let undated = 0
    let current: ZonedMonth | null = null
    let broken = false
    for (let place = 0; place < set.length; place += 1) {
      const second = dates?.[rowAt(set, place)] ?? Number.NaN
      if (Number.isNaN(second)) {
        undated += 1
        continue
      }
      if (current === null || second < current.from || second >= current.until) {
        current = monthFrom(known, zone, second)
        if (found.has(current)) broken = true
        else found.set(current, { month: current.month, offset: place, count: 0 })
      }
      const entry = found.get(current)
      if (entry !== undefined) entry.count += 1
    }
    const months = [...found.values()]
    return { total: set.length, undated, runs: broken ? null : directionOf(months), months }
  }

  async #of({ section }: PreparedSection, signal?: AbortSignal): Promise<Float64Array | null> {
    const column = dateColumn(section)
    if (column === null) return null
    return this.#kept.get(section.table.name, signal, async (stop) => {
      const seconds = await this.#store.doublesOfRows(
        section.table,
        (rows) => `SELECT coalesce(epoch(${column}), 'NaN'::DOUBLE) FROM "${section.table.name}" WHERE ${rows}`,
        stop,
      )
      for (let row = 0; row < seconds.length; row += 1) {
        const second = seconds[row] as number
        if (second >= sentinelFrom && second < 0) seconds[row] = Number.NaN
      }
      return seconds
    })
  }
}

/** The month that holds this second, from those that were met before, which are in order, or worked out and put among them. */
function monthFrom(known: ZonedMonth[], zone: string, second: number): ZonedMonth {
  let low = 0
  let high = known.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((known[middle] as ZonedMonth).until <= second) low = middle + 1
    else high = middle
  }
  const candidate = known[low]
  if (candidate !== undefined && candidate.from <= second) return candidate
  const month = monthIn(zone, second)
  known.splice(low, 0, month)
  return month
}

function monthIn(zone: string, second: number): ZonedMonth {
  try {
    return monthAt(zone, second)
  } catch (cause) {
    throw new DossierError('bad-request', 'zone', { cause })
  }
}

/** Which way the months of an order go. */
function directionOf(months: Months['months']): Months['runs'] {
  const names = months.map(({ month }) => month)
  const rising = names.every((name, index) => index === 0 || name > (names[index - 1] ?? ''))
  if (rising && names.length > 1) return 'oldest-first'
  return names.every((name, index) => index === 0 || name < (names[index - 1] ?? '')) ? 'newest-first' : null
}

function isoOf(second: number): string | null {
  return Number.isNaN(second) ? null : `${new Date(second * 1000).toISOString().slice(0, 19)}Z`
}
