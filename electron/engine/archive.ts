import { basename } from 'node:path'
import type { Progress, Summary } from '@shared/contract/archive.ts'
import { type EngineCall, type EngineParams, type EngineResult, engineCalls } from '@shared/contract/engine-calls.ts'
import { DossierError } from '@shared/contract/errors.ts'
import type { View } from '@shared/contract/view.ts'
import { type IngestResult, ingestArchive } from './ingest/ingest-archive.ts'
import { QuarterHourCounts } from './queries/insights/quarter-hour-counts.ts'
import { type Stats, type StatsOptions, stats } from './queries/insights/stats.ts'
import { keyedLists } from './queries/keyed-lists.ts'
import { Masker } from './queries/mask.ts'
import { Pager } from './queries/page.ts'
import { recordDetail } from './queries/record.ts'
import { locateSection } from './queries/sections.ts'
import { gatherFacts, summarise } from './queries/summary.ts'
import { type ArchiveSource, openSource } from './source/source.ts'
import { Store } from './store/store.ts'
import { type ArchiveStructure, archiveStructure } from './structure/archive-structure.ts'

/** An archive that has been read and can be asked. */
export interface OpenArchive {
  /** Answers one of the contract's calls. Parameters are checked. @throws DossierError `bad-request`, `too-large`, `internal` */
  call(name: string, params: unknown): Promise<unknown>
  /** The summary without going through the contract. */
  summary(view: View): Summary
  /** How the archive is built, without anything it says. */
  structure(): Promise<ArchiveStructure>
  /** The figures behind the pictures, for the command line. */
  stats(options: StatsOptions): Promise<Stats>
  readonly ingested: IngestResult
  close(): Promise<void>
}

export interface OpenArchiveOptions {
  /** The invented person's archive that comes with the app. */
  readonly sample: boolean
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

type Handlers = { readonly [Call in EngineCall]: (params: EngineParams<Call>) => Promise<EngineResult<Call>> | EngineResult<Call> }

/**
 * Opens an archive and reads all of it: a zip, an unpacked folder, a single JSON or text file.
 *
 * @throws DossierError what `openSource` and `ingestArchive` throw; nothing stays open then
 */
export async function openArchive(path: string, options: OpenArchiveOptions): Promise<OpenArchive> {
  options.onProgress({ phase: 'looking', bytesRead: 0, bytesTotal: 0, records: 0, section: null })
  const source = await openSource(path, { signal: options.signal })
  let store: Store | undefined
  try {
    store = await Store.open()
    const ingested = await ingestArchive(source, store, options)
    options.onProgress({
      phase: 'arranging',
      bytesRead: source.bytes,
      bytesTotal: source.bytes,
      records: ingested.ingestion.records,
      section: null,
    })
    const facts = await gatherFacts(ingested.ingestion)
    return answering(basename(path), options.sample, source, store, ingested, facts)
  } catch (thrown) {
    store?.close()
    await source.close()
    throw thrown
  }
}

function answering(
  name: string,
  sample: boolean,
  source: ArchiveSource,
  store: Store,
  ingested: IngestResult,
  facts: Awaited<ReturnType<typeof gatherFacts>>,
): OpenArchive {
  const { ingestion } = ingested
  const masker = new Masker()
  const pager = new Pager(store, masker)
  const quarterHours = new QuarterHourCounts(ingestion)
  const summary = (view: View): Summary => summarise(name, sample, source, ingested, facts, view, masker)
  const handlers: Handlers = {
    summary: ({ view }) => summary(view),
    page: ({ section, view, offset, limit, sort, filter }) =>
      pager.page(locateSection(ingestion, section), view, offset, limit, sort, filter),
    lists: ({ section, view, offset, limit }) => keyedLists(ingestion, locateSection(ingestion, section), view, offset, limit, masker),
    record: ({ section, row, view }) => recordDetail(ingestion, locateSection(ingestion, section), row, view, masker),
  }
  return {
    ingested,
    summary,
    structure: () => archiveStructure(ingestion, source, summary({ mask: false, zone: 'UTC', language: 'en' })),
    stats: (options) => stats(ingestion, quarterHours, options),
    call: async (call, params) => {
      if (!Object.hasOwn(engineCalls, call)) throw new DossierError('bad-request', 'call')
      const checked = engineCalls[call as EngineCall].params.safeParse(params)
      if (!checked.success) throw new DossierError('bad-request', 'params')
      const handler = handlers[call as EngineCall] as (params: unknown) => Promise<unknown>
      return handler(checked.data)
    },
    close: async () => {
      store.close()
      await source.close()
    },
  }
}
