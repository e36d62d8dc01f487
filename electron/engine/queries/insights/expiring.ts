import type { Expiring } from '@shared/contract/insights.ts'
import { addressesIn, expirySecond } from '@shared/insights/expiry.ts'
import { isoDay } from '@shared/insights/quarter-hours.ts'
import { offsetsOf } from '@shared/insights/zone-offsets.ts'
import { stringsIn } from '../json-strings.ts'
import { type LocatedSection, locateSection, rowsOf } from '../sections.ts'
import { severalAtOnce } from '../several-at-once.ts'
import { SharedWork } from '../shared-work.ts'
import { columnName } from '../sql.ts'
import { type InsightContext, type InsightHandler, instantOf } from './insight-context.ts'

/** Days that are listed: five years. */
const mostDays = 1830

/** When the links of a section die, rising, and how many of its records hold one. */
interface Dying {
  readonly section: string
  readonly moments: readonly number[]
  readonly records: number
}

/** Links that tell when they die, in any text of any section. */
export function expiring(context: InsightContext): InsightHandler<'expiring'> {
  const kept = new SharedWork<readonly Dying[]>((found) => found.reduce((sum, { moments }) => sum + moments.length, 0), 2_000_000)
  return async ({ view, now }, signal) => {
    const sections = await kept.get('links', signal, (stop) => gather(context, stop))
    const second = Date.parse(now) / 1000
    const moments = sections.flatMap((section) => section.moments).sort((one, other) => one - other)
    const next = moments.find((moment) => moment > second)
    const days = byDay(moments, view.zone)
    const listed = days.slice(0, mostDays)
    return {
      ...figuresOf(
        moments,
        sections.reduce((sum, { records }) => sum + records, 0),
        second,
      ),
      next: next === undefined ? null : instantOf(next),
      sections: sections.map(({ section, moments: of, records }) => ({ section, ...figuresOf(of, records, second) })),
      days: listed,
      moreLinks: moments.length - listed.reduce((sum, { links }) => sum + links, 0),
    }
  }
}

function figuresOf(moments: readonly number[], records: number, now: number): Omit<Expiring, 'next' | 'sections' | 'days' | 'moreLinks'> {
  const [first, last] = [moments[0], moments.at(-1)]
  return {
    links: moments.length,
    records,
    dead: moments.filter((moment) => moment <= now).length,
    first: first === undefined ? null : instantOf(first),
    last: last === undefined ? null : instantOf(last),
  }
}

function byDay(moments: readonly number[], zone: string): Expiring['days'] {
  const offsets = offsetsOf(zone, moments[0] ?? 0, moments.at(-1) ?? 0)
  const days = new Map<number, number>()
  for (const moment of moments) {
    const day = Math.floor((moment + offsets.at(moment)) / 86_400)
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  return Array.from(days, ([day, links]) => ({ day: isoDay(day), links }))
}

async function gather(context: InsightContext, signal: AbortSignal): Promise<readonly Dying[]> {
  const sections = context.facts.sections.map(({ id }) => locateSection(context.ingestion, id)).filter(({ lists }) => lists.length > 0)
  const found = await severalAtOnce(sections, async (section) => ({ section: section.id, ...(await dyingIn(context, section, signal)) }))
  return found.filter(({ moments }) => moments.length > 0)
}

/** No address that tells when it dies is shorter: `http://?expire=1000000000`. */
const shortest = 25

/** The records that may hold such a link are found by its name; all else is left to the rule. */
async function dyingIn(context: InsightContext, section: LocatedSection, signal: AbortSignal): Promise<Omit<Dying, 'section'>> {
  const { table } = section
  const texts = table.fields.filter(({ type }) => type === 'text').map((field) => columnName(table, field))
  const may = (column: string): string =>
    `(strlen(${column}) >= ${shortest} AND (contains(${column}, 'xpir') OR contains(${column}, 'XPIR')))`
  const columns = [...texts, 'leftover']
  const moments: number[] = []
  let records = 0
  await context.ingestion.store.each(
    `SELECT ${columns.map((column) => `CASE WHEN ${may(column)} THEN ${column} END`).join(', ')} FROM "${table.name}"
     WHERE ${rowsOf(section)} AND (${columns.map(may).join(' OR ')})`,
    (row) => {
      const before = moments.length
      row.forEach((text, index) => {
        if (text === null) return
        const parts = index === texts.length ? stringsIn(text) : [text]
        for (const address of parts.flatMap(addressesIn)) {
          const second = expirySecond(address)
          if (second !== null) moments.push(second)
        }
      })
      if (moments.length > before) records += 1
    },
    signal,
  )
  return { moments: moments.sort((one, other) => one - other), records }
}
