import type { EngineResult } from '@shared/contract/engine-calls.ts'
import { byHour, byMonth, byWeekday } from '@shared/insights/quarter-hours.ts'
import { sessionFigures, sessionsOf } from '@shared/insights/sessions.ts'
import type { Ingestion } from '../../ingest/ingestion.ts'
import { dateColumn } from '../columns.ts'
import { conversationName, locateSection, rowsOf } from '../sections.ts'
import { isoInstant } from '../sql.ts'
import { dated } from './dated.ts'
import type { InsightContext, InsightHandlers } from './insight-context.ts'
import { type LoginAddress, loginAddresses, spanOfLogins } from './logins.ts'
import { mostFrequent } from './most-frequent.ts'
import type { QuarterHourCounts } from './quarter-hour-counts.ts'

/** The figures behind the pictures: those that scripts rely on, and under the name of each call what a picture shows beyond them. */
export interface Stats extends PictureFigures {
  /** Records of the section by hour of the day and by weekday, Monday first, on the zone's clock. */
  readonly byHour: readonly number[]
  readonly byWeekday: readonly number[]
  /** Records of every section that has dates, by month of the zone's calendar. */
  readonly byMonth: readonly { readonly month: string; readonly counts: Readonly<Record<string, number>> }[]
  readonly sessions: { readonly count: number; readonly medianMinutes: number; readonly longestMinutes: number }
  readonly topSearches: readonly { readonly term: string; readonly count: number }[]
  readonly logins: readonly (Omit<LoginAddress, 'first' | 'last'> & ReturnType<typeof spanOfLogins>)[]
  readonly chats: readonly {
    readonly with: string
    readonly messages: number
    readonly first: string | null
    readonly last: string | null
  }[]
}

interface PictureFigures {
  /** Null where the archive does not have the category. */
  readonly rhythm: EngineResult<'rhythm'> | null
  readonly watched: EngineResult<'watched'>
  readonly searched: EngineResult<'searched'>
  readonly people: EngineResult<'people'>
  readonly origins: EngineResult<'origins'>
  readonly reported: EngineResult<'reported'>
  readonly money: EngineResult<'money'>
  readonly expiring: EngineResult<'expiring'>
}

export interface StatsOptions {
  /** IANA zone, or `UTC`. */
  readonly zone: string
  /** The category whose hours, weekdays and sessions are counted. A category that is not in the archive has none. */
  readonly category: string
  /** Minutes without a record that end a session. */
  readonly gap: number
  /** The moment that tells dead links from living ones: a day or an instant in UTC. */
  readonly now: string
}

const topSearches = 50
/** Entries that each list of a picture gives. */
const mostListed = 200
const longestSessions = 50

/** Computes all of it. */
export async function stats(context: InsightContext, handlers: InsightHandlers, options: StatsOptions): Promise<Stats> {
  const { ingestion, quarterHours: counts } = context
  const { zone, category, gap } = options
  const isPresent = (id: string) => ingestion.present.some((section) => section.category.id === id)
  const counted = isPresent(category) ? await counts.of(category) : { quarters: new Int32Array(0), counts: new Uint32Array(0) }
  const figures = sessionFigures(
    isPresent(category) ? sessionsOf(await context.moments.of(await context.sections.get(category)), gap) : [],
    zone,
  )
  return {
    byHour: byHour(counted, zone),
    byWeekday: byWeekday(counted, zone),
    byMonth: await monthsOf(ingestion, counts, zone),
    sessions: { count: figures.count, medianMinutes: figures.medianMinutes, longestMinutes: figures.longestMinutes },
    topSearches: isPresent('searches')
      ? (await mostFrequent(ingestion, 'searches', 'SearchTerm', topSearches)).map(({ text, count }) => ({ term: text, count }))
      : [],
    logins: (await loginAddresses(ingestion)).map((address) => ({ ...address, ...spanOfLogins([address]) })),
    chats: isPresent('direct-messages') ? await chatsOf(ingestion) : [],
    ...(await pictureFigures(handlers, isPresent(category), options)),
  }
}

async function pictureFigures(
  handlers: InsightHandlers,
  present: boolean,
  { zone, category, gap, now }: StatsOptions,
): Promise<PictureFigures> {
  const view = { mask: false, zone, language: 'en' }
  const asked = { view, most: mostListed }
  return {
    rhythm: present ? await handlers.rhythm({ view, section: category, gap, longest: longestSessions }, undefined) : null,
    watched: await handlers.watched(asked, undefined),
    searched: await handlers.searched({ ...asked, by: 'text' }, undefined),
    people: await handlers.people({ ...asked, list: null }, undefined),
    origins: await handlers.origins(asked, undefined),
    reported: await handlers.reported(asked, undefined),
    money: await handlers.money({ view }, undefined),
    expiring: await handlers.expiring({ view, now }, undefined),
  }
}

async function monthsOf(ingestion: Ingestion, counts: QuarterHourCounts, zone: string): Promise<Stats['byMonth']> {
  const months = new Map<string, Record<string, number>>()
  for (const id of new Set(ingestion.present.map(({ category }) => category.id))) {
    for (const [month, count] of byMonth(await counts.of(id), zone)) {
      const inMonth = months.get(month) ?? {}
      inMonth[id] = count
      months.set(month, inMonth)
    }
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, ofMonth]) => ({ month, counts: ofMonth }))
}

/** Who was written with: conversations of one name together, most messages first, then by code point. */
async function chatsOf(ingestion: Ingestion): Promise<Stats['chats']> {
  const section = locateSection(ingestion, 'direct-messages')
  const date = dateColumn(section)
  const ends = date === null ? 'NULL, NULL' : ['min', 'max'].map((end) => isoInstant(`${end}(${date}) FILTER (${dated(date)})`)).join(', ')
  const rows = await ingestion.store.rows(
    `SELECT list, count(*), ${ends} FROM "${section.table.name}" WHERE ${rowsOf(section)} GROUP BY list`,
  )
  const found = new Map(rows.map(([list, ...figures]) => [Number(list), figures]))
  const chats = new Map<string, { messages: number; first: string | null; last: string | null }>()
  for (const list of section.lists) {
    const name = conversationName(list.path.at(-1) ?? '')
    const [count, first, last] = found.get(list.id) ?? []
    const before = chats.get(name) ?? { messages: 0, first: null, last: null }
    chats.set(name, {
      messages: before.messages + Number(count ?? 0),
      first: [before.first, first ?? null].filter((date) => date !== null).sort()[0] ?? null,
      last:
        [before.last, last ?? null]
          .filter((date) => date !== null)
          .sort()
          .at(-1) ?? null,
    })
  }
  return [...chats]
    .map(([name, chat]) => ({ with: name, ...chat }))
    .sort((a, b) => b.messages - a.messages || Buffer.compare(Buffer.from(a.with), Buffer.from(b.with)))
}
