import type { Progress } from '@shared/contract/archive.ts'
import { DossierError } from '@shared/contract/errors.ts'
import { detectJsonGeneration } from '@shared/format/generation.ts'
import { detectTextGeneration, detectTextLanguage } from '@shared/format/text-generation.ts'
import { sectionsOfFile } from '@shared/format/text-names.ts'
import { productOf } from '../source/role.ts'
import type { ArchiveSource, SourceMember } from '../source/source.ts'
import type { Store } from '../store/store.ts'
import { Ingestion } from './ingestion.ts'
import { readJsonMember } from './json-member.ts'
import { progressReporter, type Reporter } from './progress.ts'
import { type DocumentSink, firstText, readMember } from './read-member.ts'
import { shelveSiblings } from './shelved-siblings.ts'
import { looksLikeTextExport, TextDocumentReader } from './text/text-document.ts'

export interface IngestOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** An archive on its way in. */
export interface NamedSource {
  /** File name as the person knows it, without its folder. */
  readonly name: string
  readonly source: ArchiveSource
}

/** What is told of an archive by how it is written. */
export interface ArchiveFormat {
  readonly kind: 'json' | 'txt'
  readonly generation: string
  /** ISO 639-1, or null where nothing tells. The JSON export is English whatever the app speaks. */
  readonly language: string | null
}

/** Archives that were read into one store, in the order in which they were given. Nearly always it is one. */
export interface IngestResult {
  readonly ingestion: Ingestion
  readonly formats: readonly ArchiveFormat[]
}

/** What one kind of export came to. */
type Found = ArchiveFormat | null

/**
 * Reads every data member of every archive into a store, each document with the archive that it comes from.
 *
 * @throws DossierError `no-tiktok-data` where nothing in one of them is an export of TikTok's; `cancelled`; what the source throws.
 *   Where there are several, `where` names the archive.
 */
export async function ingestArchives(archives: readonly NamedSource[], store: Store, options: IngestOptions): Promise<IngestResult> {
  const ingestion = new Ingestion(store, archives.length > 1)
  await ingestion.prepareEntries()
  const bytes = archives.reduce((sum, { source }) => sum + source.bytes, 0)
  const reporter = progressReporter(bytes, ingestion, options.onProgress)
  reporter.report()
  const formats: ArchiveFormat[] = []
  for (const { name, source } of archives) {
    formats.push(await naming(archives.length > 1 ? name : null, () => ingestArchive(source, ingestion, options, reporter)))
    ingestion.endArchive(name)
  }
  await store.finish()
  reporter.report()
  return { ingestion, formats }
}

/** Says of which archive an error is, where there are several. */
export async function naming<Result>(name: string | null, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (thrown) {
    if (name === null || !(thrown instanceof DossierError) || thrown.code === 'cancelled') throw thrown
    throw new DossierError(thrown.code, thrown.where === '' ? name : `${name}: ${thrown.where}`, { cause: thrown })
  }
}

async function ingestArchive(
  source: ArchiveSource,
  ingestion: Ingestion,
  options: IngestOptions,
  reporter: Reporter,
): Promise<ArchiveFormat> {
  const json: SourceMember[] = []
  const text: SourceMember[] = []
  for (const member of source.members) {
    if (member.role !== 'data') continue
    if (await isJson(source, member, options.signal)) json.push(member)
    else if (isText(member)) text.push(member)
  }
  const asJson = await ingestJson(source, json, ingestion, options, reporter)
  const asText = await ingestText(source, text, ingestion, options, reporter, asJson !== null)
  if (asJson !== null || asText !== null) await ingestOtherProducts(source, ingestion, options, reporter)
  shelveSiblings(ingestion)
  ingestion.warnOfRepeatedKeys()
  const found = asJson ?? asText
  if (found === null) throw new DossierError('no-tiktok-data')
  return found
}

/** What lies beside TikTok's export and is another product's: all of it goes to the shelf, under the product's name. */
async function ingestOtherProducts(source: ArchiveSource, ingestion: Ingestion, options: IngestOptions, reporter: Reporter): Promise<void> {
  for (const member of source.members) {
    if (member.role !== 'other-product') continue
    ingestion.product = productOf(member.path)
    if (isText(member)) {
      const reader = new TextDocumentReader(ingestion, member, { labels: new Set<string>(), sentences: [], utc: false })
      await readMember(source, member, sinkOf(reader), ingestion, options.signal, reporter.read)
    } else await readJsonMember(source, member, ingestion, options.signal, reporter.read)
  }
  ingestion.product = null
}

function sinkOf(reader: TextDocumentReader): DocumentSink {
  return { push: (bytes) => reader.push(bytes), end: () => reader.end(), settle: () => reader.flush() }
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
  const generation = detectJsonGeneration(evidence(paths, ingestion))
  if (!hasObject) return null
  // A layout that nobody has seen yet is TikTok's if its file says so; then all of it stands on the shelf.
  const saysSo = ingestion.hasRead && members.some((member) => nameOf(member).includes('user_data_tiktok'))
  const isKnown = ingestion.present.some(({ archive }) => archive === ingestion.archive)
  if (!isKnown && generation === 'unknown' && !saysSo) return null
  return { kind: 'json', generation, language: 'en' }
}

function evidence(paths: readonly (readonly string[])[], ingestion: Ingestion): Parameters<typeof detectJsonGeneration>[0] {
  const videoLinkKey = ingestion.keysOf('watch-history').has('VideoLink')
  return { paths, videoLinkKey, lowerCaseLikes: ingestion.keysOf('likes').has('link') }
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
    await readMember(source, member, sinkOf(reader), ingestion, options.signal, reporter.read)
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
