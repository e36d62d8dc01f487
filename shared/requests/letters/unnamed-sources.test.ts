import { describe, expect, it } from 'vitest'
import { rights } from '../right.ts'
import { composeLetter } from './compose.ts'
import { offeredLanguages } from './languages.ts'
import type { Letter, LetterLanguage } from './letter.ts'
import type { UnnamedInLetter } from './request.ts'
import type { PersonCase } from './testing/requests.ts'
import { letterFor, persons, requestFor, textsOf, today } from './testing/requests.ts'

const numbers = ['7012345678901234567', '42', '6905551234', '910']
const places = ['DE', 'GB', 'CH', 'US-CA', 'US-TX', 'CA-QC', 'BR', 'ID']
const withAccount = ['self', 'child', 'deceased', 'client'] as const satisfies readonly PersonCase[]

/** Whose data the sentence speaks of, by language and person. */
const whose: Readonly<Record<LetterLanguage, Readonly<Record<(typeof withAccount)[number], string>>>> = {
  en: { self: 'concerning me', child: 'concerning my child', deceased: 'concerning the deceased', client: 'concerning my client' },
  de: {
    self: 'Daten über mich',
    child: 'Daten über mein Kind',
    deceased: 'Daten über die verstorbene Person',
    client: 'Daten über die betroffene Person',
  },
  fr: {
    self: 'personnel me concernant',
    child: 'personnel concernant l’enfant',
    deceased: 'personnel concernant la personne décédée',
    client: 'personnel concernant la personne représentée',
  },
  es: {
    self: 'datos sobre mí',
    child: 'datos sobre el menor',
    deceased: 'datos sobre la persona fallecida',
    client: 'datos sobre la persona representada',
  },
  it: {
    self: 'personali che mi riguardano',
    child: 'personali che riguardano il minore',
    deceased: 'personali che riguardano la persona deceduta',
    client: 'personali che riguardano la persona rappresentata',
  },
  nl: {
    self: 'gegevens over mij',
    child: 'gegevens over het kind',
    deceased: 'gegevens over de overledene',
    client: 'gegevens over mijn volmachtgever',
  },
  pl: {
    self: 'danych na mój temat',
    child: 'danych na temat dziecka',
    deceased: 'danych na temat osoby zmarłej',
    client: 'danych na temat mocodawcy',
  },
  'pt-PT': {
    self: 'dados sobre mim',
    child: 'dados sobre o menor',
    deceased: 'dados sobre a pessoa falecida',
    client: 'dados sobre a pessoa representada',
  },
  'pt-BR': {
    self: 'dados sobre mim',
    child: 'dados sobre a pessoa menor de idade',
    deceased: 'dados sobre a pessoa falecida',
    client: 'dados sobre a pessoa representada',
  },
}

function asking(language: LetterLanguage, unnamed: UnnamedInLetter, person: PersonCase = 'self', residence = 'DE'): Letter {
  return letterFor({ right: 'access', residence, language, ...persons[person], unnamed })
}

function paragraphOf(letter: Letter): string {
  const block = letter.blocks.find(({ id }) => id === 'unnamed-sources')
  if (block?.kind !== 'paragraph') throw new Error('no numbers in the letter')
  return block.text
}

/** The runs of digits in a text, without the spaces or signs that group those of a count. */
const digitsIn = (text: string): readonly string[] => text.match(/\d+/g) ?? []

