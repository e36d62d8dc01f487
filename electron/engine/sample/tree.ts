/** What can stand in the export. A bigint is an integer beyond 2^53, written with every digit. */
export type Value = string | number | bigint | boolean | null | readonly Value[] | Fields
export interface Fields {
  readonly [key: string]: Value
}

/** How an empty list stands in the file; TikTok is not consistent, so each place says its own. */
export type EmptyForm = 'null' | '[]' | '{}'

/** Part of the document: a plain value, an object that holds further parts, or a category's content, which is counted. */
export type Part = Value | Section | Category
export type Parts = readonly (readonly [key: string, part: Part])[]

/** An object whose members are parts. */
export class Section {
  readonly parts: Parts
  constructor(parts: Parts) {
    this.parts = parts
  }
}

/** Where a category's content stands, and of which kind it is (`shared/catalog` has the same kinds). */
export class Category {
  readonly id: string
  readonly content: Content
  /** A second copy of a list that already stands elsewhere is written but not counted. */
  readonly isCopy: boolean
  constructor(id: string, content: Content, isCopy = false) {
    this.id = id
    this.content = content
    this.isCopy = isCopy
  }
}

export type Content =
  | { readonly kind: 'list'; readonly empty: EmptyForm; readonly records: () => Iterable<Value> }
  | { readonly kind: 'map'; readonly fields: Fields }
  | { readonly kind: 'keyed-map'; readonly empty: EmptyForm; readonly entries: () => Iterable<readonly [key: string, value: Value]> }
  | {
      readonly kind: 'keyed-lists'
      readonly empty: EmptyForm
      readonly lists: () => Iterable<readonly [key: string, records: Iterable<Value>]>
    }

/** An object with these parts, in this order. */
export function section(parts: { readonly [key: string]: Part }): Section {
  return new Section(Object.entries(parts))
}

/** A list of records, made one after the other while it is written. */
export function list(id: string, records: () => Iterable<Value>, empty: EmptyForm = 'null'): Category {
  return new Category(id, { kind: 'list', empty, records })
}

/** The same list once more, in a second place. */
export function listAgain(id: string, records: () => Iterable<Value>, empty: EmptyForm = 'null'): Category {
  return new Category(id, { kind: 'list', empty, records }, true)
}

/** A section that is in the archive and holds nothing. */
export function nothing(id: string, empty: EmptyForm = 'null'): Category {
  return new Category(id, { kind: 'list', empty, records: () => [] })
}

/** One object whose direct keys count as records. */
export function map(id: string, fields: Fields): Category {
  return new Category(id, { kind: 'map', fields })
}

/** An object whose keys name records: live rooms, orders. */
export function keyedMap(id: string, entries: () => Iterable<readonly [string, Value]>, empty: EmptyForm = '{}'): Category {
  return new Category(id, { kind: 'keyed-map', empty, entries })
}

/** An object whose keys name lists: chats. */
export function keyedLists(id: string, lists: () => Iterable<readonly [string, Iterable<Value>]>, empty: EmptyForm = '{}'): Category {
  return new Category(id, { kind: 'keyed-lists', empty, lists })
}
