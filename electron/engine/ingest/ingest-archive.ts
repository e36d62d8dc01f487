import type { Progress } from '@shared/contract/archive.ts'
import { DossierError } from '@shared/contract/errors.ts'
import { detectJsonGeneration } from '@shared/format/generation.ts'
import { detectTextGeneration, detectTextLanguage } from '@shared/format/text-generation.ts'
import { sectionsOfFile } from '@shared/format/text-names.ts'
import type { ArchiveSource, SourceMember } from '../source/source.ts'
import type { Store } from '../store/store.ts'
import { hideSecondCopies } from './double-lists.ts'
import { Ingestion } from './ingestion.ts'
import { readJsonMember } from './json-member.ts'
import { progressReporter, type Reporter } from './progress.ts'
import { firstText, readMember } from './read-member.ts'
import { looksLikeTextExport, TextDocumentReader } from './text/text-document.ts'

export interface IngestOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

export interface IngestResult {
  readonly ingestion: Ingestion
  readonly kind: 'json' | 'txt'
  readonly generation: string
  /** ISO 639-1, or null where nothing tells. The JSON export is English whatever the app speaks. */
  readonly language: string | null
}

/** What one kind of export came to. */
type Found = Omit<IngestResult, 'ingestion'> | null

/**
 * Reads every data member of an archive into a store.
 *
 * @throws DossierError `no-tiktok-data` where nothing in it is an export of TikTok's; `cancelled`; what the source throws
 */
export async function ingestArchive(source: ArchiveSource, store: Store, options: IngestOptions): Promise<IngestResult> {
  const ingestion = new Ingestion(store)
  await ingestion.prepareEntries()
  const reporter = progressReporter(source, ingestion, options.onProgress)
  reporter.report()
  const json: SourceMember[] = []
  const text: SourceMember[] = []
  for (const member of source.members) {
    if (member.role !== 'data') continue
    if (await isJson(source, member, options.signal)) json.push(member)
    else if (isText(member)) text.push(member)
  }
  const asJson = await ingestJson(source, json, ingestion, options, reporter)
  const asText = await ingestText(source, text, ingestion, options, reporter, asJson !== null)
  store.finish()
  ingestion.warnOfRepeatedKeys()
  await hideSecondCopies(ingestion)
  const found = asJson ?? asText
  if (found === null) throw new DossierError('no-tiktok-data')
  reporter.report()
  return { ingestion, ...found }
}

const nameOf = (member: SourceMember): string => member.path.at(-1)?.toLowerCase() ?? ''

const isText = (member: SourceMember): boolean => nameOf(member).endsWith('.txt')

/** A single file was chosen by a person, who may have renamed it: its first character tells. */
async function isJson(source: ArchiveSource, member: SourceMember, signal: AbortSignal): Promise<boolean> {
  if (nameOf(member).endsWith('.json')) return true
  return source.container === 'file' && /^\s*[{[]/u.test(await firstText(source, member, signal))
}

async function ingestJson(
  source: ArchiveSource,
  members: readonly SourceMember[],
  ingestion: Ingestion,
  options: IngestOptions,
  reporter: Reporter,
): Promise<Found> {
  const paths: (readonly string[])[] = []
  let hasObject = false
  for (const member of members) {
    const found = await readJsonMember(source, member, ingestion, options.signal, reporter.read)
    paths.push(...found.paths)
    if (found.hasObject) hasObject = true
  }
  if (members.length > 1) {
    const names = members.map((member) => member.name).join(', ')
    ingestion.warn('several-data-files', `${members.length} data files were read together`, names.slice(0, 500))
  }
  const generation = detectJsonGeneration(evidence(paths, ingestion.store))
  if (!hasObject) return null
  // A layout that nobody has seen yet is TikTok's if its file says so; then all of it stands on the shelf.
  const saysSo = ingestion.valuesRead > 0 && members.some((member) => nameOf(member).includes('user_data_tiktok'))
  if (ingestion.present.length === 0 && generation === 'unknown' && !saysSo) return null
  return { kind: 'json', generation, language: 'en' }
}

function evidence(paths: readonly (readonly string[])[], store: Store): Parameters<typeof detectJsonGeneration>[0] {
  const keysOf = (table: string) => new Set((store.tables.get(table)?.shapes ?? []).flatMap((shape) => shape.slots.map((slot) => slot.key)))
  return { paths, videoLinkKey: keysOf('watch-history').has('VideoLink'), lowerCaseLikes: keysOf('likes').has('link') }
}

/** @param besideJson a JSON export was found; a text file that is none of TikTok's is then somebody's own and is left alone */
async function ingestText(
  source: ArchiveSource,
  members: readonly SourceMember[],
  ingestion: Ingestion,
  options: IngestOptions,
  reporter: Reporter,
  besideJson: boolean,
): Promise<Found> {
  const findings = { labels: new Set<string>(), sentences: [], utc: false }
  const paths: (readonly string[])[] = []
  let isExport = false
  for (const member of members) {
    if (besideJson && !(await isPartOfExport(source, member, options.signal))) continue
    const reader = new TextDocumentReader(ingestion, member, findings)
    const sink = {
      push: (bytes: Uint8Array) => reader.push(bytes),
      end: () => reader.end(),
      settle: () => reader.flush(),
    }
    await readMember(source, member, sink, ingestion, options.signal, reporter.read)
    paths.push(member.path)
    if (reader.isExport) isExport = true
  }
  if (!isExport) return null
  const noticed = { ...findings, paths }
  return { kind: 'txt', generation: detectTextGeneration(noticed), language: detectTextLanguage(noticed) }
}

async function isPartOfExport(source: ArchiveSource, member: SourceMember, signal: AbortSignal): Promise<boolean> {
  const { categories, seenEmpty } = sectionsOfFile(member.path)
  if (categories.length > 0 || seenEmpty) return true
  return looksLikeTextExport((await firstText(source, member, signal)).split(/\r?\n/u, 40))
}
