import type { GroupId } from '@shared/catalog/category.ts'
import { accountEntries, mapEntryName } from '@shared/compare/profile-keys.ts'
import {
  type AccountIdentity,
  type AccountKind,
  type AccountVerdict,
  type SharedRecords,
  sameAccount,
} from '@shared/compare/same-account.ts'
import { DossierError } from '@shared/contract/errors.ts'
import { isEmptyText } from '@shared/format/empty-value.ts'
import { entriesTable, type Ingestion } from '../ingest/ingestion.ts'
import { dateColumn } from '../queries/columns.ts'
import { locateSection } from '../queries/sections.ts'
import { columnName } from '../queries/sql.ts'
import { archiveOf } from './places.ts'

/** What a person did or who turned to them. Conversations are left out: two accounts may sit in one of them. */
const telling: ReadonlySet<GroupId> = new Set<GroupId>(['people', 'activity', 'likes', 'content', 'devices'])

/** Columns of the device list that name a device. An advertising identifier of zeros names none. */
const deviceFields = ['IDFV', 'Android ID', 'GAID', 'IDFA', 'DID', 'Web ID']

/** Whose each archive says that it is. */
export async function identitiesOf(ingestion: Ingestion, archives: number): Promise<readonly AccountIdentity[]> {
  const found = Array.from({ length: archives }, () => ({
    identifiers: {
      'account-number': new Set<string>(),
      email: new Set<string>(),
      phone: new Set<string>(),
      'user-name': new Set<string>(),
    },
    devices: new Set<string>(),
  }))
  const add = (list: string | null, kind: AccountKind | 'devices', value: string | null): void => {
    const text = (value ?? '').trim().toLowerCase().replace(/^@/u, '')
    // Hidden digits (`+49*****42`) fit many numbers.
    if (isEmptyText(text) || text.includes('*') || /^[0-]*$/u.test(text)) return
    const of = ingestion.store.lists[Number(list)]
    const archive = found[of === undefined ? 0 : archiveOf(ingestion, of)]
    const values = kind === 'devices' ? archive?.devices : archive?.identifiers[kind]
    values?.add(text)
  }
  const lists = ingestion.store.lists.filter((list) => list.section === 'profile-info').map((list) => list.id)
  if (lists.length > 0) {
    const rows = await ingestion.store.rows(
      `SELECT list, k, TRY(json_extract_string(leftover, '$')) FROM "${entriesTable}" WHERE list IN (${lists.join(',')}) ORDER BY rowid`,
    )
    for (const [list, key, value] of rows) {
      const kind = accountEntries.get(mapEntryName(key ?? ''))
      if (kind !== undefined) add(list ?? null, kind, value ?? null)
    }
  }
  const devices = ingestion.store.tables.get('device-ids')
  for (const field of devices?.fields ?? []) {
    const kind = field.key === 'UID' ? 'account-number' : deviceFields.includes(field.key) ? 'devices' : null
    if (devices === undefined || kind === null) continue
    const column = columnName(devices, field)
    for (const [list, value] of await ingestion.store.rows(
      `SELECT DISTINCT list, CAST(${column} AS VARCHAR) FROM "device-ids" WHERE ${column} IS NOT NULL`,
    ))
      add(list ?? null, kind, value ?? null)
  }
  return found.map(({ identifiers, devices: known }) => ({
    identifiers: {
      'account-number': [...identifiers['account-number']],
      email: [...identifiers.email],
      phone: [...identifiers.phone],
      'user-name': [...identifiers['user-name']],
    },
    devices: [...known],
  }))
}

/** Every name that the account has in one of the archives, in small letters. */
export function ownNamesOf(identities: readonly AccountIdentity[]): readonly string[] {
  return [...new Set(identities.flatMap(({ identifiers }) => identifiers['user-name']))]
}

/** Whether the archives are of one account, and by what that is known, pair by pair. */
export interface AccountCheck {
  readonly sameAccount: AccountVerdict['sameAccount']
  readonly pairs: readonly { readonly one: number; readonly other: number; readonly verdict: AccountVerdict }[]
}

/**
 * Holds the archives against each other. All are of one account where equal pairs lead from each to each; a pair that differs
 * between archives that nothing else connects tells different accounts.
 */
export async function checkAccounts(ingestion: Ingestion, identities: readonly AccountIdentity[]): Promise<AccountCheck> {
  const pairs: AccountCheck['pairs'][number][] = []
  for (const [one, first] of identities.entries()) {
    for (const [other, second] of identities.entries()) {
      if (other <= one) continue
      pairs.push({ one, other, verdict: sameAccount(first, second, await sharedRecords(ingestion, one, other)) })
    }
  }
  const group = identities.map((_, archive) => archive)
  for (const { one, other, verdict } of pairs) {
    if (verdict.sameAccount !== true) continue
    const [from, to] = [group[other], group[one] ?? one]
    group.forEach((of, archive) => {
      if (of === from) group[archive] = to
    })
  }
  if (new Set(group).size <= 1) return { sameAccount: true, pairs }
  const differ = pairs.some(({ one, other, verdict }) => verdict.sameAccount === false && group[one] !== group[other])
  return { sameAccount: differ ? false : 'unknown', pairs }
}

/** @throws DossierError `different-accounts`, naming two archives of which that is known */
export function refuseDifferentAccounts({ sameAccount: answer, pairs }: AccountCheck, names: readonly string[]): void {
  if (answer !== false) return
  const pair = pairs.find(({ verdict }) => verdict.sameAccount === false)
  throw new DossierError('different-accounts', pair === undefined ? '' : `${names[pair.one]} | ${names[pair.other]}`)
}

async function sharedRecords(ingestion: Ingestion, one: number, other: number): Promise<readonly SharedRecords[]> {
  const { store } = ingestion
  const found: SharedRecords[] = []
  for (const category of new Set(ingestion.present.map((present) => present.category))) {
    if (!telling.has(category.group) || category.kind !== 'list') continue
    const section = locateSection(ingestion, category.id)
    const date = dateColumn(section)
    if (date === null || section.shared || section.lists.length === 0) continue
    const origin = section.lists.map((list) => `(${list.id}, ${archiveOf(ingestion, list)})`).join(', ')
    const [row] = await store.rows(
      `WITH origin(list, archive) AS (VALUES ${origin}),
            dated AS (SELECT t.rowid AS r, archive, ${date} AS moment FROM "${section.table.name}" t JOIN origin USING (list)
                      WHERE ${date} IS NOT NULL AND CAST(${date} AS DATE) <> DATE '1969-12-31' AND archive IN (${one}, ${other})),
            span AS (SELECT archive, min(moment) AS first, max(moment) AS last FROM dated GROUP BY archive),
            common AS (SELECT max(first) AS first, min(last) AS last, count(*) AS archives FROM span)
       SELECT count(*) FILTER (WHERE archive = ${one}), count(*) FILTER (WHERE archive = ${other}),
              ${section.hidden === null ? '0' : `(SELECT count(*) FROM "${section.hidden.table}" h JOIN dated a ON a.r = h.r JOIN dated b ON b.r = h.shown WHERE a.archive <> b.archive)`}
       FROM dated, common WHERE archives = 2 AND moment BETWEEN first AND last`,
    )
    const [inOne, inOther, shared] = (row ?? []).map(Number)
    found.push({ category: category.id, shared: shared ?? 0, expected: [inOne ?? 0, inOther ?? 0] })
  }
  return found
}
