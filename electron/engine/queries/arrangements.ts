import type { Filter, Sort } from '@shared/contract/archive.ts'
import type { Store } from '../store/store.ts'
import type { PreparedSection } from './columns.ts'
import { conditionOf } from './filter.ts'
import type { Masker } from './mask.ts'
import { ordering, rowNumber } from './ordering.ts'
import { type RowSet, rowSet, rowsInBoth } from './row-set.ts'
import { rowsOf } from './sections.ts'
import { SharedWork } from './shared-work.ts'

/** Row numbers of whole orders that are kept at most, four bytes each: ten million records in two orders fit. */
const mostOrdered = 20_000_000

/** Those of selections. They are kept apart because one is soon found again, and whoever filters for a while must not lose the order. */
const mostSelected = 10_000_000

const sizeOf = (set: RowSet): number => (set.as === 'run' ? 1 : set.length)

/**
 * Which records are shown and in which order. The order of the archive is the table itself and needs nothing; an order or a selection that
 * a person asked for is a list of row numbers, worked out once and then paged by position. An order of a selection is taken from the
 * order of everything, so that a person who types into a filter waits for the filter alone.
 */
export class Arrangements {
  readonly #store: Store
  readonly #masker: Masker
  readonly #orders = new SharedWork<RowSet>(sizeOf, mostOrdered)
  readonly #selections = new SharedWork<RowSet>(sizeOf, mostSelected)

  constructor(store: Store, masker: Masker) {
    this.#store = store
    this.#masker = masker
  }

  /** @throws DossierError `bad-request` for a column that the section does not have, `cancelled`, `too-large` */
  async rows(prepared: PreparedSection, sort: Sort | null, filter: Filter | null, signal?: AbortSignal): Promise<RowSet> {
    const condition = conditionOf(prepared, filter, this.#masker)
    if (condition === null) return sort === null ? this.#all(prepared, signal) : this.#sorted(prepared, sort, signal)
    const name = JSON.stringify([prepared.section.id, sort, condition])
    return this.#selections.get(name, signal, async (stop) => {
      if (sort === null) return this.#selected(prepared, condition, stop)
      const [ordered, wanted] = await Promise.all([
        this.#sorted(prepared, sort, stop),
        this.#selections.get(JSON.stringify([prepared.section.id, null, condition]), stop, (also) =>
          this.#selected(prepared, condition, also),
        ),
      ])
      return rowsInBoth(ordered, wanted)
    })
  }

  async #all(prepared: PreparedSection, signal?: AbortSignal): Promise<RowSet> {
    const { section } = prepared
    return this.#orders.get(JSON.stringify([section.id, null]), signal, async (stop) =>
      section.shared || section.hidden !== null
        ? this.#selected(prepared, 'TRUE', stop)
        : { as: 'run', first: 0, length: section.table.writer.rows },
    )
  }

  async #selected({ section }: PreparedSection, condition: string, signal: AbortSignal): Promise<RowSet> {
    const rows = await this.#store.integers(
      `SELECT ${rowNumber} FROM "${section.table.name}" WHERE ${rowsOf(section)} AND ${condition}`,
      signal,
    )
    const set = rowSet(rows)
    return set.as === 'run' || set.rising ? set : rowSet(rows.sort())
  }

  async #sorted(prepared: PreparedSection, sort: Sort, signal?: AbortSignal): Promise<RowSet> {
    const { section } = prepared
    return this.#orders.get(JSON.stringify([section.id, sort]), signal, async (stop) =>
      rowSet(
        await this.#store.integers(
          `SELECT ${rowNumber} FROM "${section.table.name}" WHERE ${rowsOf(section)} ORDER BY ${ordering(prepared, sort)}`,
          stop,
        ),
      ),
    )
  }
}
