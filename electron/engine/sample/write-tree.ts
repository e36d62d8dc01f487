import { Category, type Content, type EmptyForm, type Fields, type Part, type Parts, Section, type Value } from './tree.ts'

/** Records per category id, by the counting rules of the product; filled while the document is written. */
export type SampleCounts = Map<string, number>

/** Characters gathered before a piece is handed on. */
const pieceLength = 64 * 1024

/**
 * The document as text, piece by piece, printed as TikTok prints it: two spaces, LF, characters as they are, no line end at the end.
 * `counts` receives the number of records of every category; it is complete when the last piece has been taken.
 */
export function* documentPieces(root: Section, counts: SampleCounts): Generator<string> {
  let piece = ''
  for (const text of objectTexts(root.parts, 0, counts)) {
    piece += text
    if (piece.length >= pieceLength) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}

function* partTexts(part: Part, depth: number, counts: SampleCounts): Generator<string> {
  if (part instanceof Section) yield* objectTexts(part.parts, depth, counts)
  else if (part instanceof Category) yield* categoryTexts(part, depth, counts)
  else yield valueText(part, depth)
}

function* objectTexts(parts: Parts, depth: number, counts: SampleCounts): Generator<string> {
  if (parts.length === 0) {
    yield '{}'
    return
  }
  let before = '{'
  for (const [key, part] of parts) {
    yield `${before}${lineStart(depth + 1)}${keyText(key)}`
    yield* partTexts(part, depth + 1, counts)
    before = ','
  }
  yield `${lineStart(depth)}}`
}

function* categoryTexts(category: Category, depth: number, counts: SampleCounts): Generator<string> {
  const count = yield* contentTexts(category.content, depth)
  if (!category.isCopy) counts.set(category.id, (counts.get(category.id) ?? 0) + count)
}

/** Writes the content and returns how many records it has: rows of a list, of all lists under keys, keys of a map. */
function* contentTexts(content: Content, depth: number): Generator<string, number> {
  switch (content.kind) {
    case 'map':
      yield valueText(content.fields, depth)
      return Object.keys(content.fields).length
    case 'list':
      return yield* listTexts(content.records(), content.empty, depth)
    case 'keyed-map': {
      let count = 0
      for (const [key, value] of content.entries()) {
        yield `${count === 0 ? '{' : ','}${lineStart(depth + 1)}${keyText(key)}${valueText(value, depth + 1)}`
        count += 1
      }
      yield count === 0 ? content.empty : `${lineStart(depth)}}`
      return count
    }
    case 'keyed-lists': {
      let keys = 0
      let count = 0
      for (const [key, records] of content.lists()) {
        yield `${keys === 0 ? '{' : ','}${lineStart(depth + 1)}${keyText(key)}`
        count += yield* listTexts(records, '[]', depth + 1)
        keys += 1
      }
      yield keys === 0 ? content.empty : `${lineStart(depth)}}`
      return count
    }
  }
}

function* listTexts(records: Iterable<Value>, empty: EmptyForm, depth: number): Generator<string, number> {
  const separator = lineStart(depth + 1)
  let piece = ''
  let count = 0
  for (const record of records) {
    piece += `${count === 0 ? '[' : ','}${separator}${valueText(record, depth + 1)}`
    count += 1
    if (piece.length >= pieceLength) {
      yield piece
      piece = ''
    }
  }
  yield count === 0 ? empty : `${piece}${lineStart(depth)}]`
  return count
}

function valueText(value: Value, depth: number): string {
  if (typeof value === 'string') return stringText(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (isList(value)) {
    if (value.length === 0) return '[]'
    const inner = value.map((item) => `${lineStart(depth + 1)}${valueText(item, depth + 1)}`)
    return `[${inner.join(',')}${lineStart(depth)}]`
  }
  return fieldsText(value, depth)
}

function fieldsText(fields: Fields, depth: number): string {
  const start = lineStart(depth + 1)
  let text = ''
  for (const key in fields) {
    const value = fields[key]
    if (value !== undefined) text += `${text === '' ? '{' : ','}${start}${keyText(key)}${valueText(value, depth + 1)}`
  }
  return text === '' ? '{}' : `${text}${lineStart(depth)}}`
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: readonly Value[] | Fields): value is readonly Value[] {
  return Array.isArray(value)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must be escaped in JSON (RFC 8259, section 7)
const mustEscape = /["\\\u0000-\u001f]/

function stringText(text: string): string {
  return mustEscape.test(text) ? JSON.stringify(text) : `"${text}"`
}

function keyText(key: string): string {
  return `${stringText(key)}: `
}

const lineStarts: readonly string[] = Array.from({ length: 16 }, (_, depth) => `\n${'  '.repeat(depth)}`)

function lineStart(depth: number): string {
  return lineStarts[depth] ?? `\n${'  '.repeat(depth)}`
}
