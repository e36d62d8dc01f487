import type { Category } from '@shared/catalog/category.ts'
import type { SkeletonDocument, SkeletonNode } from '../store/skeleton.ts'
import { joined } from './byte-arrays.ts'
import { borderBytes, ChunkBorder } from './chunk-border.ts'
import { DocumentEnd } from './document-end.ts'
import { DocumentFaults } from './document-faults.ts'
import { countObjects } from './element-count.ts'
import { writeEntry } from './entry-writer.ts'
import type { Ingestion } from './ingestion.ts'
import type { Frame, ObjectFrame, RecordsFrame } from './json-frames.ts'
import { openContainer, rootFrame } from './json-opening.ts'
import { type Placement, placeContainer } from './json-placement.ts'
import { isBegunNumber, placeToResume } from './json-recovery.ts'
import {
  closeArray,
  closeObject,
  colon,
  comma,
  INCOMPLETE,
  JsonFault,
  JsonScanner,
  openArray,
  openObject,
  quote,
  skipSpace,
} from './json-scanner.ts'
import { countInner } from './record-decoder.ts'
import { SingleEntries } from './single-entries.ts'
import { decodeString } from './value-decoding.ts'

const encoder = new TextEncoder()

/** What `advance` came to. */
export type Advance = 'needs-bytes' | 'done' | 'another-document' | { readonly prepare: Category }

/**
 * Reads one JSON document of the export from a stream of clean UTF-8. Records go to their tables as soon as their last
 * byte has come; the rest of the document becomes its skeleton. At most one record and one chunk are in memory.
 */
export class JsonDocumentReader {
  /** Keys of the first two levels, for telling the generation. */
  readonly paths: string[][] = []
  readonly #ingestion: Ingestion
  readonly #document: SkeletonDocument
  readonly documentIndex: number
  /** Holds the members of the record for which a table was asked for. */
  readonly scanner = new JsonScanner()
  readonly #frames: Frame[] = []
  readonly #path: string[] = []
  readonly #singles: SingleEntries
  readonly #faults: DocumentFaults
  #bytes: Uint8Array = new Uint8Array(0)
  #at = 0
  #consumed = 0
  #border: ChunkBorder | null = null
  #wanted = 0
  #ended = false
  #rootSeen = false
  #key = ''
  readonly #end = new DocumentEnd()
  /** Written with line ends and two spaces a level, as TikTok does. */
  #indented = false
  /** A fault lies behind; the place to go on has not come yet. */
  #resuming = false

