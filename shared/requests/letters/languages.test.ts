import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categories } from '../../catalog/catalog.ts'
import { allDeclaredKinds, declaredKinds } from '../declared/declared.ts'
import { gapBetween } from '../declared/gap.ts'
import { residenceByCode } from '../residence.ts'
import { groupsOf, insideBrackets } from './citation-groups.ts'
import { letterGapOf, usualGap } from './gap-of.ts'
import { languageOfPlace, offeredLanguages, tongueOf } from './languages.ts'
import { marks } from './testing/languages.ts'

describe.each(offeredLanguages)('the language %s', (language) => {
  const { categories: names, declared } = tongueOf(language)

  it('has marks for the long tests', () => {
    expect(marks[language]).toBeDefined()
  })

  it('names every category of the catalog, and no other', () => {
    expect(Object.keys(names).toSorted()).toEqual(categories.map(({ id }) => id).toSorted())
  })

  it('names everything that TikTok’s policies declare, and nothing else, each by a name of its own', () => {
    expect(Object.keys(declared).toSorted()).toEqual(allDeclaredKinds.map(({ id }) => id).toSorted())
    expect(new Set(Object.values(declared)).size).toBe(allDeclaredKinds.length)
  })
})

describe('the language of a letter', () => {
  it.each([
    ['DE-BY', 'de'],
    ['AT', 'de'],
    ['IE', 'en'],
    ['US-CA', 'en'],
    ['ID', 'en'],
  ])('is by default that of the place: %s, %s', (code, language) => {
    const place = residenceByCode(code)
    if (place === null) throw new Error(code)
    expect(languageOfPlace(place)).toBe(language)
  })
})

describe('citations', () => {
  it('of one law and one article are put together, in the order given', () => {
    expect(
      groupsOf([
        { law: 'gdpr', article: '21', paragraph: '2' },
        { law: 'gdpr', article: '21', paragraph: '3' },
        { law: 'gdpr', article: '7' },
        { law: 'named', text: 'Iowa Code § 1 (ICDPA)' },
        { law: 'whole', of: 'quebec-act' },
      ]),
    ).toEqual([
      {
        kind: 'articles',
        law: 'gdpr',
        articles: [
          {
            article: '21',
            places: [
              { paragraph: '2', point: null },
              { paragraph: '3', point: null },
            ],
          },
          { article: '7', places: [{ paragraph: null, point: null }] },
        ],
      },
      { kind: 'named', text: 'Iowa Code § 1 (ICDPA)', french: null },
      { kind: 'whole', law: 'quebec-act' },
    ])
  })

  it('keep every place that they are made of, and its order, however they are put together', () => {
    const cited = fc.record({
      law: fc.constantFrom('gdpr' as const, 'lgpd' as const),
      article: fc.constantFrom('7', '12', '12A', '17'),
      paragraph: fc.constantFrom('1', '2'),
      point: fc.constantFrom('a', 'b'),
    })
    fc.assert(
      fc.property(fc.array(cited, { maxLength: 8 }), (citations) => {
        const apart = groupsOf(citations).flatMap((group) =>
          group.kind === 'articles'
            ? group.articles.flatMap(({ article, places }) => places.map((place) => ({ law: group.law, article, ...place })))
            : [],
        )
        expect(apart).toEqual(citations)
      }),
    )
  })

  it('carry no brackets inside brackets', () => {
    expect(insideBrackets('Iowa Code § 715D.3(1)(b) (ICDPA)')).toBe('Iowa Code § 715D.3(1)(b), ICDPA')
    expect(insideBrackets('16 CFR § 312.6 (COPPA Rule)')).toBe('16 CFR § 312.6, COPPA Rule')
    expect(insideBrackets('Article 17(1)(a) GDPR')).toBe('Article 17(1)(a) GDPR')
  })
})

describe('the gap of a letter', () => {
  const place = residenceByCode('DE')
  if (place === null) throw new Error('DE')

  it('keeps order, kind and reason, and marks what follows from a use', () => {
    const gaps = gapBetween(place, { categories: [{ id: 'watch-history', count: 1 }] })
    const gap = letterGapOf(gaps)
    expect(gap?.policyDate).toBe('2025-11-30')
    expect(gap?.items.map(({ id }) => id)).toEqual(gaps.map(({ kind }) => kind.id))
    for (const { id, kind, generated, partly } of gap?.items ?? []) {
      expect(declaredKinds[kind].some((declared) => declared.id === id)).toBe(true)
      const source = gaps.find((one) => one.kind.id === id)
      expect([generated, partly]).toEqual([source?.kind.declaredAs === 'use', source?.reason === 'in-part'])
    }
    expect(letterGapOf([])).toBeNull()
  })

  it('is by default what is most worth asking for, and what is missing whatever the settings', () => {
    const gaps = gapBetween(place, { categories: [] })
    const usual = usualGap(gaps)
    expect(usual.length).toBeLessThan(gaps.length)
    for (const gap of gaps.filter(({ kind }) => kind.askFirst !== null)) expect(usual).toContain(gap)
    for (const { kind, reason } of usual) expect(kind.askFirst !== null || (kind.conditions === null && reason !== 'in-part')).toBe(true)
  })
})
