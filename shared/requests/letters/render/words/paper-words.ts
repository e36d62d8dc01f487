import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { ptBr } from './pt-BR.ts'
import { ptPt } from './pt-PT.ts'

/**
 * The words around a letter, in its own language: the foot of its pages, the entries of its calendar, the files of its bundle.
 * What the letter itself says stands in the phrase books.
 */
export interface PaperWords {
  /** With `{page}` and `{pages}`. */
  readonly page: string
  /** Names of files, without extension: lower case, a to z, digits and hyphens, so that every system keeps them. */
  readonly files: Readonly<Record<'letter' | 'annex' | 'dates' | 'archive' | 'readMe', string>>
  readonly dates: {
    /** Each with `{company}`. `mustAnswer` only where a statute sets the term, `asked` everywhere else. */
    readonly mustAnswer: string
    readonly asked: string
    readonly acknowledge: string
    readonly extension: string
    readonly remind: string
    /** With `{subject}`. */
    readonly about: string
    /** With `{date}`. */
    readonly received: string
  }
  readonly readMe: Readonly<Record<'title' | 'made' | 'letter' | 'annex' | 'dates' | 'archive' | 'advice', string>>
}

/** By BCP 47 tag in lower case. */
const languages: ReadonlyMap<string, PaperWords> = new Map([
  ['en', en],
  ['de', de],
  ['fr', fr],
  ['es', es],
  ['it', it],
  ['nl', nl],
  ['pl', pl],
  ['pt-pt', ptPt],
  ['pt-br', ptBr],
  ['pt', ptPt],
])

/** The words in the language of a tag; `de-CH` finds German, and English stands in for a language that has none. */
export function paperWords(tag: string): PaperWords {
  const wanted = tag.toLowerCase()
  return languages.get(wanted) ?? languages.get(wanted.split('-')[0] ?? '') ?? en
}

/** Puts texts into the places of a phrase: one pass, so that a text with braces in it stays as it is. */
export function filled(phrase: string, texts: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => texts[name] ?? place)
}
