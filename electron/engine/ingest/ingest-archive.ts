import type { Progress } from '@shared/contract/archive.ts'
import { DossierError } from '@shared/contract/errors.ts'
import { detectJsonGeneration } from '@shared/format/generation.ts'
import { MemberDamagedError } from '../source/damage.ts'
import type { ArchiveSource, SourceMember } from '../source/source.ts'
import type { Store } from '../store/store.ts'
import { hideSecondCopies } from './double-lists.ts'
import { Ingestion } from './ingestion.ts'
import { JsonDocumentReader } from './json-document.ts'
import { TextInput } from './text-input.ts'

export interface IngestOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

export interface IngestResult {
  readonly ingestion: Ingestion
  readonly generation: string
}

/** A report of progress costs a message; more than this often nobody can see. */
const millisecondsBetweenReports = 100

/**
 * Reads every data member of an archive into a store.
 *
 * @throws DossierError `no-tiktok-data` where nothing in it is an export of TikTok's; `cancelled`; what the source throws
 */
export async function ingestArchive(source: ArchiveSource, store: Store, options: IngestOptions): Promise<IngestResult> {
  const ingestion = new Ingestion(store)
  await ingestion.prepareEntries()
  const members = source.members.filter((member) => member.role === 'data' && isJson(member))
  const paths: string[][] = []
  const reporter = progressReporter(source, ingestion, options)
  reporter.report(true)
  let foundExport = false
  for (const member of members) {
    const reader = new JsonDocumentReader(ingestion, member.name)
    await readMember(source, member, reader, ingestion, options.signal, reporter)
    paths.push(...reader.paths)
    if (reader.hasObjectRoot) foundExport = true
  }
  store.finish()
  await hideSecondCopies(ingestion)
  if (!foundExport || (ingestion.present.length === 0 && detectJsonGeneration(evidence(paths, store)) === 'unknown'))
    throw new DossierError('no-tiktok-data')
  if (members.length > 1)
    ingestion.warn(
      'several-data-files',
      `${members.length} data files were read together`,
      members
        .map((member) => member.name)
        .join(', ')
        .slice(0, 500),
    )
  reporter.report(true)
  return { ingestion, generation: detectJsonGeneration(evidence(paths, store)) }
}

const isJson = (member: SourceMember): boolean => member.path.at(-1)?.toLowerCase().endsWith('.json') === true

interface Reporter {
  bytesRead: number
  report(always: boolean): void
}

function progressReporter(source: ArchiveSource, ingestion: Ingestion, options: IngestOptions): Reporter {
  let last = 0
  return {
    bytesRead: 0,
    report(always) {
      const now = performance.now()
      if (!always && now - last < millisecondsBetweenReports) return
      last = now
      const bytesTotal = Math.max(source.bytes, this.bytesRead)
      options.onProgress({
        phase: 'reading',
        bytesRead: this.bytesRead,
        bytesTotal,
        records: ingestion.records,
        section: ingestion.present.at(-1)?.category.id ?? null,
      })
    },
  }
}

async function readMember(
  source: ArchiveSource,
  member: SourceMember,
  reader: JsonDocumentReader,
  ingestion: Ingestion,
  signal: AbortSignal,
  reporter: Reporter,
): Promise<void> {
  const input = new TextInput()
  try {
    for await (const chunk of source.read(member, signal)) {
      reader.push(input.push(chunk))
      await advance(reader, ingestion)
      reporter.bytesRead += chunk.length
      reporter.report(false)
    }
  } catch (thrown) {
    if (!(thrown instanceof MemberDamagedError)) throw thrown
    ingestion.warn('entry-damaged', 'the file is damaged; everything before the damage was read', `${member.name}@${reporter.bytesRead}`)
  }
  reader.push(input.end())
  reader.end()
  await advance(reader, ingestion)
  if (input.replaced > 0) ingestion.warn('text-not-utf8', `${input.replaced} byte sequences were no UTF-8`, member.name)
}

async function advance(reader: JsonDocumentReader, ingestion: Ingestion): Promise<void> {
  for (;;) {
    const outcome = reader.advance()
    if (outcome === 'needs-bytes' || outcome === 'done') return
    await ingestion.prepare(outcome.prepare, reader.scanner, reader.bytes)
  }
}

function evidence(paths: readonly (readonly string[])[], store: Store): Parameters<typeof detectJsonGeneration>[0] {
  const keysOf = (table: string) => new Set((store.tables.get(table)?.shapes ?? []).flatMap((shape) => shape.slots.map((slot) => slot.key)))
  return { paths, videoLinkKey: keysOf('watch-history').has('VideoLink'), lowerCaseLikes: keysOf('likes').has('link') }
}
