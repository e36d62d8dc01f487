import { DossierError } from '@shared/contract/errors.ts'
import type { People } from '@shared/contract/insights.ts'
import { ownNames, type Side, sideOf } from '@shared/insights/exchange.ts'
import { byHour, byMonth, type QuarterHours } from '@shared/insights/quarter-hours.ts'
import { dateColumn, type PreparedSection, shown } from '../columns.ts'
import { conversationName, rowsOf, sameLists } from '../sections.ts'
import { SharedWork } from '../shared-work.ts'
import { literal } from '../sql.ts'
import { dated } from './dated.ts'
import { type InsightContext, type InsightHandler, sectionWithRecords } from './insight-context.ts'
import { quarterOf } from './quarter-hour-counts.ts'
import { spanOf, spanOver } from './values.ts'

const sides: readonly Side[] = ['sent', 'received', 'unclear']
const listSections = ['followers', 'following', 'blocked-users'] as const

/** Messages that one name wrote in one conversation. */
interface Written {
  readonly list: number
  readonly side: Side
  readonly count: number
  readonly first: string | null
  readonly last: string | null
}

/** Messages by conversation, side and quarter of an hour, in order of time, column by column; those without a date are not among them. */
interface Cells {
  readonly lists: ArrayLike<number>
  /** Positions in `sides`. */
  readonly sides: ArrayLike<number>
  readonly quarters: ArrayLike<number>
  readonly counts: ArrayLike<number>
}

interface Exchange {
  readonly written: readonly Written[]
  readonly cells: Cells
  /** All conversations together. */
  readonly all: Readonly<Record<Side, QuarterHours>>
  /** The name of each conversation, by its list, those without messages included. */
  readonly names: ReadonlyMap<number, string>
}

const noCells: Cells = { lists: [], sides: [], quarters: [], counts: [] }
const nothing: Exchange = { written: [], cells: noCells, all: bySide(noCells, null), names: new Map() }

/** With whom messages were exchanged, who follows, is followed and was blocked. */
export function people(context: InsightContext): InsightHandler<'people'> {
  const kept = new SharedWork<Exchange>(({ cells }) => cells.quarters.length, 2_000_000)
  return async ({ view, list, most }, signal) => {
    const messages = await sectionWithRecords(context, 'direct-messages')
    const exchange = messages === null ? nothing : await kept.get('messages', signal, (stop) => gather(context, messages, stop))
    if (list !== null && (messages === null || !exchange.names.has(list))) throw new DossierError('bad-request', 'list')
    // Hours of one conversation say when somebody else writes: privacy view has those of all together only.
    const wanted = list === null || messages === null || view.mask ? null : new Set(sameLists(messages.section, list))
    const partners = partnersOf(exchange)
    const listed = partners.slice(0, most)
    const hide = (name: string): string => context.masker.apply(view.mask, 'name', name) ?? ''
    return {
      messages: {
        ...countsOf(exchange.written),
        partners: listed.map((partner) => (view.mask ? { ...coarse(partner), name: hide(partner.name) } : partner)),
        morePartners: partners.length - listed.length,
        morePartnerMessages: partners.slice(most).reduce((sum, { count }) => sum + count, 0),
        ...overTime(wanted === null ? exchange.all : bySide(exchange.cells, wanted), view.zone),
      },
      lists: await listsOf(context, view.zone, signal),
    }
  }
}

