import { citationWords } from './citation-words.ts'

/** Figures that can be cited, named as the calls that give them. */
export const citableFigures = [
  'timeline',
  'day',
  'rhythm',
  'sessions',
  'watched',
  'searched',
  'people',
  'origins',
  'reported',
  'money',
  'expiring',
] as const
export type CitableFigure = (typeof citableFigures)[number]

/** What somebody needs who wants to print a figure, and somebody who wants to check it. Nothing of it names a person. */
export interface Citation {
  readonly figure: CitableFigure
  /** The category whose records were counted, for figures about one that a person chose; else null. */
  readonly category: string | null
  /** The zone whose clock and calendar were used. */
  readonly zone: string
  /** Minutes without a record that end a session; null for figures without sessions. */
  readonly gap: number | null
  /** The version of the app. */
  readonly version: string
  /** SHA-256 of each archive file in hexadecimal, null in it for an unpacked folder; null where they were not computed. */
  readonly sha256: readonly (string | null)[] | null
}

export type CitationLanguage = keyof typeof citationWords

/** The keys of `dossier stats --json` under which a figure stands. */
const statsKeys: Readonly<Record<CitableFigure, readonly string[]>> = {
  timeline: ['byMonth'],
  day: ['byMonth'],
  rhythm: ['byHour', 'byWeekday', 'rhythm'],
  sessions: ['sessions', 'rhythm'],
  watched: ['watched'],
  searched: ['topSearches', 'searched'],
  people: ['chats', 'people'],
  origins: ['logins', 'origins'],
  reported: ['reported'],
  money: ['money'],
  expiring: ['expiring'],
}

/** Figures that depend on the chosen category and on the gap. */
const ofCategory: ReadonlySet<CitableFigure> = new Set<CitableFigure>(['rhythm', 'sessions'])

/** The line of the command line that gives the same figure, with `ARCHIVE` for the file. */
export function reproducingCommand({ figure, category, zone, gap }: Citation): string {
  const options = ofCategory.has(figure)
    ? [...(category === null ? [] : [`--category ${category}`]), ...(gap === null ? [] : [`--gap ${gap}`])]
    : []
  return ['dossier stats ARCHIVE', `--zone ${zone}`, ...options, '--json'].join(' ')
}

/** Where in the answer of that line the figure stands. */
export function reproducingKeys({ figure }: Citation): readonly string[] {
  return statsKeys[figure]
}

/** The citation as lines to copy. Other languages than those of the app get the English ones. */
export function citationText(citation: Citation, language: string): string {
  const words = citationWords[isCitationLanguage(language) ? language : 'en']
  const category = citation.category === null ? [] : [[words.category, citation.category]]
  const gap = citation.gap === null ? [] : [[words.gap, words.minutes(citation.gap)]]
  const lines = [
    [words.figure, words.figures[citation.figure].name],
    [words.rule, words.figures[citation.figure].rule],
    ...category,
    [words.zone, citation.zone],
    ...gap,
    [words.countedBy, `Dossier ${citation.version}`],
    ...(citation.sha256?.map((sha256) => (sha256 === null ? words.folder : `SHA-256 ${sha256}`)) ?? [words.noHash]).map((text) => [
      words.archive,
      text,
    ]),
    [words.reproduce, `${reproducingCommand(citation)} (${statsKeys[citation.figure].join(', ')})`],
  ]
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n')
}

function isCitationLanguage(language: string): language is CitationLanguage {
  return Object.hasOwn(citationWords, language)
}
