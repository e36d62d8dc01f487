import { groupOf } from '@shared/catalog/catalog.ts'
import { languages } from '@shared/catalog/languages/languages.ts'
import type { ArchivePart, Section, Summary } from '@shared/contract/archive.ts'
import type { Warning } from '@shared/contract/errors.ts'
import type { View } from '@shared/contract/view.ts'
import { isEmptyText } from '@shared/format/empty-value.ts'
import type { ArchiveFormat, IngestResult } from '../ingest/ingest-archive.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import { type Shares, sharesOf } from '../merge/archive-facts.ts'
import { archiveOf } from '../merge/places.ts'
import type { ArchiveSource } from '../source/source.ts'
import type { HiddenRows, Store } from '../store/store.ts'
import { dateColumn } from './columns.ts'
import { innerCounts } from './inner-counts.ts'
import { dated as hasDate } from './insights/dated.ts'
import type { Masker } from './mask.ts'
import { countKeptValues } from './reconciliation.ts'
import { allRowsOf, type LocatedSection, locateSection, rowsOf, spellingsOf } from './sections.ts'
import { namesApart, shelfPath } from './shelf-names.ts'
import { isoInstant, leftoverText, leftoverValue, literal } from './sql.ts'

interface Span {
  readonly first: string | null
  readonly last: string | null
  readonly undated: number
  readonly sentinelDates: number
}

const noSpan: Span = { first: null, last: null, undated: 0, sentinelDates: 0 }

async function spanOf(ingestion: Ingestion, section: LocatedSection): Promise<Span> {
  const date = dateColumn(section)
  if (date === null || section.lists.length === 0) return noSpan
  const dated = hasDate(date)
  const [row] = await ingestion.store.rows(
    `SELECT ${isoInstant(`min(${date}) FILTER (${dated})`)}, ${isoInstant(`max(${date}) FILTER (${dated})`)}, count(*) FILTER (${date} >= TIMESTAMP '1969-12-31' AND ${date} < TIMESTAMP '1970-01-01') FROM "${section.table.name}" WHERE ${rowsOf(section)}`,
  )
  return {
    first: row?.[0] ?? null,
    last: row?.[1] ?? null,
    sentinelDates: Number(row?.[2] ?? 0),
    undated: await countUndated(ingestion, section),
  }
}

/** Records whose date field holds a text that is no date. Such a text did not fit the date column and stands in the leftover. */
async function countUndated(ingestion: Ingestion, section: LocatedSection): Promise<number> {
  const { category, table } = section
  if (section.shared || category?.date == null || !table.writer.hasFilled(table.leftoverColumn)) return 0
  const texts = spellingsOf(section, category.date)
    .map((spelling) => leftoverText(spelling))
    .join(', ')
  const column = dateColumn(section)
  const [row] = await ingestion.store.rows(
    `SELECT count(*) FROM "${table.name}" WHERE ${rowsOf(section)} AND leftover IS NOT NULL AND ${column} IS NULL AND coalesce(${texts}, '') <> ''`,
  )
  return Number(row?.[0] ?? 0)
}

/** The date of a map stands in one of its entries; what the label is called depends on the language. */
async function spanOfMap(ingestion: Ingestion, section: LocatedSection): Promise<Span> {
  if (section.category?.date == null) return noSpan
  const value = `replace(${leftoverValue}, ' UTC', '')`
  const [row] = await ingestion.store.rows(
    `SELECT ${isoInstant(`try_cast(${value} AS TIMESTAMP)`)} FROM entries WHERE ${rowsOf(section)} AND regexp_full_match(${value}, '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d') ORDER BY rowid LIMIT 1`,
  )
  // Where TikTok has no place to tell, it writes `N/A` here: an empty value, not a broken date.
  const date = row?.[0] ?? null
  return { first: date, last: date, undated: 0, sentinelDates: 0 }
}

async function innerOf(ingestion: Ingestion, section: LocatedSection): Promise<Record<string, number>> {
  const totals = new Map<string, number>()
  for (const list of section.lists) for (const [name, count] of list.inner) totals.set(name, (totals.get(name) ?? 0) + count)
  if (totals.size > 0 && section.hidden !== null) await withoutHidden(ingestion.store, section, section.hidden, totals)
  return Object.fromEntries(totals)
}

