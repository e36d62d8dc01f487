import { basename, dirname, join } from 'node:path'
import type { Page, Progress, Summary } from '@shared/contract/archive.ts'
import { type EngineCall, type EngineParams, type EngineResult, engineCalls } from '@shared/contract/engine-calls.ts'
import { DossierError } from '@shared/contract/errors.ts'
import type { ExportRequest, ExportTarget } from '@shared/contract/export.ts'
import type { Origins } from '@shared/contract/insights.ts'
import type { View } from '@shared/contract/view.ts'
import { type ExportedFile, type ExportOptions, exportRecords } from './export/export-records.ts'
import { FileHashes } from './hashes/file-hashes.ts'
import { type IngestResult, ingestArchives, naming } from './ingest/ingest-archive.ts'
import { bringTogether } from './merge/bring-together.ts'
import { Arrangements } from './queries/arrangements.ts'
import { Dates } from './queries/dates.ts'
import { distinctValues } from './queries/distinct.ts'
import { insightHandlers } from './queries/insights/handlers.ts'
import type { InsightContext } from './queries/insights/insight-context.ts'
import { Moments } from './queries/insights/moments.ts'
import { OwnCountries } from './queries/insights/own-countries.ts'
import { QuarterHourCounts } from './queries/insights/quarter-hour-counts.ts'
import { type Stats, type StatsOptions, stats } from './queries/insights/stats.ts'
import { keyedLists } from './queries/keyed-lists.ts'
import { Masker } from './queries/mask.ts'
import { Pager } from './queries/page.ts'
import { PreparedSections } from './queries/prepared-sections.ts'
import { recordDetail } from './queries/record.ts'
import { placeOf } from './queries/row-set.ts'
import { Search } from './queries/search.ts'
import { locateSection } from './queries/sections.ts'
import { type RecordsRequest, type SourcedRecords, sourcedRecords } from './queries/sourced-records.ts'
import { type ArchiveFacts, gatherFacts, summarise } from './queries/summary.ts'
import { type ArchiveSource, openSource } from './source/source.ts'
import { Store } from './store/store.ts'
import { type ArchiveStructure, archiveStructure } from './structure/archive-structure.ts'
import { structureText } from './structure/structure-text.ts'

/** An archive that has been read and can be asked. */
export interface OpenArchive {
  /**
   * Answers one of the contract's calls. Parameters are checked. The signal stops the work when nobody waits for it any more.
   * @throws DossierError `bad-request`, `too-large`, `cancelled`, `internal`
   */
  call(name: string, params: unknown, signal?: AbortSignal): Promise<unknown>
  /** The summary without going through the contract. */
  summary(view: View): Summary
  /** How the archive is built, without anything it says. */
  structure(): Promise<ArchiveStructure>
  /** One page of a table without going through the contract. */
  page(params: EngineParams<'page'>): Promise<Page>
  /** Records as they stood in the export, with their sources, for the command line. @throws DossierError `bad-request`, `too-large` */
  records(section: string, request: RecordsRequest): Promise<SourcedRecords>
  /** The figures behind the pictures, for the command line. */
  stats(options: StatsOptions): Promise<Stats>
  /** Takes a table of countries of the person's own, or none with null. @throws DossierError what `readOwnTable` throws */
  takeCountries(path: string | null): Promise<Origins['own']>
  /** Writes records into files. @throws DossierError what `exportRecords` throws */
  export(request: ExportRequest, target: ExportTarget, options: ExportOptions): Promise<readonly ExportedFile[]>
  readonly ingested: IngestResult
  readonly facts: ArchiveFacts
  close(): Promise<void>
}

export interface OpenArchiveOptions {
  /** The invented person's archive that comes with the app. */
  readonly sample: boolean
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

type Handlers = {
  readonly [Call in EngineCall]: (
    params: EngineParams<Call>,
    signal: AbortSignal | undefined,
  ) => Promise<EngineResult<Call>> | EngineResult<Call>
}

/** While records are arranged, how far it is gets told at least this often. */
const signOfLifeMs = 5000

/**
 * Opens an archive and reads all of it: a zip, an unpacked folder, a single JSON or text file.
 *
 * @throws DossierError what `openSource` and `ingestArchives` throw; nothing stays open then
 */
export function openArchive(path: string, options: OpenArchiveOptions): Promise<OpenArchive> {
  return openArchives([path], options)
}

/**
 * Opens archives of one account as one view, in which what stands in several of them stands once.
 *
 * @param paths at least one
 * @throws DossierError also `different-accounts`. Where there are several archives, `where` names the one that is meant.
 */
export async function openArchives(paths: readonly string[], options: OpenArchiveOptions): Promise<OpenArchive> {
  const { signal, onProgress, sample } = options
  const names = namesOf(paths)
  onProgress({ phase: 'looking', bytesRead: 0, bytesTotal: 0, records: 0, section: null })
  const sources: ArchiveSource[] = []
  let store: Store | undefined
  try {
    for (const [index, path] of paths.entries())
      sources.push(await naming(paths.length > 1 ? (names[index] ?? '') : null, () => openSource(path, { signal })))
    store = await Store.open()
    store.stopBy(signal)
    const archives = sources.map((source, index) => ({ name: names[index] ?? '', source }))
    const ingested = await ingestArchives(archives, store, options)
    const { ingestion } = ingested
    const bytes = sources.reduce((sum, source) => sum + source.bytes, 0)
    let section: string | null = null
    const tell = (): void => onProgress({ phase: 'arranging', bytesRead: bytes, bytesTotal: bytes, records: ingestion.records, section })
    const arranging = (next: string | null): void => {
      if (signal.aborted) throw new DossierError('cancelled')
      section = next
      tell()
    }
    arranging(null)
    // One query over millions of records may take a while. That the process still answers is a sign of life.
    const beat = setInterval(tell, signOfLifeMs)
    let facts: ArchiveFacts
    try {
      const order = await bringTogether(ingestion, names, arranging)
      arranging(null)
      facts = await gatherFacts(ingestion, order)
    } finally {
      clearInterval(beat)
    }
    store.stopBy(undefined)
    return answering(sample, sources, store, ingested, facts)
  } catch (thrown) {
    await store?.close()
    for (const source of sources) await source.close()
    throw thrown
  }
}

/** File names as the person knows them; with their folder where two are called the same. */
function namesOf(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => basename(path))
  return names.map((name, index) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : join(basename(dirname(paths[index] ?? '')), name),
  )
}

