import type { Residence } from '../residence.ts'
import type { LetterRight } from '../right.ts'
import { erasureCaliforniaGerman } from './de/erasure-california.ts'
import { erasureGdprGerman } from './de/erasure-gdpr.ts'
import { germanFrame } from './de/frame.ts'
import { erasureCaliforniaEnglish } from './en/erasure-california.ts'
import { erasureGdprEnglish } from './en/erasure-gdpr.ts'
import { americanFrame, britishFrame } from './en/frame.ts'
import type { LetterLanguage } from './letter.ts'
import type { LetterFrame, LetterSlots, LetterWords } from './slots.ts'

/** How a language writes the letter of one law. */
export interface LetterForm {
  readonly frame: LetterFrame
  words(slots: LetterSlots): LetterWords
}

type ByLanguage = Readonly<Record<LetterLanguage, LetterForm>>

/** The letters that were written: by right, row of law and language. A new one is a new entry here. */
const letters: Readonly<Record<LetterRight, ReadonlyMap<string, ByLanguage>>> = {
  erasure: new Map<string, ByLanguage>([
    [
      'EU',
      {
        en: { frame: britishFrame, words: (slots) => erasureGdprEnglish(slots, britishFrame, 'GDPR') },
        de: { frame: germanFrame, words: (slots) => erasureGdprGerman(slots, 'DSGVO') },
      },
    ],
    [
      'GB',
      {
        en: { frame: britishFrame, words: (slots) => erasureGdprEnglish(slots, britishFrame, 'UK GDPR') },
        de: { frame: germanFrame, words: (slots) => erasureGdprGerman(slots, 'UK GDPR') },
      },
    ],
    [
      'US-CA',
      {
        en: { frame: americanFrame, words: (slots) => erasureCaliforniaEnglish(slots, americanFrame) },
        de: { frame: germanFrame, words: erasureCaliforniaGerman },
      },
    ],
  ]),
}

/** The letter for a residence, right and language; null where none was written. */
export function lettersOf(place: Residence, right: LetterRight, language: LetterLanguage): LetterForm | null {
  return letters[right].get(place.jurisdiction)?.[language] ?? null
}
