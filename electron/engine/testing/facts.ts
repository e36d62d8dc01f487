import type { KeyedList, Page, RecordDetail, Section } from '@shared/contract/archive.ts'
import type { OpenArchive } from '../archive.ts'
import { verifyArchive } from '../verify/verify-archive.ts'

const view = { mask: false, zone: 'UTC', language: 'en' }

/** Everything that can be seen of an open archive, in a form that tests compare. */
export interface Facts {
  readonly generation: string
  readonly language: string | null
  readonly roles: readonly string[]
  /** Records by section: category ids, and the joined path of what stands on the shelf. */
  readonly counts: Readonly<Record<string, number>>
  /** The first instant of each section that has one, and what is counted beside it. */
  readonly spans: Readonly<Record<string, string>>
  readonly undated: Readonly<Record<string, number>>
  readonly sentinelDates: Readonly<Record<string, number>>
  readonly seenEmpty: readonly string[]
  readonly inner: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** The first hundred records of each section, as JSON wrote them. Sections without records are left out. */
  readonly records: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>
  readonly chats: readonly string[]
  readonly values: { readonly read: number; readonly kept: number; readonly unreadable: number }
  readonly warnings: readonly string[]
  readonly equal: boolean
}

/** Asks an open archive for all that it can tell, through the calls that the window uses, and proves it. For tests. */
export async function factsOf(path: string, archive: OpenArchive): Promise<Facts> {
  const summary = archive.summary(view)
  const counts = new Map<string, number>()
  const inner = new Map<string, Readonly<Record<string, number>>>()
  const records = new Map<string, readonly Readonly<Record<string, string>>[]>()
  for (const section of summary.sections) {
    const name = section.known ? section.id : section.path.join('/')
    counts.set(name, (counts.get(name) ?? 0) + section.count)
    if (Object.keys(section.inner).length > 0) inner.set(name, section.inner)
    const page = (await archive.call('page', { section: section.id, view, offset: 0, limit: 100, sort: null, filter: null })) as Page
    const found: Readonly<Record<string, string>>[] = []
    for (const { row } of page.rows) {
      const detail = (await archive.call('record', { section: section.id, row, view })) as RecordDetail
      found.push(Object.fromEntries(detail.fields.map(({ key, original }) => [key, original])))
    }
    if (found.length > 0) records.set(name, [...(records.get(name) ?? []), ...found])
  }
  const hasChats = summary.sections.some(({ id }) => id === 'direct-messages')
  const chats = hasChats
    ? ((await archive.call('lists', { section: 'direct-messages', view, offset: 0, limit: 100 })) as { lists: KeyedList[] }).lists
    : []
  const perSection = <Value>(of: (section: Section) => Value | null): Record<string, Value> => {
    const found: Record<string, Value> = {}
    for (const section of summary.sections) {
      const value = of(section)
      if (value !== null) found[section.id] = value
    }
    return found
  }
  const { valuesInArchive, valuesKept, valuesUnreadable } = summary.reconciliation
  return {
    generation: summary.format.generation,
    language: summary.format.language,
    roles: summary.members.map(({ role }) => role),
    counts: Object.fromEntries(counts),
    spans: perSection(({ first }) => first),
    undated: perSection(({ undated }) => (undated === 0 ? null : undated)),
    sentinelDates: perSection(({ sentinelDates }) => (sentinelDates === 0 ? null : sentinelDates)),
    seenEmpty: summary.seenEmpty.map((place) => place.at(-1) ?? ''),
    inner: Object.fromEntries(inner),
    records: Object.fromEntries(records),
    chats: chats.map(({ name }) => name),
    values: { read: valuesInArchive, kept: valuesKept, unreadable: valuesUnreadable },
    warnings: summary.warnings.map(({ code }) => code),
    equal: (await verifyArchive(path, archive.ingested.ingestion)).equal,
  }
}