async function gather({ ingestion, facts }: InsightContext, prepared: PreparedSection, signal: AbortSignal): Promise<Exchange> {
  const { section } = prepared
  const { store } = ingestion
  const from = `coalesce(${shown(section, 'From', prepared.facts.whole)}, '')`
  const names = new Map(section.lists.map(({ id, path }) => [id, conversationName(path.at(-1) ?? '')]))
  const rows = await store.rows(
    `SELECT list, ${from} AS sender, count(*), ${spanOf(prepared)} FROM "${section.table.name}" WHERE ${rowsOf(section)} GROUP BY list, sender ORDER BY list, sender`,
    [],
    signal,
  )
  const senders = rows.map(([list, sender, count, first, last]) => ({
    list: Number(list),
    partner: names.get(Number(list)) ?? '',
    from: sender ?? '',
    count: Number(count),
    first: first ?? null,
    last: last ?? null,
  }))
  const own = ownNames(
    senders,
    facts.userNames.filter((name) => name !== null),
  )
  const written = senders.map((sender) => ({ ...sender, side: sideOf(sender, own) }))
  const date = dateColumn(section)
  const cells = date === null || written.length === 0 ? noCells : await cellsOf(date)
  return { written, cells, all: bySide(cells, null), names }

  async function cellsOf(column: string): Promise<Cells> {
    const known = written.map((of) => `(${of.list}, ${literal(of.from)}, ${sides.indexOf(of.side)})`).join(', ')
    const [lists, side, quarters, counts] = await store.numbers(
      `WITH senders(list, sender, side) AS (VALUES ${known}),
            messages AS (SELECT list, ${from} AS sender, ${quarterOf(column)} AS quarter FROM "${section.table.name}" WHERE ${rowsOf(section)} AND ${dated(column)})
       SELECT list, side, quarter, count(*) FROM messages JOIN senders USING (list, sender) GROUP BY ALL ORDER BY quarter`,
      signal,
    )
    return { lists: lists ?? [], sides: side ?? [], quarters: quarters ?? [], counts: counts ?? [] }
  }
}

function countsOf(written: readonly Written[]): Readonly<Record<Side, number>> & { readonly count: number } {
  const counts = { count: 0, sent: 0, received: 0, unclear: 0 }
  for (const { side, count } of written) {
    counts[side] += count
    counts.count += count
  }
  return counts
}

/** Conversations of one name together, those without a message, too. */
function partnersOf({ written, names }: Exchange): People['messages']['partners'] {
  const lists = new Map<string, number>()
  for (const [list, name] of names) if (!lists.has(name)) lists.set(name, list)
  const byName = new Map<string, Written[]>(Array.from(lists.keys(), (name) => [name, []]))
  for (const one of written) byName.get(names.get(one.list) ?? '')?.push(one)
  return Array.from(byName, ([name, of]) => ({ list: lists.get(name) ?? 0, name, ...countsOf(of), ...spanOver(of) })).sort(
    (one, other) => other.count - one.count || Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)),
  )
}

/** Numbers about somebody else as far as privacy view shows them: the power of ten that a count reaches, and the month of a moment. */
function coarse(partner: People['messages']['partners'][number]): People['messages']['partners'][number] {
  const reached = (count: number): number => (count === 0 ? 0 : 10 ** Math.floor(Math.log10(count)))
  const month = (instant: string | null): string | null => (instant === null ? null : `${instant.slice(0, 7)}-01T00:00:00Z`)
  return {
    ...partner,
    count: reached(partner.count),
    sent: reached(partner.sent),
    received: reached(partner.received),
    unclear: reached(partner.unclear),
    first: month(partner.first),
    last: month(partner.last),
  }
}

/** The quarters of each side, of some conversations or of all; those of several conversations in one. */
function bySide(cells: Cells, wanted: ReadonlySet<number> | null): Readonly<Record<Side, QuarterHours>> {
  const of = (side: Side): QuarterHours => {
    const position = sides.indexOf(side)
    const quarters: number[] = []
    const counts: number[] = []
    for (let index = 0; index < cells.quarters.length; index += 1) {
      if (cells.sides[index] !== position || wanted?.has(cells.lists[index] as number) === false) continue
      const quarter = cells.quarters[index] as number
      if (quarters.at(-1) !== quarter) {
        quarters.push(quarter)
        counts.push(0)
      }
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + (cells.counts[index] as number)
    }
    return { quarters: Int32Array.from(quarters), counts: Uint32Array.from(counts) }
  }
  return { sent: of('sent'), received: of('received'), unclear: of('unclear') }
}

function overTime(quarters: Readonly<Record<Side, QuarterHours>>, zone: string): Pick<People['messages'], 'byHour' | 'byMonth'> {
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
