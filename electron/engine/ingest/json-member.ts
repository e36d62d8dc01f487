import type { ArchiveSource, SourceMember } from '../source/source.ts'
import type { Ingestion } from './ingestion.ts'
import { JsonDocumentReader } from './json-document.ts'
import { readMember } from './read-member.ts'
import { repeatsBeginning } from './repeated-document.ts'

/** A member with more documents than this is no export; what follows them is told and left. */
const mostDocuments = 100

/** What was noticed in a member beside its records. */
export interface JsonMemberFindings {
  /** Keys of the first two levels, for telling the generation. */
  readonly paths: readonly (readonly string[])[]
  /** At least one document is an object, as every export is. */
  readonly hasObject: boolean
}

/**
 * Reads a JSON member. Normally it is one document; TikTok has also written the whole document twice into one file, and then the
 * copy is compared and left out. Documents that differ are read one after the other.
 */
export async function readJsonMember(
  source: ArchiveSource,
  member: SourceMember,
  ingestion: Ingestion,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<JsonMemberFindings> {
  let reader = new JsonDocumentReader(ingestion, member.name, 0)
  const readers = [reader]
  let ended = false
  const settle = async (): Promise<void> => {
    for (;;) {
      const outcome = reader.advance()
      if (outcome === 'needs-bytes' || outcome === 'done') return
      if (outcome !== 'another-document') {
        await ingestion.prepare(outcome.prepare, reader.scanner, reader.bytes)
        continue
      }
      const { from, end, next } = reader.extent
      if (await repeatsBeginning(source, member, { from, end, next }, signal)) {
        reader.skip(end - from)
        ingestion.repeatedDocument(reader.documentIndex)
        ingestion.warn(
          'json-repeated-document',
          'the whole document stands in the file twice; the copy was left out',
          `${member.name}@${next}`,
        )
      } else if (readers.length === mostDocuments) {
        reader.ignoreRest()
      } else {
        const rest = reader.takeRest()
        reader = new JsonDocumentReader(ingestion, member.name, next)
        readers.push(reader)
        reader.push(rest)
        if (ended) reader.end()
      }
    }
  }
  const sink = {
    push: (bytes: Uint8Array) => reader.push(bytes),
    end: () => {
      ended = true
      reader.end()
    },
    settle,
  }
  await readMember(source, member, sink, ingestion, signal, onBytes)
  return { paths: readers.flatMap(({ paths }) => paths), hasObject: readers.some(({ hasObjectRoot }) => hasObjectRoot) }
}
