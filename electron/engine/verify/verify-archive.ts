import { TextDecoder } from 'node:util'
import { errorCodeOf } from '@shared/contract/errors.ts'
import { rebuiltDocument } from '../export/rebuilt-document.ts'
import type { Ingestion } from '../ingest/ingestion.ts'
import { MemberDamagedError } from '../source/damage.ts'
import { type ArchiveSource, openSource, type SourceMember } from '../source/source.ts'
import type { SkeletonDocument } from '../store/skeleton.ts'
import { compareCopies } from './compare-copies.ts'
import { compareLines } from './compare-lines.ts'
import { JsonLeaves, type Leaf } from './json-leaves.ts'

export interface Difference {
  readonly path: readonly (string | number)[]
  /** The value in the archive, or null where only the store has one. */
  readonly original: string | null
  readonly rebuilt: string | null
}

export interface Verification {
  readonly equal: boolean
  /** At most a hundred. */
  readonly differences: readonly Difference[]
  readonly valuesCompared: number
}

const mostDifferences = 100
/** How far to look for the place where two readings meet again after one has something that the other lacks. */
const lookAhead = 200

/**
 * Reads the archive a second time with another reader and holds it, value by value and in order, against the export
 * rebuilt from the store. In the text export a value is a line that is not blank.
 *
 * @param archive which of the archives that were read together. A view of several is proven archive by archive: what is shown once
 *   is kept as often as it stands somewhere.
 */
export async function verifyArchive(path: string, ingestion: Ingestion, archive = 0): Promise<Verification> {
  const source = await openSource(path)
  const differences: Difference[] = []
  let valuesCompared = 0
  try {
    for (const [index, document] of ingestion.store.documents.entries()) {
      // The documents of one file are compared together, with the first of them.
      if (document.archive !== archive || indicesOf(ingestion, document)[0] !== index) continue
      const member = source.members.find((candidate) => candidate.name === document.member)
      if (member === undefined) {
        differences.push({ path: [document.member], original: null, rebuilt: 'document' })
        continue
      }
      const damage: string[] = []
      const text = originalText(source, member, damage)
      if (document.root?.type === 'text') {
        const rebuilt = rebuiltDocument(ingestion.store, index)
        valuesCompared += await compareLines(member.name, text, rebuilt, differences, mostDifferences)
        noteDamage(member, damage, differences)
        continue
      }
      const original = new LeafReader(text)
      const rebuilt = new LeafReader(rebuiltMember(ingestion, document))
      valuesCompared += await compare(original, rebuilt, differences)
      valuesCompared -= await valuesInCopies(ingestion, document)
      if (original.fault !== null)
        differences.push({ path: [member.name], original: `unreadable: expected ${original.fault}`, rebuilt: null })
      noteDamage(member, damage, differences)
    }
    await compareCopies(ingestion, archive, differences, mostDifferences)
  } finally {
    await source.close()
  }
  return { equal: differences.length === 0, differences: differences.slice(0, mostDifferences), valuesCompared }
}

/** The documents that stand in one file. */
function indicesOf(ingestion: Ingestion, { archive, member }: SkeletonDocument): readonly number[] {
  return ingestion.store.documents.flatMap((document, index) => (document.archive === archive && document.member === member ? [index] : []))
}

/** What the store has of a file: its documents one after the other, each as often as it stood there. */
async function* rebuiltMember(ingestion: Ingestion, file: SkeletonDocument): AsyncGenerator<string> {
  for (const index of indicesOf(ingestion, file)) {
    for (let copies = ingestion.repeated.get(index) ?? 0; copies >= 0; copies -= 1) {
      yield* rebuiltDocument(ingestion.store, index)
      yield '\n'
    }
  }
}

/** A document that stands in a file twice is compared twice and counted once. */
async function valuesInCopies(ingestion: Ingestion, file: SkeletonDocument): Promise<number> {
  let values = 0
  for (const index of indicesOf(ingestion, file)) {
    const copies = ingestion.repeated.get(index) ?? 0
    if (copies === 0) continue
    const leaves = new JsonLeaves()
    for await (const text of rebuiltDocument(ingestion.store, index))
      values += copies * leaves.push(text).filter(({ value }) => value !== '{}' && value !== '[]').length
  }
  return values
}

/** What is left of a damaged member may be kept to the last byte; nobody can say that it is what TikTok wrote. */
function noteDamage(member: SourceMember, damage: readonly string[], differences: Difference[]): void {
  for (const reason of damage) differences.push({ path: [member.name], original: `damaged: ${reason}`, rebuilt: null })
}

/** The member's text, decoded here and not by the reader that is checked. `damage` is told where the bytes end before their time. */
async function* originalText(source: ArchiveSource, member: SourceMember, damage: string[]): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  try {
    for await (const chunk of source.read(member)) {
      decoder ??= new TextDecoder(encodingOf(chunk))
      yield decoder.decode(chunk, { stream: true })
    }
  } catch (thrown) {
    damage.push(thrown instanceof MemberDamagedError ? thrown.reason : errorCodeOf(thrown))
  }
  if (decoder !== null) yield decoder.decode()
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : 'utf-8'
}

class LeafReader {
  readonly #text: AsyncGenerator<string>
  readonly #leaves = new JsonLeaves()
  #waiting: Leaf[] = []
  #from = 0
  #ended = false

  constructor(text: AsyncGenerator<string>) {
    this.#text = text
  }

  get fault(): string | null {
    return this.#leaves.fault
  }

  /** The leaf `ahead` places on, or null where the document has no more. */
  async peek(ahead = 0): Promise<Leaf | null> {
    while (!this.#ended && this.#from + ahead >= this.#waiting.length) {
      const next = await this.#text.next()
      const found = next.done === true ? this.#leaves.end() : this.#leaves.push(next.value)
      this.#ended = next.done === true
      this.#waiting = this.#waiting.slice(this.#from).concat(found)
      this.#from = 0
    }
    return this.#waiting[this.#from + ahead] ?? null
  }

  skip(): void {
    this.#from += 1
  }
}

async function compare(original: LeafReader, rebuilt: LeafReader, differences: Difference[]): Promise<number> {
  let compared = 0
  while (differences.length < mostDifferences) {
    const one = await original.peek()
    const other = await rebuilt.peek()
    if (one === null && other === null) break
    if (one !== null && other !== null && samePath(one, other)) {
      if (one.value !== other.value) differences.push({ path: one.path, original: one.value, rebuilt: other.value })
      if (one.value !== '{}' && one.value !== '[]') compared += 1
      original.skip()
      rebuilt.skip()
    } else if (one !== null && (other === null || (await comesUp(original, other)))) {
      differences.push({ path: one.path, original: one.value, rebuilt: null })
      original.skip()
    } else if (other !== null) {
      differences.push({ path: other.path, original: null, rebuilt: other.value })
      rebuilt.skip()
    }
  }
  return compared
}

async function comesUp(reader: LeafReader, wanted: Leaf): Promise<boolean> {
  for (let ahead = 1; ahead <= lookAhead; ahead += 1) {
    const leaf = await reader.peek(ahead)
    if (leaf === null) return false
    if (samePath(leaf, wanted)) return true
  }
  return false
}

function samePath(one: Leaf, other: Leaf): boolean {
  return one.path.length === other.path.length && one.path.every((step, index) => step === other.path[index])
}
