import type { Watched } from '@shared/contract/insights.ts'
import { firstUpload, lastUpload } from '@shared/insights/video-age.ts'
import { ageFigures } from '@shared/insights/video-age-figures.ts'
import type { Store } from '../../store/store.ts'
import { dateColumn, type PreparedSection, storedColumn } from '../columns.ts'
import { rowsOf } from '../sections.ts'
import { SharedWork } from '../shared-work.ts'
import { columnName, isoInstant } from '../sql.ts'
import { dated } from './dated.ts'
import { type InsightContext, type InsightHandler, sectionWithRecords } from './insight-context.ts'
import { noValues, valuesOf } from './values.ts'
import { videoAddress, videoId } from './video-ids.ts'

/** The most that any answer lists. */
const mostListed = 2000
const mostMethods = 200

const watchedLink = 'Link'

/** Sections of videos and the field that names one. */
const videoSections = [
  ['watch-history', watchedLink],
  ['likes', 'link'],
  ['favorite-videos', 'Link'],
] as const

/** How old watched videos were, which came again, which stand in likes and favourites, and where shares went. */
export function watched(context: InsightContext): InsightHandler<'watched'> {
  const kept = new SharedWork<Watched>(() => 1, 1)
  return async ({ view, most }, signal) => {
    const figures = await kept.get('watched', signal, (stop) => gather(context, stop))
    const link = (text: string): string => context.masker.apply(view.mask, 'link', text) ?? ''
    const listed = figures.repeats.most.slice(0, most)
    return { ...figures, repeats: { ...figures.repeats, most: listed.map((video) => ({ ...video, link: link(video.link) })) } }
  }
}

async function gather(context: InsightContext, signal: AbortSignal): Promise<Watched> {
  const { store } = context.ingestion
  const history = await sectionWithRecords(context, 'watch-history')
  const shares = await sectionWithRecords(context, 'shares')
  const values = async (key: string) => (shares === null ? noValues : valuesOf(store, shares, key, mostMethods, signal))
  const [records, age, together, shareMethods, sharedContent] = await Promise.all([
    history === null ? 0 : countOf(store, history, signal),
    // While the database looks for what stands in two sections.
    history === null ? ageFigures(new Float64Array(0)) : agesOf(store, history, signal).then(ageFigures),
    togetherOf(context, signal),
    values('Method'),
    values('SharedContent'),
  ])
  // By itself: at ten million records it needs more room than all the others together.
  const repeats = history === null ? noRepeats : await repeatsOf(store, history, signal)
  return {
    records,
    age: { ...age, unknown: records - age.count, bins: [...age.bins] },
    repeats,
    together,
    shareMethods,
    sharedContent,
  }
}

async function countOf(store: Store, { section }: PreparedSection, signal: AbortSignal): Promise<number> {
  const [row] = await store.rows(`SELECT count(*) FROM "${section.table.name}" WHERE ${rowsOf(section)}`, [], signal)
  return Number(row?.[0])
}

/** Seconds between upload and watching. */
async function agesOf(store: Store, prepared: PreparedSection, signal: AbortSignal): Promise<Float64Array> {
  const { section } = prepared
  const date = dateColumn(section)
  if (date === null) return new Float64Array(0)
  return store.doublesOfRows(
    section.table,
    (rows) => `SELECT epoch(${date}) - upload FROM (
       SELECT ${date}, ${videoId(prepared, watchedLink)} >> 32 AS upload FROM "${section.table.name}"
       WHERE ${rows} AND ${rowsOf(section)} AND ${dated(date)})
     WHERE upload >= ${firstUpload} AND upload < ${lastUpload}`,
    signal,
  )
}

const noRepeats: Watched['repeats'] = { videos: 0, without: 0, writtenTwice: 0, times: [], most: [] }

