/**
 * What the text export says in one language. TikTok translates its file names, its labels and the sentence in an empty file;
 * the JSON export is English everywhere. A new language is one more of these tables.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  /** File names without `.txt`, by category id. A file of several sections stands under each. English names stand in the catalogue itself. */
  readonly files: Readonly<Record<string, readonly string[]>>
  /** File names of sections that have only ever been seen empty. */
  readonly emptyFiles: readonly string[]
  /** Folder names that this language alone has. */
  readonly folders: readonly string[]
  /** What stands in a file of an empty section. */
  readonly emptySentences: readonly string[]
  /** Labels, and the fields they may stand for: newest spellings, in whichever category has one of them. */
  readonly labels: Readonly<Record<string, readonly string[]>>
  /** Lines that begin a section inside a file, and its category id. */
  readonly headers: Readonly<Record<string, string>>
  /** Labels whose value names the record, as a key does in the JSON export. */
  readonly keyLabels: readonly string[]
  /** Labels of the account's own name in the profile. */
  readonly userNameLabels: readonly string[]
}