describe.each(offeredLanguages)('numbers in place of names, in a letter in %s', (language) => {
  it('stand in one paragraph behind the question for recipients and sources, once each and in their order', () => {
    for (const residence of places)
      for (const person of withAccount) {
        const letter = asking(language, { numbers, more: 0 }, person, residence)
        const at = letter.blocks.findIndex(({ id }) => id === 'unnamed-sources')
        expect(letter.blocks[at - 1]?.id).toBe('info-list')
        expect(letter.blocks[at]).toMatchObject({ kind: 'paragraph', essential: true })
        // The first digits are the count.
        expect(digitsIn(paragraphOf(letter)), `${residence} ${person}`).toEqual(['4', ...numbers])
        const everywhere = textsOf(letter).flatMap(({ texts }) => texts.flatMap(digitsIn))
        expect(everywhere.filter((digits) => digits === numbers[0])).toHaveLength(1)
      }
  })

  it('are asked for in the words of the person who writes', () => {
    for (const person of withAccount) expect(paragraphOf(asking(language, { numbers, more: 0 }, person))).toContain(whose[language][person])
  })

  it('are all counted where more stand in the archive than are listed', () => {
    expect(digitsIn(paragraphOf(asking(language, { numbers, more: 18 })))).toEqual(['22', ...numbers])
    expect(digitsIn(paragraphOf(asking(language, { numbers, more: 1 })))).toEqual(['5', ...numbers])
  })

  it('are spoken of in the singular where there is one', () => {
    const one = paragraphOf(asking(language, { numbers: ['42'], more: 0 }))
    expect(digitsIn(one)).toEqual(['42'])
    expect(one).not.toBe(paragraphOf(asking(language, { numbers: ['42'], more: 1 })))
  })

  it('make whole sentences', () => {
    for (const residence of places)
      for (const person of withAccount)
        for (const unnamed of [
          { numbers, more: 0 },
          { numbers, more: 1300 },
          { numbers: ['42'], more: 0 },
        ]) {
          const text = paragraphOf(asking(language, unnamed, person, residence))
          expect(text).toMatch(/^\p{Lu}.*\.$/u)
          expect(text).not.toMatch(/undefined|null|NaN|[{}]| {2}|\(\)| [,.;]|\.\.|,,|!/)
        }
  })

  it('change nothing else in the letter, and a letter without them stays as it is', () => {
    for (const person of withAccount) {
      const { blocks, ...rest } = asking(language, { numbers, more: 3 }, person)
      const { blocks: before, ...restBefore } = letterFor({ right: 'access', residence: 'DE', language, ...persons[person] })
      expect(blocks.filter(({ id }) => id !== 'unnamed-sources')).toEqual(before)
      expect(rest).toEqual(restBefore)
    }
  })

  it('are no matter of a letter without an account, or for something else', () => {
    expect(asking(language, { numbers, more: 0 }, 'without-account').blocks.map(({ id }) => id)).not.toContain('unnamed-sources')
    for (const right of rights.filter((other) => other !== 'access')) {
      const result = composeLetter(requestFor({ right, residence: 'DE', language, unnamed: { numbers, more: 0 } }), today)
      expect(JSON.stringify(result), right).not.toContain(numbers[0])
    }
  })
})

describe('the letter', () => {
  it.each([
    [
      'en',
      'In the archive that you provided, 4 sources of personal data concerning me appear only as numbers. Please tell me the name and contact details of each of them: 7012345678901234567, 42, 6905551234 and 910.',
    ],
    [
      'de',
      'Das von Ihnen bereitgestellte Archiv gibt 4 Quellen von Daten über mich nur als Nummern an. Bitte teilen Sie mir Namen und Kontaktdaten jeder dieser Quellen mit: 7012345678901234567, 42, 6905551234 und 910.',
    ],
  ] as const)('asks in %s for the names of the numbers', (language, words) => {
    expect(paragraphOf(asking(language, { numbers, more: 0 }))).toBe(words)
  })

  it.each([
    [1, 'jedno źródło'],
    [2, '2 źródła'],
    [5, '5 źródeł'],
    [12, '12 źródeł'],
    [22, '22 źródła'],
  ])('counts %i in Polish as %s', (total, words) => {
    expect(paragraphOf(asking('pl', { numbers: ['42'], more: total - 1 }))).toContain(`określa ${words} danych`)
  })
})
