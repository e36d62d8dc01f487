import type { Store, StoredTable } from '../store/store.ts'
import { columnName } from './sql.ts'

/** What is known of all the values of a table, so that a query need not look at each. */
export interface TableFacts {
  /** How many bytes of text the leftovers hold, and each column of type text by its name in the table. */
  readonly leftoverBytes: number
  readonly textBytes: ReadonlyMap<string, number>
  /** Some record is kept whole in its leftover. Not told of the table of single entries, where all are. */
  readonly whole: boolean
  /** Some record is a single value or a list, not an object with fields. */
  readonly bare: boolean
  /** The columns of type text, by their name in the table, that hold nothing but ASCII. */
  readonly ascii: ReadonlySet<string>
  /** Columns of numbers of links whose numbers are all written with equally many digits. */
  readonly evenLinks: ReadonlySet<string>
}

/** Looks once over a table. */
export async function gatherTableFacts(store: Store, table: StoredTable): Promise<TableFacts> {
  const texts = table.fields.filter((field) => field.type === 'text').map((field) => columnName(table, field))
  if (table.keyColumn >= 0) texts.push('k')
  const links = table.fields.filter((field) => field.type === 'link').map((field) => columnName(table, field))
  const [row = []] = await store.rows(
    `SELECT ${[
      'coalesce(sum(strlen(leftover)), 0)',
      'count_if(shape = 0)',
      "count_if(shape = 0 AND NOT starts_with(leftover, '{'))",
      ...texts.map((name) => `count_if(strlen(${name}) <> length(${name}))`),
      ...texts.map((name) => `coalesce(sum(strlen(${name})), 0)`),
      ...links.map(
        (name) => `CASE WHEN min(${name}) < 0 THEN 'no' WHEN len(min(${name})::VARCHAR) = len(max(${name})::VARCHAR) THEN 'yes' END`,
      ),
    ].join(', ')} FROM "${table.name}"`,
  )
  const [leftoverBytes, whole, bare, ...rest] = row
  return {
    leftoverBytes: Number(leftoverBytes),
    textBytes: new Map(texts.map((name, index) => [name, Number(rest[texts.length + index])])),
    whole: whole !== '0',
    bare: bare !== '0',
    ascii: new Set(texts.filter((_, index) => rest[index] === '0')),
    evenLinks: new Set(links.filter((_, index) => rest[2 * texts.length + index] === 'yes')),
  }
}
