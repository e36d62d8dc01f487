import { describe, expect, it } from 'vitest'
import { eeaCountries, germanLaender } from '../places.ts'
import { authorities, authoritiesOf } from './authorities.ts'
import { controllers } from './controllers.ts'
import { jurisdictionSchema } from './jurisdiction.ts'
import { jurisdictions } from './jurisdictions.ts'

describe('the rows of law', () => {
  it('are thirty-five, each complete and named once', () => {
    expect(jurisdictions).toHaveLength(35)
    expect(new Set(jurisdictions.map(({ code }) => code)).size).toBe(35)
    for (const row of jurisdictions) expect(jurisdictionSchema.safeParse(row).error, row.code).toBeUndefined()
  })

  it.each(Object.keys(jurisdictionSchema.shape))('are refused without %s', (key) => {
    const [row] = jurisdictions
    const rest = Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => name !== key))
    expect(jurisdictionSchema.safeParse(row).success).toBe(true)
    expect(jurisdictionSchema.safeParse(rest).success).toBe(false)
  })

  it('are refused with an empty source, a term of nothing, or a key that nobody knows', () => {
    const [row] = jurisdictions
    expect(jurisdictionSchema.safeParse({ ...row, sources: [' '] }).success).toBe(false)
    expect(jurisdictionSchema.safeParse({ ...row, sources: [] }).success).toBe(false)
    expect(
      jurisdictionSchema.safeParse({ ...row, response: { term: { amount: 0, unit: 'day', confidence: 'V1' }, basis: 'statute' } }).success,
    ).toBe(false)
    expect(jurisdictionSchema.safeParse({ ...row, deadline: '30 days' }).success).toBe(false)
  })

  it('know that Iowa has 90 days, Florida 15 more, and Utah no appeal', () => {
    const row = (code: string) => jurisdictions.find((candidate) => candidate.code === code)
    expect(row('US-IA')?.response?.term.amount).toBe(90)
    expect(row('US-FL')?.extension?.term.amount).toBe(15)
    expect(row('US-UT')?.appeal).toBeNull()
  })
})

describe('the authorities', () => {
  it('are one for each EEA country but Germany, and one for each Land', () => {
    for (const country of eeaCountries) expect(authoritiesOf(country), country).toHaveLength(country === 'DE' ? 0 : 1)
    for (const [land] of germanLaender) expect(authoritiesOf(land), land).toHaveLength(1)
  })

  it('are in Bavaria the one for companies', () => {
    expect(authoritiesOf('DE-BY')[0]?.name).toBe('Bayerisches Landesamt für Datenschutzaufsicht (BayLDA)')
  })

  it('are complete', () => {
    for (const { name, nameEn, source, checked } of authorities) {
      for (const text of [name, nameEn, source]) expect(text.trim()).not.toBe('')
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})

describe('the controllers', () => {
  it('are reached at the address of their privacy policy first', () => {
    expect(controllers['eea-ch'].offices.map(({ lines }) => lines[0])).toEqual(['10 Earlsfort Terrace', 'The Sorting Office'])
    for (const { offices } of Object.values(controllers)) expect(offices[0]?.label).toBe('privacy')
  })

  it('have no e-mail address, because no policy names one', () => {
    expect(JSON.stringify(controllers)).not.toContain('@')
  })

  it('leave the former American company without a way to address it', () => {
    expect(controllers['us-before-2026'].webForm).toBeNull()
    expect(jurisdictions.map(({ controller }) => controller)).not.toContain('us-before-2026')
  })
})