async function repeatsOf(store: Store, prepared: PreparedSection, signal: AbortSignal): Promise<Watched['repeats']> {
  const { section } = prepared
  const date = dateColumn(section) ?? 'NULL::TIMESTAMP'
  const when = `CASE WHEN ${dated(date)} THEN ${date} END`
  const rows = await store.rows(
    `WITH watched AS (SELECT ${videoId(prepared, watchedLink)} AS id, ${when} AS moment FROM "${section.table.name}" WHERE ${rowsOf(section)}),
          noted AS MATERIALIZED (SELECT id, moment FROM watched WHERE id IN (${mayComeAgain(prepared)})),
          several AS (SELECT id FROM noted GROUP BY id HAVING count(*) > 1),
          moments AS (SELECT id, moment, count(*) AS records FROM noted WHERE id IN (FROM several) GROUP BY id, moment),
          again AS MATERIALIZED (SELECT id, count(*) AS times, sum(records) AS records, min(moment) AS first, max(moment) AS last FROM moments GROUP BY id),
          listed AS (SELECT * FROM again WHERE times > 1 ORDER BY times DESC, last DESC, id LIMIT ${mostListed})
     SELECT 'video', id, times, ${isoInstant('first')}, ${isoInstant('last')} FROM listed
     UNION ALL SELECT 'times', times, count(*), NULL, NULL FROM again GROUP BY times
     UNION ALL SELECT 'again', coalesce(sum(records), 0), coalesce(sum(times), 0), NULL, NULL FROM again
     UNION ALL SELECT 'all', count(*), count(id), NULL, NULL FROM watched`,
    [],
    signal,
  )
  const of = (kind: string) => rows.filter(([found]) => found === kind)
  const [, records, named] = (of('all')[0] ?? []).map(Number)
  const [, recordsAgain, momentsAgain] = (of('again')[0] ?? []).map(Number)
  const videosByTimes = new Map(of('times').map(([, moments, videos]) => [Number(moments), Number(videos)] as const))
  // Videos that are named once only are in no group; those whose every record is of one second are.
  const once = (named ?? 0) - (recordsAgain ?? 0)
  videosByTimes.set(1, (videosByTimes.get(1) ?? 0) + once)
  const times = Array.from(videosByTimes, ([moments, videos]) => ({ times: moments, videos })).filter(({ videos }) => videos > 0)
  const most = of('video').map(([, id, moments, first, last]) => ({
    link: `${videoAddress.prefix}${id}${videoAddress.suffix}`,
    times: Number(moments),
    first: first ?? null,
    last: last ?? null,
  }))
  return {
    videos: times.reduce((sum, { videos }) => sum + videos, 0),
    without: (records ?? 0) - (named ?? 0),
    writtenTwice: (recordsAgain ?? 0) - (momentsAgain ?? 0),
    times: times.sort((one, other) => one.times - other.times),
    most: most.sort((one, other) => other.times - one.times || (other.last ?? '').localeCompare(one.last ?? '')),
  }
}

/**
 * The numbers of all videos that may stand in several records, among them some that do not: those that were noted while records were
 * read, and those that stand elsewhere than in the column of links.
 */
function mayComeAgain(prepared: PreparedSection): string {
  const { table } = prepared.section
  const column = storedColumn(prepared.section, watchedLink)
  const repeats = table.repeats?.field === column?.key ? table.repeats : null
  const id = videoId(prepared, watchedLink)
  const own = column === undefined || repeats === null ? 'NULL' : columnName(table, column)
  const noted = repeats === null ? null : `SELECT number FROM "${repeats.table}"`
  // Where all links stand in the column, there is nothing elsewhere to look for.
  if (noted !== null && id === own) return noted
  const elsewhere = `SELECT ${id} FROM "${table.name}" WHERE ${id} IS NOT NULL AND ${id} IS DISTINCT FROM ${own}`
  return noted === null ? elsewhere : `${noted} UNION ALL ${elsewhere}`
}

async function togetherOf(context: InsightContext, signal: AbortSignal): Promise<Watched['together']> {
  const found = await Promise.all(
    videoSections.map(async ([id, key]) => {
      const prepared = await sectionWithRecords(context, id)
      if (prepared === null) return null
      const { section } = prepared
      return { id, ids: `SELECT ${videoId(prepared, key)} AS id FROM "${section.table.name}" WHERE ${rowsOf(section)}` }
    }),
  )
  const pairs = found.flatMap((one, index) =>
    found.slice(index + 1).flatMap((other) => (one === null || other === null ? [] : [[one, other] as const])),
  )
  return Promise.all(
    pairs.map(async ([one, other]) => {
      const [row] = await context.ingestion.store.rows(
        `SELECT count(DISTINCT id) FROM (${other.ids}) AS other SEMI JOIN (${one.ids}) AS one USING (id)`,
        [],
        signal,
      )
      const sections: [string, string] = [one.id, other.id]
      return { sections, videos: Number(row?.[0]) }
    }),
  )
}
