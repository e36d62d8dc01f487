/** How one member of a record is kept. */
export type Slot =
  /** In a text column. */
  | { readonly key: string; readonly in: 'text'; readonly column: number }
  /** In an instant column; the suffix tells how TikTok wrote it. */
  | { readonly key: string; readonly in: 'instant'; readonly column: number; readonly suffix: number }
  /** The number of a link in a 64-bit column; the pattern tells the rest. */
  | { readonly key: string; readonly in: 'link'; readonly column: number; readonly pattern: number }
  | { readonly key: string; readonly in: 'integer'; readonly column: number }
  /** In the leftover JSON, in the order of the slots. */
  | { readonly key: string; readonly in: 'leftover' }

/** The ordered keys of records that look alike, and where each value went. Kept once, however many records share it. */
export interface Shape {
  readonly id: number
  readonly slots: readonly Slot[]
}

/** Records of this shape are kept whole in the leftover JSON: not an object, repeated keys, or one of too many shapes. */
export const wholeRecord = 0
