import type { Category } from '@shared/catalog/category.ts'
import { mapEntryName } from '@shared/compare/profile-keys.ts'
import { entriesTable, type Ingestion } from '../ingest/ingestion.ts'
import { canonicalText } from './canonical-value.ts'
import type { Place } from './places.ts'
import { note } from './second-copies.ts'

interface Entry {
  readonly row: number
  readonly place: number
  readonly archive: number
  readonly name: string
  readonly value: string
}

interface HiddenEntry {
  readonly entry: Entry
  readonly shown: number
  readonly own: boolean
}

/**
 * Maps such as the profile hold one value under each key. Where they stand in several places of one archive, equal entries are
 * shown once; of several archives the newest that has the key tells the value. What older ones say stays with it.
 */
export async function hideOlderValues(
  ingestion: Ingestion,
  map: Category,
  places: readonly Place[],
  order: readonly number[],
): Promise<void> {
  const { store } = ingestion
  const byName = groupedBy(await entriesOf(ingestion, places), ({ name }) => name)
  const hidden = [...byName.values()].flatMap((entries) => hiddenAmong(entries, order))
  const table = `hidden_${store.hidden.size}`
  const writer = await store.scratchTable(table, [
    ['r', 'int64'],
    ['shown', 'int64'],
    ['archive', 'int32'],
    ['own', 'int32'],
  ])
  for (const { entry, shown, own } of hidden) {
    writer.setInt64(0, entry.row, 0)
    writer.setInt64(1, shown, 0)
    writer.setInt32(2, entry.archive)
    writer.setInt32(3, own ? 1 : 0)
    writer.endRow()
  }
  writer.close()
  await store.run(`ALTER TABLE "${table}" ALTER own TYPE BOOLEAN`)
  await note(ingestion, map.id, table)
}

async function entriesOf(ingestion: Ingestion, places: readonly Place[]): Promise<readonly Entry[]> {
  const placed = new Map(places.flatMap(({ lists, archive }, place) => lists.map((list) => [list.id, { place, archive }] as const)))
  const rows = await ingestion.store.rows(
    `SELECT rowid, list, k, leftover FROM "${entriesTable}" WHERE list IN (${[...placed.keys()].join(',')}) ORDER BY rowid`,
  )
  return rows.map(([row, list, key, leftover]) => ({
    row: Number(row),
    ...(placed.get(Number(list)) ?? { place: 0, archive: 0 }),
    name: mapEntryName(key ?? ''),
    value: canonicalText(leftover ?? 'null') ?? '',
  }))
}

/** Which of the entries under one key are not shown. */
function hiddenAmong(entries: readonly Entry[], order: readonly number[]): readonly HiddenEntry[] {
  const hidden: HiddenEntry[] = []
  let stands: number | null = null
  for (const archive of order) {
    const own = entries.filter((entry) => entry.archive === archive)
    const doubles = doublesAmong(own)
    for (const entry of own) {
      const same = doubles.get(entry)
      if (stands !== null || same !== undefined) hidden.push({ entry, shown: stands ?? same?.row ?? entry.row, own: same !== undefined })
    }
    stands ??= own[0]?.row ?? null
  }
  return hidden
}

/** Entries of one archive that stand in another place of it already, each with the one that it repeats. */
function doublesAmong(entries: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const doubles = new Map<Entry, Entry>()
  for (const same of groupedBy(entries, ({ value }) => value).values()) {
    const kept: Entry[] = []
    for (const copies of groupedBy(same, ({ place }) => place).values()) {
      copies.forEach((entry, occurrence) => {
        const first = kept[occurrence]
        if (first === undefined) kept.push(entry)
        else doubles.set(entry, first)
      })
    }
  }
  return doubles
}

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
