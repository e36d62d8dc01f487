import { describe, expect, it } from 'vitest'
import { letterLanguages } from '../../letter.ts'
import { filled, paperWords } from './paper-words.ts'

const english = paperWords('en')
const tags = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt-PT', 'pt-BR']

/** Every phrase with the way to it. */
function phrases(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as const] : phrases(value, `${path}${name}.`),
  )
}

const places = (phrase: string) => [...phrase.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()

describe('the words around a letter', () => {
  it('are there in every language that letters are written in', () => {
    for (const language of letterLanguages.filter((one) => one !== 'en')) expect(paperWords(language), language).not.toBe(english)
  })

  it.each(tags)('have the same places in %s as in English, and names of files that every system keeps', (tag) => {
    const words = paperWords(tag)
    expect(phrases(words).map(([path, phrase]) => [path, places(phrase)])).toEqual(
      phrases(english).map(([path, phrase]) => [path, places(phrase)]),
    )
    for (const name of Object.values(words.files)) expect(name).toMatch(/^[a-z-]+$/)
    expect(new Set(Object.values(words.files)).size).toBe(5)
  })

  it('are found by a more exact tag, and are English where there are none', () => {
    expect(paperWords('de-CH')).toBe(paperWords('de'))
    expect(paperWords('PT-br')).not.toBe(paperWords('pt'))
    expect(paperWords('xx')).toBe(english)
  })

  it('take a text as it is', () => {
    expect(filled('{company} must answer', { company: '{company} $& {page}' })).toBe('{company} $& {page} must answer')
  })
})
