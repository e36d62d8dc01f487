import type { Money } from '@shared/contract/insights.ts'
import { normaliseKey } from '@shared/format/spelling.ts'
import { type Amount, amountOf, compareDecimals, type Decimal, decimalText, plus, times, zero } from '@shared/insights/amounts.ts'
import { isoDay, localQuarter, quarter } from '@shared/insights/quarter-hours.ts'
import { offsetsOf } from '@shared/insights/zone-offsets.ts'
import { dateColumn, type PreparedSection, shown } from '../columns.ts'
import { rowsOf } from '../sections.ts'
import { SharedWork } from '../shared-work.ts'
import { dated } from './dated.ts'
import { type InsightContext, type InsightHandler, instantOf, sectionWithRecords } from './insight-context.ts'

/**
 * Sections with amounts and the fields that hold them. Transactions, donations and fundraisers have never been seen with content: their
 * fields are looked for by the names that TikTok's own description gives.
 */
const places: readonly { readonly section: string; readonly amount: readonly string[]; readonly coins?: true }[] = [
  { section: 'shop-orders', amount: ['total_price'] },
  { section: 'gifts-bought', amount: ['Price'] },
  { section: 'coin-purchases', amount: ['CoinAmount'], coins: true },
  { section: 'gifts-sent', amount: ['GiftAmount'] },
  { section: 'live-hosted', amount: ['TotalEarning'] },
  { section: 'transactions', amount: ['Amount', 'Transaction Amount'] },
  { section: 'donations', amount: ['Amount', 'Donation Amount'] },
  { section: 'fundraisers', amount: ['Amount', 'Donation Amount'] },
]
const currencyKeys = ['Currency']
const statusKeys = ['order_status', 'Status']

/** Equal amounts at one moment. */
interface Paid {
  readonly amount: Amount | null
  readonly status: string | null
  readonly second: number | null
  readonly count: number
}

type Read = Paid & { readonly amount: Amount }

/** Amounts that may be added: of one section, one currency and one status. */
interface Group {
  readonly figures: Omit<Money['sums'][number], 'months' | 'total' | 'least' | 'greatest'>
  readonly total: Decimal
  readonly least: Decimal
  readonly greatest: Decimal
  readonly paid: readonly Read[]
}

interface Kept {
  readonly section: string
  readonly groups: readonly Group[]
  readonly unread: number
}

/** What was paid, bought and given, to the last digit, and never summed over currencies. */
export function money(context: InsightContext): InsightHandler<'money'> {
  const kept = new SharedWork<readonly Kept[]>(
    (found) => found.reduce((sum, { groups }) => sum + groups.reduce((records, { paid }) => records + paid.length, 0), 0),
    2_000_000,
  )
  return async ({ view }, signal) => {
    const found = await kept.get('money', signal, (stop) => gather(context, stop))
    const hide = (value: Decimal): string => context.masker.apply(view.mask, 'amount', decimalText(value)) ?? ''
    return {
      sums: found.flatMap(({ groups }) =>
        groups.map(({ figures, total, least, greatest, paid }) => ({
          ...figures,
          total: hide(total),
          least: hide(least),
          greatest: hide(greatest),
          months: monthsOf(paid, view.zone, hide),
        })),
      ),
      unread: found.flatMap(({ section, unread }) => (unread === 0 ? [] : [{ section, count: unread }])),
    }
  }
}

async function gather(context: InsightContext, signal: AbortSignal): Promise<readonly Kept[]> {
  const found: Kept[] = []
  for (const { section, amount, coins } of places) {
    const prepared = await sectionWithRecords(context, section)
    if (prepared === null) continue
    const paid = await paidIn(context, prepared, amount, signal)
    const unread = paid.reduce((sum, one) => sum + (one.amount === null ? one.count : 0), 0)
    found.push({ section, groups: groupsOf(section, coins === true, paid), unread })
  }
  return found
}

