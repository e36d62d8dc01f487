import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categories } from '../../catalog/catalog.ts'
import type { Category } from '../../catalog/category.ts'
import type { Residence } from '../residence.ts'
import { residenceByCode, residences } from '../residence.ts'
import { allDeclaredKinds, declaredKinds, policies } from './declared.ts'
import { declaredKindSchema, policyRegions } from './declared-kind.ts'
import type { HeldSections } from './gap.ts'
import { declaredFor, gapBetween } from './gap.ts'

function place(code: string): Residence {
  const found = residenceByCode(code)
  if (found === null) throw new Error(code)
  return found
}

/** Lists inside a record. */
const nested: ReadonlySet<string> = new Set(['tako-chats.Messages', 'tako-chats.Date', 'shop-messages.content'])
const idsOf = (gaps: readonly { readonly kind: { readonly id: string } }[]) => gaps.map(({ kind }) => kind.id)

describe('the declared kinds', () => {
  it('are 160 of four kinds, each named once, from five policies', () => {
    expect(Object.entries(declaredKinds).map(([kind, list]) => [kind, list.length])).toEqual([
      ['provided', 51],
      ['automatic', 68],
      ['inferred', 14],
      ['from-others', 27],
    ])
    expect(new Set(allDeclaredKinds.map(({ id }) => id)).size).toBe(160)
    expect(policies.map(({ id, date }) => [id, date])).toEqual([
      ['us', '2026-07-15'],
      ['eea-uk-ch', '2025-11-30'],
      ['row', '2025-07-08'],
      ['us-children', '2026-07-15'],
      ['uk-ad-network', '2025-11-30'],
    ])
  })

  it('are declared 113 times in the US, 112 times in Europe, 108 times elsewhere, each by a policy of that region', () => {
    const counts = policyRegions.map((region) => allDeclaredKinds.filter(({ declared }) => declared[region] !== undefined).length)
    expect(counts).toEqual([113, 112, 108])
    for (const { id, declared } of allDeclaredKinds) {
      for (const region of policyRegions) {
        const declaration = declared[region]
        if (declaration !== undefined) expect(policies.find((policy) => policy.id === declaration.policy)?.region, id).toBe(region)
      }
    }
  })

  it('point to categories that the catalog knows, and in lists to fields that it names', () => {
    const known = new Map<string, Category>(categories.map((category) => [category.id, category]))
    for (const { id, archive } of allDeclaredKinds) {
      for (const { category, field } of archive) {
        const section = known.get(category)
        expect(section, `${id}: ${category}`).toBeDefined()
        // The keys of a map are the person's own settings, and what is nested in a record has no place of its own in the catalog.
        if (section?.kind !== 'list' || field === null || nested.has(`${category}.${field}`)) continue
        expect(
          section.fields.flatMap(({ key, also }) => [key, ...also]),
          `${id}: ${category}.${field}`,
        ).toContain(field)
      }
    }
  })

  it('leave five categories of the export undeclared', () => {
    const declared = new Set(allDeclaredKinds.flatMap(({ archive }) => archive.map(({ category }) => category)))
    expect(
      categories
        .map(({ id }) => id)
        .filter((id) => !declared.has(id))
        .sort(),
    ).toEqual(['ai-moji', 'donations', 'fundraisers', 'shop-vouchers', 'stickers'])
  })

  it('are refused with a long quote, with a place that contradicts the coverage, or declared nowhere', () => {
    const [kind] = allDeclaredKinds
    expect(declaredKindSchema.safeParse(kind).success).toBe(true)
    const declaration = kind?.declared.US
    const withQuote = (quote: string) => ({ ...kind, declared: { US: { ...declaration, quote } } })
    expect(declaredKindSchema.safeParse(withQuote('one two three four five six seven eight nine ten eleven twelve')).success).toBe(true)
    expect(declaredKindSchema.safeParse(withQuote('one two three four five six seven eight nine ten eleven twelve thirteen')).success).toBe(
      false,
    )
    expect(declaredKindSchema.safeParse({ ...kind, archive: [] }).success).toBe(false)
    expect(declaredKindSchema.safeParse({ ...kind, declared: {} }).success).toBe(false)
  })
})

describe('what is declared for a person', () => {
  it('depends on where they live: the Ad Network only in the United Kingdom, the choice of combining services only in the Union', () => {
    const adNetwork = (code: string) => idsOf(declaredFor(place(code))).filter((id) => id.startsWith('ad-network'))
    expect(adNetwork('GB')).toHaveLength(15)
    expect(adNetwork('DE-BE')).toEqual([])
    expect(adNetwork('CH')).toEqual([])
    expect(adNetwork('US-CA')).toEqual(['ad-network-activity'])
    const choice = (code: string) => idsOf(declaredFor(place(code))).includes('combination-choice')
    expect(['DE', 'DE-BY', 'FR', 'NO', 'GB', 'CH', 'BR'].map(choice)).toEqual([true, true, true, false, false, false, false])
  })

  it('names faceprints and voiceprints in the United States only', () => {
    const prints = (code: string) => idsOf(declaredFor(place(code))).filter((id) => id === 'faceprints' || id === 'voiceprints')
    expect(prints('US-TX')).toEqual(['faceprints', 'voiceprints'])
    expect(prints('FR')).toEqual([])
    expect(prints('JP')).toEqual([])
  })

  it('includes what is declared for children only below 13 and only in the United States', () => {
    const under13 = (code: string, age?: number) => idsOf(declaredFor(place(code), age)).filter((id) => id.startsWith('under13'))
    expect(under13('US-NY', 12)).toHaveLength(4)
    expect(under13('US-NY', 13)).toEqual([])
    expect(under13('US-NY')).toEqual([])
    expect(under13('FR', 8)).toEqual([])
  })
})

