import { describe, expect, it } from 'vitest'
import { tooHard } from './reading-level.check.mjs'
import { fleschKincaid, germanSyllables, measures, wienerSachtext } from './reading-measures.mjs'

const hard = {
  en: 'Notwithstanding the aforementioned considerations, the comprehensive documentation of behavioural characteristics facilitates algorithmic personalisation of recommendations across heterogeneous distribution channels and advertising environments.',
  de: 'Ungeachtet der vorgenannten Überlegungen ermöglicht die umfassende Dokumentation verhaltensbezogener Merkmale die algorithmische Personalisierung von Empfehlungen über unterschiedlichste Verbreitungskanäle und Werbeumgebungen hinweg, einschließlich nachgelagerter Auswertungen.',
} as const

const easy = {
  en: 'The list shows what you did in the app and when you did it. You can read it all here. You can ask TikTok to delete it.',
  de: 'Die Liste zeigt, was Sie in der App getan haben und wann. Hier können Sie alles lesen. Sie können auch die Löschung verlangen.',
} as const

describe.each(['en', 'de'] as const)('the reading level in %s', (language) => {
  it('lets an easy text through', () => {
    expect(tooHard(language, new Map([['about › x', easy[language]]]))).toEqual([])
  })

  it('names a text that is too hard, and where it stands', () => {
    const texts = new Map([['about › x', hard[language]]])
    expect(tooHard(language, texts)[0]).toMatch(new RegExp(`^${language}: about › x is too hard`))
  })

  it('does not let many short texts hide what they are together', () => {
    const short = `${hard[language].split(' ').slice(0, 12).join(' ')}.`
    expect(
      tooHard(
        language,
        new Map([
          ['a', short],
          ['b', 'Save'],
        ]),
      ),
    ).toEqual([expect.stringContaining('all texts together')])
  })
})

it('a language without a measure of its own fails', () => {
  expect(tooHard('fr', new Map([['a', 'Bonjour.']]))).toEqual([expect.stringContaining('names no measure')])
  expect(Object.keys(measures)).toEqual(['en', 'de'])
})

describe('the measures', () => {
  it('follow the formula of Flesch and Kincaid', () => {
    // 12 words in 2 sentences, 14 syllables.
    expect(fleschKincaid('The cat sat on the mat. It was a very happy cat.')).toBeCloseTo(0.39 * 6 + (11.8 * 14) / 12 - 15.59, 6)
  })

  it('follow the first Wiener Sachtextformel', () => {
    // 5 words in 1 sentence: two with three syllables and more, two with more than six letters, one with one syllable.
    expect(wienerSachtext('Unsere Katze frisst gelegentlich Schinken.')).toBeCloseTo(
      0.1935 * 40 + 0.1672 * 5 + 0.1297 * 40 - 0.0327 * 20 - 0.875,
      6,
    )
  })

  it.each([
    ['Haus', 1],
    ['Quelle', 2],
    ['Geräte', 3],
    ['Feier', 2],
    ['aktuell', 3],
    ['Löschantrag', 3],
    ['TikTok', 2],
  ])('count the syllables of %s', (word, syllables) => {
    expect(germanSyllables(word)).toBe(syllables)
  })
})
