import { describe, expect, it } from 'vitest'
import { isoCountries } from './places.ts'
import { controllerOf, jurisdictionOf, residenceByCode, residenceName, residences } from './residence.ts'

const rowOf = (code: string) => residenceByCode(code)?.jurisdiction

describe('a residence', () => {
  it('can be any of the 249 ISO countries, 16 Länder, 51 states, or Quebec', () => {
    expect(new Set(isoCountries).size).toBe(249)
    expect(residences).toHaveLength(249 + 16 + 51 + 1)
    expect(new Set(residences.map(({ code }) => code)).size).toBe(residences.length)
  })

  it.each([
    ['DE', 'EU'],
    ['DE-BE', 'EU'],
    ['IS', 'EU'],
    ['GB', 'GB'],
    ['UK', 'GB'],
    ['GB-SCT', 'GB'],
    ['US-CA', 'US-CA'],
    ['us-ia', 'US-IA'],
    ['US-NY', 'US-XX'],
    ['US', 'US-XX'],
    ['CA-QC', 'CA-QC'],
    ['CA-ON', 'CA'],
    ['ID', 'ROW'],
    ['CH', 'CH'],
  ])('%s falls under the row %s', (code, row) => {
    expect(rowOf(code)).toBe(row)
  })

  it.each(['', 'QQ', 'XX', 'ROW', 'EU', 'US-ZZ', 'DE-XX', 'Germany', 'US-XX', '../DE'])('%j is none', (code) => {
    expect(residenceByCode(code)).toBeNull()
  })

  it('always has a row of law, a controller that may be addressed, and a name in both languages', () => {
    for (const place of residences) {
      expect(jurisdictionOf(place).code).toBe(place.jurisdiction)
      expect(controllerOf(place).webForm).not.toBeNull()
      for (const language of ['en', 'de']) expect(residenceName(place, language), place.code).not.toBe(place.code)
    }
  })
})