  /** `offset`: where in the member's clean text the bytes begin that will be pushed. */
  constructor(ingestion: Ingestion, member: string, offset = 0) {
    this.#consumed = offset
    this.#ingestion = ingestion
    this.#document = { member, archive: ingestion.archive, root: null }
    this.documentIndex = ingestion.store.documents.push(this.#document) - 1
    this.#singles = new SingleEntries(ingestion, this.documentIndex)
    this.#faults = new DocumentFaults(ingestion, member)
  }

  /** True when the document is one object, as every export is. */
  get hasObjectRoot(): boolean {
    return this.#document.root?.type === 'object'
  }

  /** The bytes that are being worked through. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  push(chunk: Uint8Array): void {
    const left = this.#bytes.subarray(this.#at)
    this.#consumed += this.#at
    this.#at = 0
    if (left.length === 0) this.#bytes = chunk
    else if (chunk.length > borderBytes && this.#wanted <= borderBytes) {
      this.#border = new ChunkBorder(left, chunk)
      this.#bytes = this.#border.bytes
    } else this.#bytes = joined(left, chunk)
  }

  /** Goes on in the chunk behind the border; false where there is none. */
  #crossBorder(): boolean {
    if (this.#border === null) return false
    const { bytes, at, passed } = this.#border.cross(this.#at)
    this.#border = null
    this.#bytes = bytes
    this.#at = at
    this.#consumed += passed
    return true
  }

  /** No more bytes will come. */
  end(): void {
    this.#ended = true
    this.scanner.final = true
  }

  /** Works through the bytes that are there. Ask again after each push, after `end`, and after what it asked for was prepared. */
  advance(): Advance {
    if (!this.#ended && this.#bytes.length - this.#at < this.#wanted) return 'needs-bytes'
    this.#wanted = 0
    for (;;) {
      const result = this.#step()
      if (result === 'again') continue
      if ((result === 'needs-bytes' || result === 'done') && this.#crossBorder()) continue
      if (result !== 'needs-bytes') return result
      if (this.#ended) return this.#frames.length === 0 && this.#rootSeen ? 'done' : this.#cutOff()
      // Twice as much before trying again, so that one very long value is not scanned over and over.
      if (!this.#resuming) this.#wanted = (this.#bytes.length - this.#at) * 2
      return 'needs-bytes'
    }
  }

  #step(): 'again' | Advance {
    try {
      const frame = this.#frames.at(-1)
      if (frame === undefined) return this.#rootSeen ? this.#afterRoot() : this.#root()
      if (this.#resuming) return this.#resume(frame, this.#at)
      return frame.frame === 'object' ? this.#member(frame) : this.#record(frame)
    } catch (fault) {
      if (!(fault instanceof JsonFault)) throw fault
      return this.#recover(fault)
    }
  }

  #root(): 'again' | 'needs-bytes' | Advance {
    const at = skipSpace(this.#bytes, this.#at, this.#bytes.length)
    if (at >= this.#bytes.length) return 'needs-bytes'
    this.#end.from = this.#consumed + at
    if (this.#bytes[at] === openObject) {
      if (at + 1 >= this.#bytes.length && !this.#ended) return 'needs-bytes'
      this.#indented = this.#bytes[at + 1] === 0x0a || this.#bytes[at + 1] === 0x0d
      const frame = rootFrame(this.#ingestion)
      this.#document.root = frame.node
      this.#frames.push(frame)
      this.#at = at + 1
    } else {
      const end = this.#scan(at)
      if (end === INCOMPLETE) return 'needs-bytes'
      this.#document.root = { type: 'raw', bytes: this.#bytes.slice(at, end) }
      this.#at = end
    }
    this.#rootSeen = true
    return 'again'
  }

  /** Looks at the next member of an object. */
  #member(frame: ObjectFrame): 'again' | 'needs-bytes' {
    const begin = this.#next(frame, closeObject)
    if (begin < 0) return begin === INCOMPLETE ? 'needs-bytes' : 'again'
    const at = this.#scanKey(begin)
    if (at === INCOMPLETE) return 'needs-bytes'
    const key = this.#key
    const bytes = this.#bytes
    const isObject = bytes[at] === openObject
    if (isObject || bytes[at] === openArray) {
      const inside = skipSpace(bytes, at + 1, bytes.length)
      if (inside >= bytes.length) return 'needs-bytes'
      const holds = bytes[inside] !== closeObject && bytes[inside] !== closeArray
      const placement: Placement = holds
        ? placeContainer(frame, key, isObject, this.#path.length + 1, this.#ingestion.shelf.length)
        : { as: 'single-value' }
      if (placement.as !== 'single-value') {
        const { frame: child, node } = openContainer(this.#ingestion, this.documentIndex, placement, [...this.#path, key], isObject)
        this.#open(frame, key, node, at)
        this.#frames.push(child)
        return 'again'
      }
    }
    return this.#singleValue(frame, key, at)
  }

  /** From a key's opening quote to where its value begins; the key is then in `#key`. */
  #scanKey(begin: number): number {
    const bytes = this.#bytes
    if (bytes[begin] !== quote) throw new JsonFault(begin)
    const keyEnd = this.scanner.skipString(bytes, begin, bytes.length)
    if (keyEnd === INCOMPLETE) return INCOMPLETE
    const at = skipSpace(bytes, keyEnd, bytes.length)
    if (at >= bytes.length) return INCOMPLETE
    if (bytes[at] !== colon) throw new JsonFault(at)
    this.#key = decodeString(bytes, begin + 1, keyEnd - 1)
    const value = skipSpace(bytes, at + 1, bytes.length)
    return value >= bytes.length ? INCOMPLETE : value
  }

  /** Keeps a member whole: a scalar, something empty, or an entry of a map. */
  #singleValue(frame: ObjectFrame, key: string, at: number): 'again' | 'needs-bytes' {
    const end = this.#scan(at)
    if (end === INCOMPLETE) return 'needs-bytes'
    this.#commitScan()
    this.#append(frame, key, { type: 'raw', bytes: this.#bytes.slice(at, end) })
    this.#at = end
    this.#singles.file(frame.role, this.#path, key, this.#bytes, at, end, this.scanner)
    return 'again'
  }

  #open(parent: ObjectFrame, key: string, node: SkeletonNode, at: number): void {
    this.#append(parent, key, node)
    this.#path.push(key)
    this.#at = at + 1
  }

  /** One more member in the skeleton of an object. */
  #append(frame: ObjectFrame, key: string, node: SkeletonNode): void {
    if (this.#path.length < 2) this.paths.push([...this.#path, key])
    if (frame.seen.has(key)) this.#faults.repeatedKey(this.#consumed + this.#at)
    frame.seen.add(key)
    frame.node.keys.push(key)
    frame.node.values.push(node)
    frame.started = true
  }

  /** Takes in the next record of a list. */
  #record(frame: RecordsFrame): 'again' | 'needs-bytes' | Advance {
    let at = this.#next(frame, frame.keyed ? closeObject : closeArray)
    if (at < 0) return at === INCOMPLETE ? 'needs-bytes' : 'again'
    let key: Uint8Array | null = null
    if (frame.keyed) {
      at = this.#scanKey(at)
      if (at === INCOMPLETE) return 'needs-bytes'
      key = encoder.encode(this.#key)
    }
    const { list } = frame
    if (!frame.keyed && 'category' in frame.of && list.count > 0 && this.#addRun(frame, at)) return 'again'
    const end = this.#scan(at)
    if (end === INCOMPLETE) return 'needs-bytes'
    const bytes = this.#bytes
    if ('shelf' in frame.of) {
      if (list.count === 0) list.firstRow = this.#ingestion.entries.writer.rows
      writeEntry(this.#ingestion.entries, list.id, key, bytes, at, end, this.scanner)
      frame.of.shelf.count += 1
    } else {
      const decoder = this.#ingestion.decoderOf(frame.of.category)
      if (decoder === undefined) return { prepare: frame.of.category }
      if (list.count === 0) decoder.place(list)
      decoder.add(list.id, key, bytes, at, end, this.scanner)
    }
    this.#commitScan()
    countInner(list.inner, bytes, at, end, this.scanner, countObjects)
    list.count += 1
    this.#ingestion.records += 1
    frame.started = true
    this.#at = end
    return 'again'
  }

  /** Takes in as many records as fit a mould seen before. Returns false where the first does not. */
  #addRun(frame: RecordsFrame, at: number): boolean {
    const decoder = 'category' in frame.of ? this.#ingestion.decoderOf(frame.of.category) : undefined
    if (decoder === undefined) return false
    const count = decoder.addRun(frame.list.id, this.#bytes, at, this.#bytes.length)
    if (count === 0) return false
    frame.list.count += count
    frame.started = true
    this.#ingestion.records += count
    this.#ingestion.valuesRead += decoder.runScalars
    this.#at = decoder.runEnd
    return true
  }

  /** Where the next member or element begins; `INCOMPLETE`, or -2 when the frame has just been closed. */
  #next(frame: Frame, close: number): number {
    const bytes = this.#bytes
    let at = skipSpace(bytes, this.#at, bytes.length)
    if (at >= bytes.length) return INCOMPLETE
    if (bytes[at] === close) {
      this.#at = at + 1
      this.#frames.pop()
      if (this.#frames.length > 0) this.#path.pop()
      return -2
    }
    if (!frame.started) return at
    if (bytes[at] !== comma) throw new JsonFault(at)
    at = skipSpace(bytes, at + 1, bytes.length)
    return at >= bytes.length ? INCOMPLETE : at
  }

  /** Scans the value at `at`, noting its members if it is an object. Its scalars are counted only by `#commitScan`. */
  #scan(at: number): number {
    const scanner = this.scanner
    scanner.scalars = 0
    scanner.irregular = false
    scanner.memberCount = 0
    return this.#bytes[at] === openObject
      ? scanner.scanMembers(this.#bytes, at, this.#bytes.length)
      : scanner.skipValue(this.#bytes, at, this.#bytes.length)
  }

  #commitScan(): void {
    this.#ingestion.valuesRead += this.scanner.scalars
    this.scanner.scalars = 0
  }

  /** The document has ended; what follows is white space, its own copy, another document, or rubbish. */
  #afterRoot(): Advance {
    if (this.#end.end === 0) this.#end.end = this.#consumed + this.#at
    const { behind, at } = this.#end.look(this.#bytes, this.#at)
    this.#at = at
    if (behind === 'object') return 'another-document'
    if (behind === 'rubbish') this.ignoreRest()
    return this.#ended ? 'done' : 'needs-bytes'
  }

  /** After `another-document`: where this document stands in the member's clean text, and where the next thing begins. */
  get extent(): { readonly from: number; readonly end: number; readonly next: number } {
    return { from: this.#end.from, end: this.#end.end, next: this.#consumed + this.#at }
  }

  /** After `another-document`: passes over so many bytes of it. */
  skip(bytes: number): void {
    this.#end.skip(bytes)
  }

  /** After `another-document`: the bytes from there on, for another reader. */
  takeRest(): Uint8Array {
    this.#crossBorder()
    const rest = this.#bytes.subarray(this.#at)
    this.#bytes = new Uint8Array(0)
    this.#at = 0
    return rest
  }

  /** Tells that something follows the document, and leaves it. */
  ignoreRest(): void {
    this.#faults.trailingBytes(this.#consumed + this.#at)
    this.#end.ignoring = true
  }

  /** The input ended inside the document: everything before the cut is kept, the piece that was cut is counted. */
  #cutOff(): Advance {
    if (this.#memberStart() < this.#bytes.length) this.#faults.countLost(this.scanner)
    this.#faults.cutOff(this.#consumed + this.#bytes.length)
    return this.#stop()
  }

  /** The bytes are not JSON from here on: what is being read is lost, and the reading goes on with what follows it. */
  #recover(fault: JsonFault): 'again' | Advance {
    if (this.#ended && isBegunNumber(this.#bytes.subarray(fault.at))) return this.#cutOff()
    const frame = this.#frames.at(-1)
    this.#faults.countLost(this.scanner)
    if (frame === undefined) {
      this.#faults.invalid(this.#consumed + fault.at)
      return this.#stop()
    }
    this.#faults.unreadable(this.#consumed + fault.at)
    return this.#resume(frame, this.#memberStart() + 1)
  }

  /** Looks for where the reading of a frame can go on. */
  #resume(frame: Frame, from: number): 'again' | Advance {
    const isPretty = this.#indented
    const place = placeToResume(this.#bytes, from, isPretty ? this.#frames.length : null, frame.frame === 'records' && !frame.keyed)
    this.#resuming = place.found === false
    this.#at = place.at
    if (place.found) {
      frame.started = place.afterMember
      return 'again'
    }
    if (!this.#ended) return 'needs-bytes'
    this.#faults.invalid(this.#consumed + this.#at)
    return this.#stop()
  }

  /** Where the member begins that is to be read next. */
  #memberStart(): number {
    const at = skipSpace(this.#bytes, this.#at, this.#bytes.length)
    return this.#bytes[at] === comma ? skipSpace(this.#bytes, at + 1, this.#bytes.length) : at
  }

  /** Nothing more can be read from this member. */
  #stop(): Advance {
    this.#frames.length = 0
    this.#resuming = false
    this.#rootSeen = true
    this.#end.ignoring = true
    this.#at = this.#bytes.length
    return 'done'
  }
}