/** Takes the lists inside records that are not shown by themselves out of the totals. */
async function withoutHidden(store: Store, section: LocatedSection, hidden: HiddenRows, totals: Map<string, number>): Promise<void> {
  const isText = new Set(section.lists.filter((list) => store.documents[list.document]?.root?.type === 'text').map((list) => list.id))
  await store.each(
    `SELECT list, leftover FROM "${section.table.name}" WHERE leftover IS NOT NULL AND rowid IN (SELECT r FROM "${hidden.table}")`,
    ([list, leftover]) => {
      for (const [name, count] of innerCounts(leftover ?? '')) {
        // The text export calls them what they are, whatever heading stands above them.
        const known = isText.has(Number(list)) ? 'Products' : name
        totals.set(known, (totals.get(known) ?? 0) - count)
      }
    },
  )
}

const placeOf = (path: readonly string[]): string => path.slice(0, -1).join('\u0000')

/** What stands beside a section: in the object that holds its list. */
function besideOf(ingestion: Ingestion, id: string): Section['beside'] {
  const places = new Set(ingestion.present.filter(({ category }) => category.id === id).map(({ path }) => placeOf(path)))
  return ingestion.beside.filter(({ path }) => places.has(placeOf(path))).map(({ path, value }) => ({ key: path.at(-1) ?? '', value }))
}

/** The names of a map, and whether any of its archives has something under each. */
async function namesOf({ store }: Ingestion, section: LocatedSection): Promise<Section['names']> {
  if (section.lists.some(({ document }) => store.documents[document]?.root?.type === 'text')) return []
  const names = new Map<string, boolean>()
  await store.each(`SELECT k, leftover FROM entries WHERE ${allRowsOf(section)} ORDER BY rowid`, ([key, value]) => {
    if (key != null) names.set(key, names.get(key) === true || !holdsNothing(value ?? null))
  })
  return [...names].map(([key, holds]) => ({ key, holds }))
}

const holdsNothing = (json: string | null): boolean =>
  json === null || ['null', '[]', '{}'].includes(json) || (json.startsWith('"') && isEmptyText(json.slice(1, -1)))

async function describe(ingestion: Ingestion, id: string, path: readonly string[]): Promise<Section> {
  const section = locateSection(ingestion, id)
  const { category } = section
  const span = category?.kind === 'map' ? await spanOfMap(ingestion, section) : await spanOf(ingestion, section)
  return {
    id,
    known: category !== null,
    product: section.shelf?.product ?? null,
    group: groupOf(id),
    kind: category?.kind ?? (section.lists.some((list) => list.form === 'array') ? 'list' : 'map'),
    sensitivity: category?.sensitivity ?? 'personal',
    provenance: category?.provenance ?? 'recorded',
    path: [...path],
    name: [],
    count: section.lists.reduce((sum, list) => sum + list.count, 0) - (section.hidden?.rows ?? 0),
    ...span,
    inner: category?.kind === 'map' ? {} : await innerOf(ingestion, section),
    beside: besideOf(ingestion, id),
    names: category?.kind === 'map' ? await namesOf(ingestion, section) : [],
  }
}

/** Every section of the archive, those of the catalogue first, each once. */
export async function describeSections(ingestion: Ingestion): Promise<readonly Section[]> {
  const sections: Section[] = []
  const seen = new Set<string>()
  for (const { category, path } of ingestion.present) {
    if (seen.has(category.id)) continue
    seen.add(category.id)
    sections.push(await describe(ingestion, category.id, path))
  }
  for (const shelf of ingestion.shelf) sections.push(await describe(ingestion, shelf.id, shelf.path))
  return sections
}

const userNameLabels = [...new Set(languages.flatMap((language) => language.userNameLabels.map((label) => label.toLowerCase())))]

/** The account's name in each archive; null where it does not tell. */
async function userNamesOf(ingestion: Ingestion, archives: number): Promise<readonly (string | null)[]> {
  const names: (string | null)[] = new Array(archives).fill(null)
  const lists = ingestion.store.lists.filter((list) => list.section === 'profile-info')
  if (lists.length === 0) return names
  const rows = await ingestion.store.rows(
    `SELECT list, ${leftoverValue} FROM entries WHERE list IN (${lists.map((list) => list.id).join(',')}) AND lower(replace(k, ' ', '')) IN (${userNameLabels.map((label) => literal(label)).join(', ')}) ORDER BY rowid`,
  )
  for (const [list, name] of rows) {
    const of = ingestion.store.lists[Number(list)]
    if (of !== undefined) names[archiveOf(ingestion, of)] ??= name ?? null
  }
  return names
}

/** What does not depend on who looks: computed once when the archives have been read. */
export interface ArchiveFacts {
  readonly sections: readonly Section[]
  /** The archives, the newest first. */
  readonly order: readonly number[]
  readonly shares: Shares
  /** By archive: values that the store holds, and the account's name. */
  readonly valuesKept: readonly number[]
  readonly userNames: readonly (string | null)[]
}

