import { categories, englishFiles } from '../catalog/catalog.ts'
import { languages } from '../catalog/languages/languages.ts'
import { normaliseKey } from './spelling.ts'
import { normaliseFileName } from './text-names.ts'

/** What the reader noticed in a text export. */
export interface TextEvidence {
  /** Folders and name of every text file that was read. */
  readonly paths: readonly (readonly string[])[]
  readonly labels: ReadonlySet<string>
  /** Languages of the sentences in empty files. */
  readonly sentences: readonly string[]
  /** A date ended in ` UTC`, as only the newest export has it. */
  readonly utc: boolean
}

const marks = {
  T1: { files: ['Video Browsing History', 'Videos', 'Follower List', 'Following List'], folders: [] },
  T2: { files: ['Browsing History', 'Post'], folders: ['App Settings', 'Posts', 'TikTok Shopping', 'Income+ Wallet Transactions'] },
  T3: {
    files: ['Watch History', 'Posts', 'Reposts', 'Activity Summary', 'Ad Link History', 'Group Chat', 'Favorite Collections', 'Donation'],
    folders: ['Your Activity', 'Likes and Favorites', 'Profile and Settings', 'TikTok Shop', 'Income+ Wallet'],
  },
} as const

/** Names the generation of a text export, or `mixed`, or `unknown`. By names, labels and suffixes, never by date. */
export function detectTextGeneration(evidence: TextEvidence): 'T1' | 'T2' | 'T3' | 'mixed' | 'unknown' {
  const files = new Set(evidence.paths.map((path) => normaliseFileName(path.at(-1) ?? '')))
  const folders = new Set(evidence.paths.flatMap((path) => path.slice(0, -1).map(normaliseKey)))
  const hasFile = (generation: keyof typeof marks) => marks[generation].files.some((name) => files.has(normaliseFileName(name)))
  const hasFolder = (generation: keyof typeof marks) => marks[generation].folders.some((name) => folders.has(normaliseKey(name)))
  const language = detectTextLanguage(evidence)
  // Only the newest export speaks anything but English.
  const newest = evidence.utc || hasFile('T3') || (language !== null && language !== 'en')
  const oldest = hasFile('T1') || evidence.labels.has('Video Link')
  if ((newest && (oldest || hasFile('T2'))) || (oldest && hasFile('T2'))) return 'mixed'
  if (newest) return 'T3'
  if (oldest) return 'T1'
  // Folders move more slowly than files; they decide only where the files are silent.
  if (hasFile('T2') || hasFolder('T2')) return 'T2'
  if (hasFolder('T3')) return 'T3'
  return evidence.paths.length > 0 ? 'T2' : 'unknown'
}

const named: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  languages.map(({ code, files, emptyFiles }) => [
    code,
    new Set([...Object.values(files).flat(), ...emptyFiles, ...(code === 'en' ? englishFiles : [])].map(normaliseFileName)),
  ]),
)

/** The language of a text export as ISO 639-1, from file names, folders, sentences and, where those are silent, labels; null where nothing tells. */
export function detectTextLanguage(evidence: TextEvidence): string | null {
  const files = new Set(evidence.paths.map((path) => normaliseFileName(path.at(-1) ?? '')))
  const folders = new Set(evidence.paths.flatMap((path) => path.slice(0, -1).map(normaliseKey)))
  const most = (score: (code: string) => number): string | null => {
    const scores = languages.map(({ code }) => ({ code, points: score(code) })).sort((one, other) => other.points - one.points)
    const [best, second] = scores
    return best === undefined || best.points === 0 || best.points === second?.points ? null : best.code
  }
  const speaks = (code: string, name: string) => named.get(code)?.has(name) === true
  const byNames = most((code) => {
    const language = languages.find((candidate) => candidate.code === code)
    const own = [...files].filter(
      (name) => speaks(code, name) && !languages.some((other) => other.code !== code && speaks(other.code, name)),
    )
    return (
      own.length +
      (language?.folders.filter((folder) => folders.has(normaliseKey(folder))).length ?? 0) +
      evidence.sentences.filter((sentence) => sentence === code).length
    )
  })
  return byNames ?? most((code) => labelPoints(code, evidence.labels))
}

const keysInEnglish = new Set(categories.flatMap(({ fields }) => fields.map((field) => normaliseKey(field.key))))

/** How many labels a language knows. `Date` alone is French too. */
function labelPoints(code: string, labels: ReadonlySet<string>): number {
  const known = languages.find((language) => language.code === code)?.labels ?? {}
  const found = [...labels].filter((label) => Object.hasOwn(known, label) || (code === 'en' && keysInEnglish.has(normaliseKey(label))))
  return found.length === 1 && found[0] === 'Date' ? 0 : found.length
}