async function paidIn(
  { ingestion }: InsightContext,
  prepared: PreparedSection,
  amountKeys: readonly string[],
  signal: AbortSignal,
): Promise<readonly Paid[]> {
  const { section } = prepared
  const text = (keys: readonly string[]): string => {
    const names = new Set(keys.map(normaliseKey))
    const column = prepared.columns.find(({ key }) => names.has(normaliseKey(key)))
    return column === undefined ? 'NULL' : shown(section, column.key, prepared.facts.whole)
  }
  const date = dateColumn(section)
  const second = date === null ? 'NULL' : `CASE WHEN ${dated(date)} THEN epoch(${date}) END`
  const rows = await ingestion.store.rows(
    `SELECT ${text(amountKeys)} AS amount, ${text(currencyKeys)} AS currency, ${text(statusKeys)} AS status, ${second} AS second, count(*) FROM "${section.table.name}"
     WHERE ${rowsOf(section)} GROUP BY ALL ORDER BY second, amount, currency, status`,
    [],
    signal,
  )
  return rows.map(([amount, currency, status, moment, count]) => ({
    amount: withCurrency(amountOf(amount ?? ''), currency ?? null),
    status: status ?? null,
    second: moment === null || moment === undefined ? null : Number(moment),
    count: Number(count),
  }))
}

/** A currency that stands in a field of its own; one that contradicts it makes the amount unreadable. */
function withCurrency(amount: Amount | null, currency: string | null): Amount | null {
  const told = currency?.trim().toUpperCase() ?? ''
  if (amount === null || told === '') return amount
  return amount.currency === null || amount.currency === told ? { ...amount, currency: told } : null
}

function groupsOf(section: string, coins: boolean, paid: readonly Paid[]): readonly Group[] {
  const groups = new Map<string, Read[]>()
  for (const one of paid) {
    const { amount } = one
    if (amount === null) continue
    const key = JSON.stringify([amount.currency, one.status])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ ...one, amount }])
    else group.push({ ...one, amount })
  }
  return Array.from(groups.values(), (of) => {
    const currency = of[0]?.amount.currency ?? null
    const values = of.map(({ amount }) => amount.value).sort(compareDecimals)
    const seconds = of.map(({ second }) => second).filter((second) => second !== null)
    const [first, last] = [seconds[0], seconds.at(-1)]
    return {
      figures: {
        section,
        unit: currency !== null ? ('currency' as const) : coins ? ('coins' as const) : ('untold' as const),
        currency,
        status: of[0]?.status ?? null,
        count: of.reduce((sum, { count }) => sum + count, 0),
        first: first === undefined ? null : instantOf(first),
        last: last === undefined ? null : instantOf(last),
      },
      total: totalOf(of),
      least: values[0] ?? zero,
      greatest: values.at(-1) ?? zero,
      paid: of,
    }
  }).sort((one, other) => other.figures.count - one.figures.count)
}

function totalOf(paid: readonly Read[]): Decimal {
  return paid.reduce((sum, { amount, count }) => plus(sum, times(amount.value, count)), zero)
}

function monthsOf(paid: readonly Read[], zone: string, hide: (value: Decimal) => string): Money['sums'][number]['months'] {
  const when = paid.flatMap((one) => (one.second === null ? [] : [{ ...one, second: one.second }]))
  const offsets = offsetsOf(zone, when[0]?.second ?? 0, (when.at(-1)?.second ?? 0) + quarter)
  const months = new Map<string, typeof when>()
  for (const one of when) {
    const month = isoDay(localQuarter(one.second, offsets).day).slice(0, 7)
    const of = months.get(month)
    if (of === undefined) months.set(month, [one])
    else of.push(one)
  }
  return Array.from(months, ([month, of]) => ({
    month,
    count: of.reduce((sum, { count }) => sum + count, 0),
    total: hide(totalOf(of)),
  }))
}
