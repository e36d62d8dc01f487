import { describe, expect, it } from 'vitest'
import type { Residence } from '../residence.ts'
import { residenceByCode, residences } from '../residence.ts'
import { citationSchema } from './citation.ts'
import type { RepresentedPerson } from './person-rule.ts'
import { personRules, personRulesAt } from './person-rules.ts'

function place(code: string): Residence {
  const found = residenceByCode(code)
  if (found === null) throw new Error(code)
  return found
}
const rulesAt = (code: string, person: RepresentedPerson, age?: number) => personRulesAt(place(code), person, age).map(({ id }) => id)

describe('the rules about people for whom somebody else writes', () => {
  it('are named once, with source, day and citations that a language can write', () => {
    expect(new Set(personRules.map(({ id }) => id)).size).toBe(personRules.length)
    for (const { id, source, checked, fact, citations, places } of personRules) {
      for (const text of [source, fact]) expect(text.trim(), id).not.toBe('')
      expect(checked, id).toMatch(/^2026-11-2\d$/)
      for (const citation of citations) expect(citationSchema.safeParse(citation).success, id).toBe(true)
      const known = new Set(residences.flatMap(({ code, jurisdiction }) => [code, jurisdiction]))
      for (const code of places) expect(known.has(code), `${id}: ${code}`).toBe(true)
    }
  })

  it('give a parent in the United States the COPPA Rule for a child under 13, and in California the removal of posts under 18', () => {
    expect(rulesAt('US-NY', 'child', 12)).toEqual(['coppa', 'parents-us'])
    expect(rulesAt('US-NY', 'child', 13)).toEqual(['parents-us'])
    expect(rulesAt('US-CA', 'child', 17)).toEqual(['eraser-law', 'parents-us'])
    expect(rulesAt('US-CA', 'child', 18)).toEqual(['parents-us'])
    expect(rulesAt('US-CA', 'child')).toEqual(['coppa', 'eraser-law', 'parents-us'])
    expect(rulesAt('DE-BE', 'child', 12)).toEqual(['collected-from-child', 'parental-authority'])
  })

  it('say where nobody has a right for the dead, and which three countries give one', () => {
    expect(rulesAt('DE-BY', 'deceased')).toEqual(['gdpr-ends-with-death'])
    for (const code of ['FR', 'IT', 'ES']) expect(rulesAt(code, 'deceased')).toHaveLength(2)
    expect(rulesAt('GB', 'deceased')).toEqual([])
    expect(rulesAt('JP', 'deceased')).toEqual([])
  })

  it('ask an agent for an authority', () => {
    expect(rulesAt('US-IA', 'client')).toEqual(['agent-us'])
    expect(rulesAt('AT', 'client')).toEqual(['agent-europe'])
    expect(rulesAt('BR', 'client')).toEqual(['agent-brazil'])
  })
})
