/**
 * What is left of a JSON document when its record lists are taken out: enough to write the document again.
 * Keys and single values are kept as the bytes that stood in the file.
 */
export type SkeletonNode =
  | { readonly type: 'raw'; readonly bytes: Uint8Array }
  | { readonly type: 'object'; readonly keys: string[]; readonly values: SkeletonNode[] }
  /** An array whose elements, or an object whose members, are rows of a table. */
  | { readonly type: 'list'; readonly list: number }

/** A file of the text export: lines that belong to no record, and records with the way in which each was laid out. */
export interface TextSkeleton {
  readonly type: 'text'
  /** Ways of laying out a record: the text before each of its values, and after the last. */
  readonly layouts: (readonly string[])[]
  readonly parts: TextPart[]
}

export type TextPart =
  /** Whole lines, line ends included. */
  { readonly type: 'raw'; readonly bytes: Uint8Array } | { readonly type: 'records'; list: number; readonly runs: LayoutRuns }

/** Which layout the records of a list have: pairs of the first record and the layout from there on. */
export type LayoutRuns = number[]

/** One document of the archive, in the order in which they were read. */
export interface SkeletonDocument {
  readonly member: string
  /** Which of the archives that were read together it stands in. */
  readonly archive: number
  root: SkeletonNode | TextSkeleton | null
}
