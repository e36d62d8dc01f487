import { groupOf } from '@shared/catalog/catalog.ts'
import { languages } from '@shared/catalog/languages/languages.ts'
import type { Section, Summary } from '@shared/contract/archive.ts'
import type { View } from '@shared/contract/view.ts'
import type { IngestResult } from '../ingest/ingest-archive.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import type { ArchiveSource } from '../source/source.ts'
import { dateColumn } from './columns.ts'
import { dated as hasDate, sentinelDay } from './insights/dated.ts'
import type { Masker } from './mask.ts'
import { countKeptValues } from './reconciliation.ts'
import { type LocatedSection, locateSection, rowsOf } from './sections.ts'
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
    `SELECT ${isoInstant(`min(${date}) FILTER (${dated})`)}, ${isoInstant(`max(${date}) FILTER (${dated})`)}, count(*) FILTER (CAST(${date} AS DATE) = ${sentinelDay}) FROM "${section.table.name}" WHERE ${rowsOf(section)}`,
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
  if (section.shared || category?.date == null) return 0
  const field = category.fields.find((candidate) => candidate.key === category.date)
  const spellings = [category.date, ...(field?.also ?? [])]
  const texts = spellings.map((spelling) => leftoverText(spelling)).join(', ')
  const column = dateColumn(section)
  const [row] = await ingestion.store.rows(
    `SELECT count(*) FROM "${table.name}" WHERE leftover IS NOT NULL AND ${column} IS NULL AND coalesce(${texts}, '') <> ''`,
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

function innerOf(section: LocatedSection): Record<string, number> {
  const totals = new Map<string, number>()
  for (const list of section.lists) for (const [name, count] of list.inner) totals.set(name, (totals.get(name) ?? 0) + count)
  return Object.fromEntries(totals)
}

async function describe(ingestion: Ingestion, id: string, path: readonly string[]): Promise<Section> {
  const section = locateSection(ingestion, id)
  const { category } = section
  const span = category?.kind === 'map' ? await spanOfMap(ingestion, section) : await spanOf(ingestion, section)
  return {
    id,
    known: category !== null,
    group: groupOf(id),
    kind: category?.kind ?? (section.lists.some((list) => list.form === 'array') ? 'list' : 'map'),
    sensitivity: category?.sensitivity ?? 'personal',
    provenance: category?.provenance ?? 'recorded',
    path: [...path],
    count: section.lists.reduce((sum, list) => sum + list.count, 0) - (section.hidden?.rows ?? 0),
    ...span,
    inner: category?.kind === 'map' ? {} : innerOf(section),
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

async function userName(ingestion: Ingestion): Promise<string | null> {
  const lists = ingestion.store.lists.filter((list) => list.section === 'profile-info')
  if (lists.length === 0) return null
  const [row] = await ingestion.store.rows(
    `SELECT ${leftoverValue} FROM entries WHERE list IN (${lists.map((list) => list.id).join(',')}) AND lower(replace(k, ' ', '')) IN (${userNameLabels.map((label) => literal(label)).join(', ')}) LIMIT 1`,
  )
  return row?.[0] ?? null
}

/** What does not depend on who looks: computed once when the archive has been read. */
export interface ArchiveFacts {
  readonly sections: readonly Section[]
  readonly valuesKept: number
  readonly userName: string | null
}

export async function gatherFacts(ingestion: Ingestion): Promise<ArchiveFacts> {
  return {
    sections: await describeSections(ingestion),
    valuesKept: await countKeptValues(ingestion.store),
    userName: await userName(ingestion),
  }
}

/** The figures of the overview and of `dossier inspect`. */
export function summarise(
  name: string,
  sample: boolean,
  source: ArchiveSource,
  ingested: IngestResult,
  facts: ArchiveFacts,
  view: View,
  masker: Masker,
): Summary {
  const { ingestion, kind, generation, language } = ingested
  const dated = facts.sections.filter((section) => section.first !== null)
  return {
    name,
    bytes: source.bytes,
    sample,
    format: { kind, generation, language, container: source.container },
    account: { userName: masker.apply(view.mask, 'name', facts.userName) },
    records: facts.sections.reduce((sum, section) => sum + section.count, 0),
    first: earliest(dated.map((section) => section.first)),
    last: latest(dated.map((section) => section.last)),
    sections: [...facts.sections],
    unrecognised: facts.sections.filter((section) => !section.known).map(({ path, count }) => ({ path, count })),
    reconciliation: { valuesInArchive: ingestion.valuesRead, valuesKept: facts.valuesKept, valuesUnreadable: ingestion.valuesUnreadable },
    warnings: [...source.warnings, ...ingestion.warnings],
    members: source.members.map(({ name: memberName, size, role }) => ({ name: memberName, size, role })),
  }
}

const present = (instants: readonly (string | null)[]): string[] => instants.filter((instant) => instant !== null).sort()
const earliest = (instants: readonly (string | null)[]): string | null => present(instants)[0] ?? null
const latest = (instants: readonly (string | null)[]): string | null => present(instants).at(-1) ?? null
