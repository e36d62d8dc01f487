/**
 * What is left of a JSON document when its record lists are taken out: enough to write the document again.
 * Keys and single values are kept as the bytes that stood in the file.
 */
export type SkeletonNode =
  | { readonly type: 'raw'; readonly bytes: Uint8Array }
  | { readonly type: 'object'; readonly keys: string[]; readonly values: SkeletonNode[] }
  /** An array whose elements, or an object whose members, are rows of a table. */
  | { readonly type: 'list'; readonly list: number }

/** One document of the archive, in the order in which they were read. */
export interface SkeletonDocument {
  readonly member: string
  root: SkeletonNode | null
}
