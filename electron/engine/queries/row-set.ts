/** Records of a section in some order, by their row numbers: a run of the table as it is, or a list of rows. */
export type RowSet =
  | { readonly as: 'run'; readonly first: number; readonly length: number }
  | {
      readonly as: 'list'
      readonly rows: Int32Array
      readonly length: number
      /** Whether the numbers rise, so that the rows are in the order of the archive. */
      readonly rising: boolean
    }

/** A set of row numbers in this order; rows that follow one another without a gap become a run. */
export function rowSet(rows: Int32Array): RowSet {
  let rising = true
  for (let index = 1; rising && index < rows.length; index += 1) rising = (rows[index] as number) > (rows[index - 1] as number)
  const first = rows[0] ?? 0
  if (rising && (rows.length === 0 || (rows.at(-1) ?? 0) - first === rows.length - 1)) return { as: 'run', first, length: rows.length }
  return { as: 'list', rows, length: rows.length, rising }
}

/** The row at a place of the order. It must be one of them. */
export function rowAt(set: RowSet, place: number): number {
  return set.as === 'run' ? set.first + place : (set.rows[place] as number)
}

/** The place of a row in the order, or -1. */
export function placeOf(set: RowSet, row: number): number {
  if (set.as === 'run') return row >= set.first && row < set.first + set.length ? row - set.first : -1
  if (!set.rising) return set.rows.indexOf(row)
  let low = 0
  let high = set.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = set.rows[middle] as number
    if (found === row) return middle
    if (found < row) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Those of `ordered` that are in `wanted`, in the order of the former. */
export function rowsInBoth(ordered: RowSet, wanted: RowSet): RowSet {
  if (wanted.as === 'run' && ordered.as === 'run' && wanted.first === ordered.first && wanted.length === ordered.length) return ordered
  if (ordered.as === 'run') return wanted
  const highest = wanted.length === 0 ? -1 : rowAt(wanted, wanted.length - 1)
  const chosen = new Uint8Array(highest + 1)
  for (let place = 0; place < wanted.length; place += 1) chosen[rowAt(wanted, place)] = 1
  const rows = new Int32Array(wanted.length)
  let count = 0
  for (const row of ordered.rows) {
    if (chosen[row] !== 1) continue
    rows[count] = row
    count += 1
  }
  return rowSet(rows.subarray(0, count))
}
