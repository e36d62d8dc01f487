/** A run of rows in a table that stood together in the export: an array of records, or an object whose members are records. */
export interface RecordList {
  readonly id: number
  /** Category id, or `shelf:N`. */
  readonly section: string
  /** Table and number of the first row; known when its first record comes. */
  table: string
  /** Index of the document in the archive. */
  readonly document: number
  /** Keys from the root of the document to the list. */
  readonly path: readonly string[]
  readonly form: 'array' | 'keyed'
  firstRow: number
  count: number
  /** Nested lists inside the records, by name. */
  readonly inner: Map<string, number>
}

/** A column of a table that keeps one field of its records. */
export interface FieldColumn {
  /** The field's newest spelling, or its own where the catalogue has none. */
  readonly key: string
  readonly type: 'date' | 'link' | 'text' | 'integer'
  /** Position among the table's columns. */
  readonly position: number
}