function answering(
  sample: boolean,
  sources: readonly ArchiveSource[],
  store: Store,
  ingested: IngestResult,
  facts: ArchiveFacts,
): OpenArchive {
  const { ingestion } = ingested
  const masker = new Masker()
  const sections = new PreparedSections(ingestion)
  const insights: InsightContext = {
    ingestion,
    sections,
    masker,
    quarterHours: new QuarterHourCounts(ingestion),
    moments: new Moments(store),
    facts,
    ownCountries: new OwnCountries(),
  }
  const figures = insightHandlers(insights)
  const hashes = new FileHashes(sources)
  const arrangements = new Arrangements(store, masker)
  const pager = new Pager(store, masker, arrangements)
  const dates = new Dates(store)
  const search = new Search(ingestion, arrangements, masker)
  const summary = (view: View): Summary => summarise(sample, sources, ingested, facts, view, masker)
  const page = async ({ section, ...request }: EngineParams<'page'>, signal?: AbortSignal): Promise<Page> =>
    pager.page(await sections.get(section), request, signal)
  const structure = (): Promise<ArchiveStructure> =>
    archiveStructure(ingestion, sources, summary({ mask: false, zone: 'UTC', language: 'en' }))
  const handlers: Handlers = {
    summary: ({ view }) => summary(view),
    page,
    distinct: async ({ section, ...request }, signal) => distinctValues(store, await sections.get(section), request, masker, signal),
    place: async ({ section, sort, filter, target }, signal) => {
      const prepared = await sections.get(section)
      const set = await arrangements.rows(prepared, sort, filter, signal)
      if (target.by === 'date') return dates.placeOfDate(prepared, set, target.date, signal)
      const offset = placeOf(set, target.row)
      if (offset < 0) return { offset: null, date: null, total: set.length }
      return { offset, date: await dates.dateOfRow(prepared, target.row, signal), total: set.length }
    },
    months: async ({ section, view, sort, filter }, signal) => {
      const prepared = await sections.get(section)
      return dates.months(prepared, await arrangements.rows(prepared, sort, filter, signal), view.zone, signal)
    },
    search: ({ sections: wanted, ...request }, signal) =>
      search.everywhere(
        (wanted ?? facts.sections.filter(({ count, kind }) => count > 0 || kind === 'keyed-lists').map(({ id }) => id)).map(
          (id) => () => sections.get(id),
        ),
        request,
        signal,
      ),
    lists: ({ section, ...wanted }) => keyedLists(ingestion, locateSection(ingestion, section), wanted, masker),
    record: ({ section, row, view }) => recordDetail(ingestion, locateSection(ingestion, section), row, view, masker),
    structure: async () => ({ text: structureText(await structure()) }),
    hashes: ({ go }, signal) => (go ? hashes.step(signal) : hashes.state),
    ...figures,
  }
  return {
    ingested,
    facts,
    summary,
    page: (params) => page(params),
    records: async (section, request) => sourcedRecords(ingestion, arrangements, await sections.get(section), request),
    stats: (options) => stats(insights, figures, options),
    takeCountries: (path) => insights.ownCountries.use(path),
    structure,
    export: (request, target, options) => exportRecords({ ingestion, sections, arrangements, masker }, request, target, options),
    call: async (call, params, signal) => {
      if (!Object.hasOwn(engineCalls, call)) throw new DossierError('bad-request', 'call')
      const checked = engineCalls[call as EngineCall].params.safeParse(params)
      if (!checked.success) throw new DossierError('bad-request', 'params')
      const handler = handlers[call as EngineCall] as (params: unknown, signal: AbortSignal | undefined) => Promise<unknown>
      return handler(checked.data, signal)
    },
    close: async () => {
      await store.close()
      for (const source of sources) await source.close()
    },
  }
}
