import { describe, expect, it } from 'vitest'
import { citing, named } from '../../law/citation.ts'
import { cite, date, dateWith, lead, ref, span } from './words.ts'

const gdpr = citing('gdpr')
const ukGdpr = citing('uk-gdpr')
const fadp = citing('fadp')
const lgpd = citing('lgpd')

describe('Italian citations', () => {
  it.each([
    ['art. 17 del GDPR (Regolamento (UE) 2016/679)', [gdpr(17)]],
    ['art. 12, par. 3, e art. 12A dello UK GDPR', [ukGdpr(12, 3), ukGdpr('12A')]],
    ['art. 30 cpv. 2 lett. b e art. 32 cpv. 2 LPD', [fadp(30, 2, 'b'), fadp(32, 2)]],
    ['art. 18, IV e VI, della LGPD', [lgpd(18, null, 'IV'), lgpd(18, null, 'VI')]],
  ])('read %s', (written, cited) => {
    expect(cite(cited)).toBe(written)
  })

  it('say the number of the Regulation only where they stand alone', () => {
    expect(ref([gdpr(21, 2), gdpr(21, 3)])).toBe(' (art. 21, parr. 2 e 3, del GDPR)')
    expect(ref([gdpr(17, 1, 'a')])).toBe(' (art. 17, par. 1, lett. a), del GDPR)')
    expect(lead([gdpr(17)], 'Vi chiedo', '.')).toBe('Ai sensi dell’art. 17 del GDPR, Vi chiedo.')
    expect(lead([named('Iowa Code § 715D.3 (ICDPA)')], 'revoco', ':')).toBe('Revoco (Iowa Code § 715D.3, ICDPA):')
    expect(ref([])).toBe('')
  })
})

describe('Italian days and terms', () => {
  it('elide the article before the eighth and the eleventh', () => {
    expect(dateWith('il', '2026-12-08')).toBe('l’8 dicembre 2026')
    expect(dateWith('dal', '2026-12-11')).toBe('dall’11 dicembre 2026')
    expect(dateWith('al', '2026-12-18')).toBe('al 18 dicembre 2026')
    expect(dateWith('del', '2025-11-08')).toBe('dell’8 novembre 2025')
  })

  it('count the first of a month as the first', () => {
    expect(date('2026-12-01')).toBe('1º dicembre 2026')
  })

  it('say one month in words', () => {
    expect([span({ amount: 1, unit: 'month' }), span({ amount: 45, unit: 'day' })]).toEqual(['un mese', '45 giorni'])
  })
})
