import { DossierError } from '@shared/contract/errors.ts'
import type { People } from '@shared/contract/insights.ts'
import { ownNames, type Side, sideOf } from '@shared/insights/exchange.ts'
import { byHour, byMonth, type QuarterHours } from '@shared/insights/quarter-hours.ts'
import { dateColumn, type PreparedSection, shown } from '../columns.ts'
import { conversationName, rowsOf, sameLists } from '../sections.ts'
import { SharedWork } from '../shared-work.ts'
import { dated } from './dated.ts'
import { type InsightContext, type InsightHandler, instantOf, sectionWithRecords } from './insight-context.ts'

const sides: readonly Side[] = ['sent', 'received', 'unclear']
const listSections = ['followers', 'following', 'blocked-users'] as const

/** Messages of one conversation under one name, within a quarter of an hour; without a date, `quarter` is null. */
interface Cell {
  readonly list: number
  readonly side: Side
  readonly quarter: number | null
  readonly count: number
  readonly first: number | null
  readonly last: number | null
}

interface Exchange {
  readonly cells: readonly Cell[]
  /** The name of each conversation, by its list, those without messages included. */
  readonly names: ReadonlyMap<number, string>
}

/** With whom messages were exchanged, who follows, is followed and was blocked. */
export function people(context: InsightContext): InsightHandler<'people'> {
  const kept = new SharedWork<Exchange>(({ cells }) => cells.length, 2_000_000)
  return async ({ view, list, most }, signal) => {
    const messages = await sectionWithRecords(context, 'direct-messages')
    const exchange: Exchange =
      messages === null ? { cells: [], names: new Map() } : await kept.get('messages', signal, (stop) => gather(context, messages, stop))
    if (list !== null && (messages === null || !exchange.names.has(list))) throw new DossierError('bad-request', 'list')
    const wanted = list === null || messages === null ? null : new Set(sameLists(messages.section, list))
    const cells = wanted === null ? exchange.cells : exchange.cells.filter((cell) => wanted.has(cell.list))
    const partners = partnersOf(exchange)
    const listed = partners.slice(0, most)
    const hide = (name: string): string => context.masker.apply(view.mask, 'name', name) ?? ''
    return {
      messages: {
        count: total(exchange.cells),
        ...bySide(exchange.cells),
        partners: listed.map((partner) => ({ ...partner, name: hide(partner.name) })),
        morePartners: partners.length - listed.length,
        morePartnerMessages: partners.slice(most).reduce((sum, { count }) => sum + count, 0),
        ...overTime(cells, view.zone),
      },
      lists: await listsOf(context, view.zone, signal),
    }
  }
}

async function gather({ ingestion, facts }: InsightContext, prepared: PreparedSection, signal: AbortSignal): Promise<Exchange> {
  const { section } = prepared
  const date = dateColumn(section) ?? 'NULL::TIMESTAMP'
  const when = `CASE WHEN ${dated(date)} THEN epoch(${date}) END`
  const from = `coalesce(${shown(section, 'From', prepared.facts.whole)}, '')`
  const rows = await ingestion.store.rows(
    `WITH messages AS (SELECT list, ${from} AS sender, ${when} AS moment FROM "${section.table.name}" WHERE ${rowsOf(section)})
     SELECT list, sender, CAST(floor(moment / 900) AS INTEGER) AS quarter, count(*), min(moment), max(moment) FROM messages GROUP BY ALL ORDER BY quarter`,
    [],
    signal,
  )
  const names = new Map(section.lists.map(({ id, path }) => [id, conversationName(path.at(-1) ?? '')]))
  const counted = rows.map(([list, sender, quarter, count, first, last]) => ({
    list: Number(list),
    partner: names.get(Number(list)) ?? '',
    from: sender ?? '',
    quarter: numberOf(quarter),
    count: Number(count),
    first: numberOf(first),
    last: numberOf(last),
  }))
  const userNames = facts.userNames.filter((name) => name !== null)
  const own = ownNames(counted, userNames)
  return { names, cells: counted.map(({ partner, from: sender, ...cell }) => ({ ...cell, side: sideOf({ partner, from: sender }, own) })) }
}

const numberOf = (text: string | null | undefined): number | null => (text === null || text === undefined ? null : Number(text))

const total = (cells: readonly Cell[]): number => cells.reduce((sum, { count }) => sum + count, 0)

function bySide(cells: readonly Cell[]): Readonly<Record<Side, number>> {
  const counts = { sent: 0, received: 0, unclear: 0 }
  for (const { side, count } of cells) counts[side] += count
  return counts
}

/** Conversations of one name together, those without a message, too. */
function partnersOf({ cells, names }: Exchange): People['messages']['partners'] {
  const lists = new Map<string, number>()
  for (const [list, name] of names) if (!lists.has(name)) lists.set(name, list)
  const byName = new Map<string, Cell[]>(Array.from(lists.keys(), (name) => [name, []]))
  for (const cell of cells) byName.get(names.get(cell.list) ?? '')?.push(cell)
  return Array.from(byName, ([name, of]) => {
    const first = of.reduce((best, cell) => Math.min(best, cell.first ?? best), Number.POSITIVE_INFINITY)
    const last = of.reduce((best, cell) => Math.max(best, cell.last ?? best), Number.NEGATIVE_INFINITY)
    return {
      list: lists.get(name) ?? 0,
      name,
      count: total(of),
      ...bySide(of),
      first: Number.isFinite(first) ? instantOf(first) : null,
      last: Number.isFinite(last) ? instantOf(last) : null,
    }
  }).sort((one, other) => other.count - one.count || Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)))
}

function overTime(cells: readonly Cell[], zone: string): Pick<People['messages'], 'byHour' | 'byMonth'> {
  const of = (side: Side): QuarterHours => quartersOf(cells.filter((cell) => cell.side === side))
  const quarters: Readonly<Record<Side, QuarterHours>> = { sent: of('sent'), received: of('received'), unclear: of('unclear') }
  const months = new Map<string, Record<Side, number>>()
  for (const side of sides) {
    for (const [month, count] of byMonth(quarters[side], zone)) {
      const counts = months.get(month) ?? { sent: 0, received: 0, unclear: 0 }
      counts[side] += count
      months.set(month, counts)
    }
  }
  return {
    byHour: {
      sent: byHour(quarters.sent, zone),
      received: byHour(quarters.received, zone),
      unclear: byHour(quarters.unclear, zone),
    },
    byMonth: [...months].sort(([one], [other]) => (one < other ? -1 : 1)).map(([month, counts]) => ({ month, ...counts })),
  }
}

/** The cells come in order of time. */
function quartersOf(cells: readonly Cell[]): QuarterHours {
  const when = cells.filter(({ quarter }) => quarter !== null)
  return { quarters: Int32Array.from(when, ({ quarter }) => quarter ?? 0), counts: Uint32Array.from(when, ({ count }) => count) }
}

async function listsOf(context: InsightContext, zone: string, signal: AbortSignal | undefined): Promise<People['lists']> {
  const found: People['lists'] = []
  for (const id of listSections) {
    const section = context.facts.sections.find((candidate) => candidate.id === id)
    if (section === undefined) continue
    let sum = 0
    const months = Array.from(byMonth(await context.quarterHours.of(id, signal), zone), ([month, count]) => {
      sum += count
      return { month, count, total: sum }
    })
    found.push({ section: id, count: section.count, undated: section.count - sum, first: section.first, last: section.last, months })
  }
  return found
}
