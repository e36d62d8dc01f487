import { describe, expect, it } from 'vitest'
import { eeaCountries, germanLaender, usStates } from '../places.ts'
import { authorities, authoritiesOf } from './authorities.ts'
import { controllers } from './controllers.ts'
import { jurisdictionSchema } from './jurisdiction.ts'
import { jurisdictionByCode, jurisdictions } from './jurisdictions.ts'
import { provisionIds } from './provision.ts'
import { citationsOf, rightsIn } from './right-in-law.ts'

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

  it('are refused with a right that has no article, unless they say that only a policy speaks of it', () => {
    const [row] = jurisdictions
    const withErasure = (erasure: unknown) => jurisdictionSchema.safeParse({ ...row, rights: { ...row?.rights, erasure } }).success
    expect(withErasure({ kind: 'right', citations: [], reach: 'everything', note: null, confidence: 'V1' })).toBe(false)
    expect(withErasure({ kind: 'right', reach: 'everything', note: null, confidence: 'V1' })).toBe(false)
    expect(withErasure(undefined)).toBe(false)
    expect(withErasure({ kind: 'policy-only', note: 'TikTok’s policy', confidence: 'V1' })).toBe(true)
  })

  it('are refused with a citation that no language could write', () => {
    const [row] = jurisdictions
    const withCitation = (citation: unknown) =>
      jurisdictionSchema.safeParse({ ...row, provisions: { appeal: { citations: [citation], confidence: 'V1' } } }).success
    expect(withCitation({ law: 'gdpr', article: '17', paragraph: '1', point: 'a' })).toBe(true)
    expect(withCitation({ law: 'named', text: 'Iowa Code § 715D.3(1)(b) (ICDPA)' })).toBe(true)
    for (const citation of [
      { law: 'gdpr', article: 'Article 17' },
      { law: 'gdpr', article: '17', paragraph: '(1)' },
      { law: 'gdpr', article: '17', point: '(a)' },
      { law: 'ccpa', article: '1798' },
      { law: 'named', text: ' ' },
    ])
      expect(withCitation(citation), JSON.stringify(citation)).toBe(false)
  })

  it('cite erasure where each law has it', () => {
    const erasure = (code: string) => {
      const row = jurisdictionByCode(code)
      return row === undefined ? null : citationsOf(row.rights.erasure)
    }
    expect(erasure('EU')).toEqual([{ law: 'gdpr', article: '17' }])
    expect(erasure('GB')).toEqual([{ law: 'uk-gdpr', article: '17' }])
    expect(erasure('CH')).toEqual([{ law: 'fadp', article: '32', paragraph: '2', point: 'c' }])
    expect(erasure('BR')).toEqual([
      { law: 'lgpd', article: '18', point: 'IV' },
      { law: 'lgpd', article: '18', point: 'VI' },
    ])
    expect(erasure('US-IA')).toEqual([{ law: 'named', text: 'Iowa Code § 715D.3(1)(b) (ICDPA)' }])
    expect(erasure('SG')).toEqual([{ law: 'named', text: 'section 25, Personal Data Protection Act 2012 (PDPA)' }])
    expect(erasure('ROW')).toEqual([])
  })

  it('speak of a right of erasure only where there is one', () => {
    const withKind = (kind: string) => jurisdictions.filter(({ rights }) => rights.erasure.kind === kind).map(({ code }) => code)
    expect(withKind('related-duty')).toEqual(['CA', 'AU', 'SG'])
    expect(withKind('not-in-force')).toEqual(['IN'])
    expect(withKind('policy-only')).toEqual(['US-XX', 'ROW'])
  })

  it('say for an opt-out what it stops, and for nothing else', () => {
    for (const { code, rights, optOutOf } of jurisdictions) expect(optOutOf.length > 0, code).toBe(rightsIn(rights).includes('opt-out'))
    expect(jurisdictionByCode('US-IA')?.optOutOf).toEqual(['sale'])
    expect(jurisdictionByCode('US-IA')?.rights.rectification).toBeUndefined()
  })

  it('name every provision that is known somewhere', () => {
    const used = new Set(jurisdictions.flatMap(({ provisions }) => Object.keys(provisions)))
    expect([...used].sort()).toEqual([...provisionIds].sort())
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

  it('are one for every other place with a row of its own, two in California, and one for every state', () => {
    for (const { code } of jurisdictions.filter(({ code }) => !['EU', 'US-XX', 'ROW'].includes(code)))
      expect(authoritiesOf(code), code).toHaveLength(code === 'US-CA' ? 2 : 1)
    for (const [code] of usStates) expect(authoritiesOf(code).length, code).toBeGreaterThan(0)
    expect(authoritiesOf('US-DC')[0]?.name).toBe('Attorney General for the District of Columbia')
  })

  it('are marked as not verified for the states whose law was not researched, and have no form there', () => {
    const own = new Set(jurisdictions.map(({ code }) => code))
    for (const [code] of usStates.filter(([code]) => !own.has(code)))
      expect(authoritiesOf(code), code).toMatchObject([{ confidence: 'M', complaintForm: null }])
  })

  it('send nobody from New Hampshire to the form of Montana', () => {
    expect(authoritiesOf('US-NH')[0]?.complaintForm).toContain('doj.nh.gov')
    expect(authoritiesOf('US-MT')[0]?.complaintForm).toContain('doj.mt.gov')
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
