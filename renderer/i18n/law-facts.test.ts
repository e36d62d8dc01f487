import { authorities } from '@shared/requests/law/authorities.ts'
import { controllers } from '@shared/requests/law/controllers.ts'
import { jurisdictions } from '@shared/requests/law/jurisdictions.ts'
import { personRules } from '@shared/requests/law/person-rules.ts'
import { describe, expect, it } from 'vitest'
import { lawFacts as german } from './de/law-facts.ts'
import { lawFact } from './law-facts.ts'

/** Every sentence that the page of the law shows; official names of offices stay as they are. */
const shown: ReadonlySet<string> = new Set(
  [
    ...jurisdictions.flatMap(({ law, rights, appeal, identity, exceptions, authority, note }) => [
      law,
      ...Object.values(rights).map((right) => right?.note ?? null),
      appeal?.how ?? null,
      identity,
      exceptions,
      authority.startsWith('Attorney General of ') && !authority.includes('(') ? null : authority,
      note,
    ]),
    ...authorities.map(({ note }) => note ?? null),
    ...personRules.map(({ fact }) => fact),
    ...Object.values(controllers)
      .filter(({ webForm }) => webForm !== null)
      .map(({ region }) => region),
  ].filter((text) => text !== null),
)

describe('the sentences of the law tables', () => {
  it('all stand in German, and nothing else does', () => {
    expect([...shown].filter((text) => german[text] === undefined)).toEqual(['Information Commissioner’s Office'])
    expect(Object.keys(german).filter((text) => !shown.has(text))).toEqual([])
  })

  it('have no empty text, no exclamation mark, and German quotation marks', () => {
    for (const [english, text] of Object.entries(german)) {
      expect(text.trim(), english).not.toBe('')
      expect(text, english).not.toMatch(/[!"'”]/)
    }
  })

  it('are said in English where a language has none', () => {
    expect(lawFact('Not researched', 'de')).toEqual({ text: 'Nicht erforscht', language: 'de' })
    expect(lawFact('Not researched', 'en')).toEqual({ text: 'Not researched', language: 'en' })
    expect(lawFact('A sentence of tomorrow', 'de')).toEqual({ text: 'A sentence of tomorrow', language: 'en' })
  })
})
