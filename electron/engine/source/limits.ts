/**
 * How much of an archive is believed before it is refused. All sizes are bytes.
 *
 * The defaults are generous where real exports are large (an export of ten million records is 2.7 GB of JSON)
 * and tight where only a bomb lives (real exports compress about nine to one).
 */
export interface Limits {
  /** Entries in a zip's directory, directories and noise included. */
  readonly entries: number
  /** The zip's directory itself. */
  readonly directoryBytes: number
  /** Files and folders visited in an unpacked export. */
  readonly folderEntries: number
  /** Folders below the chosen one. */
  readonly folderDepth: number
  /** Declared size of one data member. */
  readonly memberBytes: number
  /** Declared size of all data members together. */
  readonly totalBytes: number
  /** Uncompressed bytes per compressed byte, asked only above `ratioFloor` uncompressed bytes. */
  readonly ratio: number
  readonly ratioFloor: number
}

const MEBI = 1024 ** 2
const GIBI = 1024 ** 3

export const defaultLimits: Limits = {
  entries: 500_000,
  directoryBytes: 64 * MEBI,
  folderEntries: 50_000,
  folderDepth: 24,
  memberBytes: 16 * GIBI,
  totalBytes: 64 * GIBI,
  ratio: 200,
  ratioFloor: MEBI,
}
