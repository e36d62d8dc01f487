import type { RecordDetail, RecordSource } from '@shared/contract/archive.ts'
import { DossierError } from '@shared/contract/errors.ts'
import type { View } from '@shared/contract/view.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import { canonicalText } from '../merge/canonical-value.ts'
import type { Store } from '../store/store.ts'
import type { Masker } from './mask.ts'
import { type LocatedRow, storedRows } from './page.ts'
import { type RebuiltMember, rebuildMembers } from './rebuilt-record.ts'
import { type LocatedSection, maskOf, newestSpelling } from './sections.ts'
import { shelfPath } from './shelf-names.ts'

/** Longer values are shown in part; the export has them whole. */
const mostOriginal = 65_536

type Field = RecordDetail['fields'][number]

/** One record with every field as TikTok wrote it, and where it stands in the archive. */
export async function recordDetail(
  ingestion: Ingestion,
  section: LocatedSection,
  row: number,
  view: View,
  masker: Masker,
): Promise<RecordDetail> {
  const [located] = await storedRows(ingestion.store, section, [row])
  if (located === undefined) throw new DossierError('bad-request', 'row')
  const members = membersOfRow(section, located)
  const fields =
    members === null
      ? [singleValue(section, located.key, located.stored.leftover ?? 'null', view, masker)]
      : members.map((member) => describe(section, member, view, masker))
  const shownValue = canonicalText(located.stored.leftover ?? 'null')
  const sources = (await standingsOf(ingestion.store, section, located)).map((one): RecordSource => {
    const { archive, member, path } = sourceOf(ingestion, one)
    const isOther = section.category?.kind === 'map' && canonicalText(one.stored.leftover ?? 'null') !== shownValue
    const value = isOther ? singleValue(section, one.key, one.stored.leftover ?? 'null', view, masker).value : null
    return { archive, member, path: maskPath(section, path, view, masker), row: one.row, value }
  })
  const [own] = sources
  return { section: section.id, row, fields, source: { member: own?.member ?? '', path: own?.path ?? [] }, sources }
}

const mostSources = 100

/** The record itself, then the others that are the same. */
async function standingsOf(store: Store, section: LocatedSection, own: LocatedRow): Promise<readonly LocatedRow[]> {
  const { hidden } = section
  if (hidden === null) return [own]
  const rows = await store.rows(
    `WITH shown AS (SELECT coalesce((SELECT shown FROM "${hidden.table}" WHERE r = ${own.row}), ${own.row}) AS r)
     SELECT r FROM shown UNION SELECT h.r FROM "${hidden.table}" h, shown WHERE h.shown = shown.r ORDER BY r LIMIT ${mostSources}`,
  )
  const others = rows.map(([row]) => Number(row)).filter((row) => row !== own.row)
  return [own, ...(await storedRows(store, section, others))].slice(0, mostSources)
}

/** The fields of a record in their order, or null where it is a single value: an entry of a map, or no object. */
export function membersOfRow(section: LocatedSection, { stored }: LocatedRow): readonly RebuiltMember[] | null {
  return section.category?.kind === 'map' ? null : rebuildMembers(section.table, stored)
}

/** Where a record stands: the archive, the member, and the keys and positions from the root of its document. */
export function sourceOf(
  { store }: Ingestion,
  { row, list, key }: Pick<LocatedRow, 'row' | 'list' | 'key'>,
): { readonly archive: number; readonly member: string; readonly path: readonly (string | number)[] } {
  const origin = store.lists[list]
  const document = store.documents[origin?.document ?? 0]
  const step = origin?.form === 'keyed' ? (key ?? '') : row - (origin?.firstRow ?? 0)
  return { archive: document?.archive ?? 0, member: document?.member ?? '', path: [...(origin?.path ?? []), step] }
}

/** The keys of chats and of keyed records are names and numbers of people and things; privacy view hides them in the path too. */
function maskPath(section: LocatedSection, path: readonly (string | number)[], view: View, masker: Masker): (string | number)[] {
  if (!view.mask) return [...path]
  const named =
    section.category?.kind === 'keyed-lists'
      ? path.length - 2
      : section.category?.kind === 'keyed-map' || section.category === null
        ? path.length - 1
        : -1
  const way = section.category === null ? shelfPath(path, true, masker) : path
  return way.map((step, index) => (index === named && typeof step === 'string' ? (masker.apply(true, 'name', step) ?? '') : step))
}

function singleValue(section: LocatedSection, key: string | null, json: string, view: View, masker: Masker): Field {
  const shownKey = masker.apply(view.mask, maskOf(section, '#key'), key)
  return describe(section, { key: shownKey ?? '', json, in: 'leftover' }, view, masker, '#value')
}

function describe(
  section: LocatedSection,
  member: RebuiltMember,
  view: View,
  masker: Masker,
  maskedAs = newestSpelling(section, member.key),
): Field {
  const kind = maskOf(section, maskedAs)
  const cut = member.json.length > mostOriginal
  const original = cut ? member.json.slice(0, mostOriginal) : member.json
  const field = { key: member.key, cut, original: masker.apply(view.mask, kind, original) ?? '' }
  const first = member.json[0]
  if (member.in === 'instant') return { ...field, type: 'date', value: `${member.json.slice(1, 20).replace(' ', 'T')}Z`, original }
  if (first === '"') {
    const text = cut ? original : (JSON.parse(member.json) as string)
    const isLink = member.in === 'link' || /^https?:\/\//u.test(text)
    return { ...field, type: text === '' ? 'nothing' : isLink ? 'link' : 'text', value: masker.apply(view.mask, kind, text) }
  }
  if (first === 'n') return { ...field, type: 'nothing', value: null, original }
  if (first === 't' || first === 'f') return { ...field, type: 'flag', value: masker.apply(view.mask, kind, member.json) }
  return { ...field, type: first === '{' || first === '[' ? 'nested' : 'number', value: masker.apply(view.mask, kind, original) }
}