describe('the gap', () => {
  it('begins with the ten that are most worth asking for, and never asks for a password', () => {
    expect(idsOf(gapBetween(place('US'), null)).slice(0, 10)).toEqual([
      'unpublished-content',
      'face-and-body-features',
      'phone-contacts',
      'inferred-age',
      'in-app-browser',
      'use-duration',
      'app-and-file-names',
      'keystroke-patterns',
      'partner-hashed-contacts',
      'content-review-results',
    ])
    for (const { code } of residences) expect(idsOf(gapBetween(place(code), null))).not.toContain('password')
  })

  it('tells a section that is missing from one that is empty and one that shows a part', () => {
    const reasonFor = (id: string, categories: HeldSections['categories']) =>
      gapBetween(place('DE'), { categories }).find(({ kind }) => kind.id === id)?.reason
    expect(reasonFor('birth-date', [])).toBe('not-in-archive')
    expect(reasonFor('birth-date', [{ id: 'profile-info', count: 0 }])).toBe('empty')
    expect(reasonFor('birth-date', [{ id: 'profile-info', count: 12 }])).toBeUndefined()
    expect(reasonFor('messages', [{ id: 'direct-messages', count: 3 }])).toBe('in-part')
    expect(reasonFor('inferred-age', [{ id: 'profile-info', count: 12 }])).toBe('no-place')
    expect(gapBetween(place('DE'), null).find(({ kind }) => kind.id === 'birth-date')?.reason).toBe('no-archive')
  })

  it('looks at the names of the profile, where the archive has TikTok’s own', () => {
    const reasonFor = (id: string, names: readonly { readonly key: string; readonly holds: boolean }[]) =>
      gapBetween(place('DE'), { categories: [{ id: 'profile-info', count: 9, names }] }).find(({ kind }) => kind.id === id)?.reason
    const name = (key: string, holds = true) => ({ key, holds })
    expect(reasonFor('inferred-gender', [name('birthDate')])).toBe('not-in-archive')
    expect(reasonFor('inferred-gender', [name('birthDate'), name('inferredGender', false)])).toBe('empty')
    expect(reasonFor('inferred-gender', [name('inferredGender')])).toBeUndefined()
    // One place is enough, however it is written.
    expect(reasonFor('username', [name('Display Name'), name('userName', false)])).toBeUndefined()
    expect(reasonFor('profile-image', [name('profilePhoto'), name('profileVideo', false)])).toBe('in-part')
    // The text export names fields in its language.
    expect(reasonFor('inferred-gender', [])).toBeUndefined()
  })

  it('is what a second reading of the lists finds, for any place, archive and age', () => {
    const sections = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...categories.map(({ id }) => id)), count: fc.integer({ min: 0, max: 3 }) }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(fc.constantFrom(...residences), fc.option(sections), fc.option(fc.integer({ min: 0, max: 90 })), (where, held, age) => {
        const found = gapBetween(where, held === null ? null : { categories: held }, age ?? undefined)
        expect(new Set(idsOf(found))).toEqual(expectedIds(where, held, age))
        const asked = found.map(({ kind }) => kind.askFirst ?? Number.POSITIVE_INFINITY)
        expect(asked).toEqual(asked.toSorted((left, right) => (left === right ? 0 : left - right)))
      }),
      { numRuns: 500 },
    )
  })
})

/** The same question answered in another way: by striking from the whole list what must not be asked. */
function expectedIds(
  where: Residence,
  held: readonly { readonly id: string; readonly count: number }[] | null,
  age: number | null,
): ReadonlySet<string> {
  const country = where.code.slice(0, 2)
  const european = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')
  const region = country === 'US' ? 'US' : [...european, 'IS', 'LI', 'NO', 'GB', 'CH'].includes(country) ? 'EEA_UK_CH' : 'ROW'
  const filled = new Set((held ?? []).filter(({ count }) => count > 0).map(({ id }) => id))
  const ids = new Set<string>()
  for (const kind of allDeclaredKinds) {
    const scope = kind.declared[region]?.scope
    if (scope === undefined || kind.id === 'password') continue
    if (scope === 'UK' && country !== 'GB') continue
    if (scope === 'EU' && !european.includes(country)) continue
    if (scope === 'US_UNDER_13' && (age === null || age >= 13)) continue
    const shown = kind.archive.some(({ category }) => filled.has(category))
    if (shown && kind.coverage === 'full') continue
    ids.add(kind.id)
  }
  return ids
}
