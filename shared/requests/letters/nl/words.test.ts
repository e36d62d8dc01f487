import { describe, expect, it } from 'vitest'
import { citing } from '../../law/citation.ts'
import { cite, lead, ref, span } from './words.ts'

const gdpr = citing('gdpr')
const ukGdpr = citing('uk-gdpr')
const kvkk = citing('kvkk')
const lgpd = citing('lgpd')

describe('Dutch citations', () => {
  it.each([
    ['artikel 17 AVG', [gdpr(17)]],
    ['artikel 17, lid 1, onder a, AVG', [gdpr(17, 1, 'a')]],
    ['artikel 21, leden 2 en 3, AVG', [gdpr(21, 2), gdpr(21, 3)]],
    ['artikel 12, lid 3, en artikel 12A UK GDPR', [ukGdpr(12, 3), ukGdpr('12A')]],
    ['artikel 18, § 2, LGPD', [lgpd(18, 2)]],
    ['artikelen 7 en 11 van de Turkse wet op de bescherming van persoonsgegevens (KVKK)', [kvkk(7), kvkk(11)]],
  ])('read %s', (written, cited) => {
    expect(cite(cited)).toBe(written)
  })

  it('turn the sentence around that they begin', () => {
    expect(lead([gdpr(17)], 'verzoek', 'u dit te doen.')).toBe('Op grond van artikel 17 AVG verzoek ik u dit te doen.')
    expect(lead([], 'verzoek', 'u dit te doen.')).toBe('Ik verzoek u dit te doen.')
    expect(ref([])).toBe('')
  })
})

describe('Dutch terms', () => {
  it('say one month in words', () => {
    expect([span({ amount: 1, unit: 'month' }), span({ amount: 10, unit: 'business-day' })]).toEqual(['één maand', '10 werkdagen'])
  })
})
