import type { Residence } from '../residence.ts'
import { german } from './de/german.ts'
import { english } from './en/english.ts'
import { spanish } from './es/spanish.ts'
import { french } from './fr/french.ts'
import { italian } from './it/italian.ts'
import type { LetterLanguage } from './letter.ts'
import { letterLanguages } from './letter.ts'
import { dutch } from './nl/dutch.ts'
import type { LetterTongue } from './phrase-book.ts'
import { polish } from './pl/polish.ts'
import { brazilian } from './pt-BR/brazilian.ts'
import { portuguese } from './pt-PT/portuguese.ts'

/** The languages that are written. A new one is a folder, and a line here. */
const tongues: ReadonlyMap<LetterLanguage, LetterTongue> = new Map(
  [english, german, french, spanish, italian, dutch, polish, portuguese, brazilian].map((tongue) => [tongue.language, tongue]),
)

/** The languages that a letter can be had in, in the order in which they are offered. */
export const offeredLanguages: readonly LetterLanguage[] = letterLanguages.filter((language) => tongues.has(language))

/** A language of letters; English stands in for one that is not written yet. */
export function tongueOf(language: LetterLanguage): LetterTongue {
  return tongues.get(language) ?? english
}

/** Whether letters are written in this language so far. */
export function isOffered(language: LetterLanguage): boolean {
  return tongues.has(language)
}

/** The languages of places, by country or part of one; everyone else is offered English first. */
const spoken: Readonly<Partial<Record<LetterLanguage, readonly string[]>>> = {
  de: ['DE', 'AT', 'LI'],
  fr: ['FR', 'MC', 'CA-QC'],
  es: ['ES', 'MX', 'AR', 'CL', 'CO', 'PE', 'UY', 'EC', 'BO', 'PY', 'VE', 'CR', 'PA', 'GT', 'HN', 'NI', 'SV', 'DO', 'CU'],
  it: ['IT', 'SM', 'VA'],
  nl: ['NL', 'SR'],
  pl: ['PL'],
  'pt-PT': ['PT', 'AO', 'MZ', 'CV'],
  'pt-BR': ['BR'],
}

/** The language that people at a place most often read, where letters are written in it; else English. */
export function languageOfPlace({ code, parent }: Residence): LetterLanguage {
  const found = offeredLanguages.find((language) => spoken[language]?.some((place) => place === code || place === parent))
  return found ?? 'en'
}