/** @param order the archives, the newest first */
export async function gatherFacts(ingestion: Ingestion, order: readonly number[]): Promise<ArchiveFacts> {
  const sections = await describeSections(ingestion)
  const valuesKept: number[] = []
  for (const archive of ingestion.intakes.keys()) valuesKept.push(await countKeptValues(ingestion.store, archive))
  return {
    sections,
    order,
    shares: await sharesOf(ingestion, sections, order.length),
    valuesKept,
    userNames: await userNamesOf(ingestion, order.length),
  }
}

/** Sections that nobody recognises as they are shown: by a name of their own, and hidden where privacy view hides it. */
function shownSections(all: readonly Section[], view: View, masker: Masker): Section[] {
  const shelf = all.filter(({ known }) => !known)
  const paths = shelf.map(({ path }) => shelfPath(path, view.mask, masker))
  const names = namesApart(paths)
  const shown = new Map(shelf.map(({ id }, at) => [id, { path: paths[at] ?? [], name: [...(names[at] ?? [])] }]))
  return all.map((section) => ({ ...section, ...shown.get(section.id) }))
}

/** The figures of the overview and of `dossier inspect`. */
export function summarise(
  sample: boolean,
  sources: readonly ArchiveSource[],
  { ingestion, formats }: IngestResult,
  facts: ArchiveFacts,
  view: View,
  masker: Masker,
): Summary {
  // What another product wrote is shown, and is no part of what TikTok handed out about the account.
  const sections = shownSections(facts.sections, view, masker)
  const own = sections.filter((section) => section.product === null)
  const parts = ingestion.intakes.map((intake, archive): ArchivePart => {
    const shares = own.flatMap(({ id }) => facts.shares.get(id)?.[archive] ?? [])
    const format = formats[archive] as ArchiveFormat
    return {
      name: intake.name,
      bytes: sources[archive]?.bytes ?? 0,
      format: {
        kind: format.kind,
        generation: format.generation,
        language: format.language,
        container: sources[archive]?.container ?? 'file',
      },
      account: { userName: masker.apply(view.mask, 'name', facts.userNames[archive] ?? null) },
      records: total(shares, (share) => share.count),
      repeated: total(shares, (share) => share.repeated),
      first: earliest(shares.map((share) => share.first)),
      last: latest(shares.map((share) => share.last)),
      newest: facts.order[0] === archive,
      reconciliation: {
        valuesInArchive: intake.valuesRead,
        valuesKept: facts.valuesKept[archive] ?? 0,
        valuesUnreadable: intake.valuesUnreadable,
      },
    }
  })
  const newest = parts.find((part) => part.newest) as ArchivePart
  const userName = facts.order.map((archive) => facts.userNames[archive] ?? null).find((name) => name !== null) ?? null
  const several = parts.length > 1
  const named = (archive: number) => (warning: Warning) =>
    several ? { ...warning, where: `${parts[archive]?.name}: ${warning.where}` } : warning
  const told = total(ingestion.intakes, (intake) => intake.warnings.length)
  return {
    name: newest.name,
    bytes: total(parts, (part) => part.bytes),
    sample,
    format: newest.format,
    account: { userName: masker.apply(view.mask, 'name', userName) },
    archives: parts,
    records: total(own, (section) => section.count),
    first: earliest(own.map((section) => section.first)),
    last: latest(own.map((section) => section.last)),
    sections,
    unrecognised: sections
      .filter((section) => !section.known)
      .map(({ path, count, product }) => ({ path, count, ...(product === null ? {} : { product }) })),
    seenEmpty: ingestion.seenEmpty.map((path) => [...path]),
    reconciliation: {
      valuesInArchive: total(parts, (part) => part.reconciliation.valuesInArchive),
      valuesKept: total(parts, (part) => part.reconciliation.valuesKept),
      valuesUnreadable: total(parts, (part) => part.reconciliation.valuesUnreadable),
    },
    warnings: [
      ...sources.flatMap((source, archive) => source.warnings.map(named(archive))),
      ...ingestion.intakes.flatMap((intake, archive) => intake.warnings.map(named(archive))),
      ...ingestion.warnings.slice(told),
    ],
    members: sources.flatMap((source) => source.members.map(({ name: memberName, size, role }) => ({ name: memberName, size, role }))),
  }
}

function total<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}

const present = (instants: readonly (string | null)[]): string[] => instants.filter((instant) => instant !== null).sort()
const earliest = (instants: readonly (string | null)[]): string | null => present(instants)[0] ?? null
const latest = (instants: readonly (string | null)[]): string | null => present(instants).at(-1) ?? null
