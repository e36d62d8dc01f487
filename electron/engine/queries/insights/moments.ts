import type { Store } from '../../store/store.ts'
import { dateColumn, type PreparedSection } from '../columns.ts'
import { rowsOf } from '../sections.ts'
import { SharedWork } from '../shared-work.ts'
import { dated } from './dated.ts'
import { inOrder } from './in-order.ts'

/** Doubles that are kept at most: the moments of eight million records. */
const mostMoments = 8_000_000

/** When the records of sections were made, in order of time: sessions of any gap come from these. */
export class Moments {
  readonly #store: Store
  readonly #kept = new SharedWork<Float64Array>((moments) => moments.length, mostMoments)

  constructor(store: Store) {
    this.#store = store
  }

  /** Seconds since 1970, rising; records without a date are not among them. @throws DossierError `cancelled`, `too-large` */
  of({ section }: PreparedSection, signal?: AbortSignal): Promise<Float64Array> {
    const column = dateColumn(section)
    if (column === null || section.lists.length === 0) return Promise.resolve(new Float64Array(0))
    return this.#kept.get(section.id, signal, async (stop) => {
      const moments = await this.#store.doublesOfRows(
        section.table,
        (rows) => `SELECT epoch(${column}) FROM "${section.table.name}" WHERE ${rows} AND ${rowsOf(section)} AND ${dated(column)}`,
        stop,
      )
      return inOrder(moments)
    })
  }
}
