import { MemberDamagedError } from '../source/damage.ts'
import type { ArchiveSource, SourceMember } from '../source/source.ts'
import type { Ingestion } from './ingestion.ts'
import { TextInput } from './text-input.ts'

/** What a reader of documents takes: clean UTF-8 in pieces, then the end. `settle` is asked after each. */
export interface DocumentSink {
  push(bytes: Uint8Array): void
  end(): void
  /** Writes away what is complete. */
  settle(): Promise<void>
}

/** Hands the text of a member to a reader. `onBytes` is told how many bytes of the member came. */
export async function readMember(
  source: ArchiveSource,
  member: SourceMember,
  sink: DocumentSink,
  ingestion: Ingestion,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const input = new TextInput()
  let read = 0
  try {
    for await (const chunk of source.read(member, signal)) {
      sink.push(input.push(chunk))
      await sink.settle()
      await ingestion.store.packWhenDue()
      read += chunk.length
      onBytes(chunk.length)
    }
  } catch (thrown) {
    if (!(thrown instanceof MemberDamagedError)) throw thrown
    ingestion.warn('entry-damaged', 'the file is damaged; everything before the damage was read', `${member.name}@${read}`)
  }
  sink.push(input.end())
  sink.end()
  await sink.settle()
  if (input.replaced > 0) ingestion.warn('text-not-utf8', `${input.replaced} byte sequences were no UTF-8`, member.name)
}

/** The clean text of a member's first bytes, for looking at what it is. Empty where they cannot be read. */
export async function firstText(source: ArchiveSource, member: SourceMember, signal: AbortSignal): Promise<string> {
  const enough = 16_384
  try {
    for await (const chunk of source.read(member, signal)) {
      const input = new TextInput()
      return Buffer.from(input.push(chunk.subarray(0, enough))).toString('utf8') + Buffer.from(input.end()).toString('utf8')
    }
  } catch (thrown) {
    if (!(thrown instanceof MemberDamagedError)) throw thrown
  }
  return ''
}
