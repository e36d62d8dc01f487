import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citing, named } from '../../law/citation.ts'
import { authorities, theOwn, toOne } from './authorities.ts'
import { spaced } from './spacing.ts'
import { cite, date, lead, ofSpan, ref } from './words.ts'

const gdpr = citing('gdpr')
const ukGdpr = citing('uk-gdpr')
const fadp = citing('fadp')
const lgpd = citing('lgpd')
const kvkk = citing('kvkk')
const code = named('Cal. Civ. Code § 1798.105 (CCPA)')
const canadian = named('Principle 4.9, Schedule 1 (PIPEDA)', 'principe 4.9 de l’annexe 1 (LPRPDE)')

describe('French citations', () => {
  it.each([
    ['article 17 du RGPD', [gdpr(17)]],
    ['article 17, paragraphe 1, point a), du RGPD', [gdpr(17, 1, 'a')]],
    ['article 21, paragraphes 2 et 3, du RGPD', [gdpr(21, 2), gdpr(21, 3)]],
    ['article 12, paragraphe 3, et article 12A du UK GDPR', [ukGdpr(12, 3), ukGdpr('12A')]],
    ['art. 30, al. 2, let. b, et art. 32, al. 2, LPD', [fadp(30, 2, 'b'), fadp(32, 2)]],
    ['art. 31 LPD', [fadp(31)]],
    ['article 18, IV et VI, de la LGPD', [lgpd(18, null, 'IV'), lgpd(18, null, 'VI')]],
    ['articles 7 et 11 de la loi turque sur la protection des données personnelles (KVKK)', [kvkk(7), kvkk(11)]],
    ['Cal. Civ. Code § 1798.105 (CCPA)', [code]],
    ['principe 4.9 de l’annexe 1 (LPRPDE)', [canadian]],
  ])('read %s', (written, cited) => {
    expect(cite(cited)).toBe(written)
  })

  it('stand with their article in a sentence, and in brackets where another country wrote them', () => {
    expect(lead([gdpr(17)], 'vous demande', '.')).toBe('En application de l’article 17 du RGPD, je vous demande.')
    expect(lead([kvkk(7), kvkk(11)], 'vous demande', '.')).toMatch(/^En application des articles 7 et 11 de la loi turque /)
    expect(lead([{ law: 'whole', of: 'quebec-act' }], 'vous demande', '.')).toMatch(/^En application de la Loi sur la protection /)
    expect(lead([named('article 85 de la loi n° 78-17')], 'vous demande', '.')).toMatch(/^En application de l’article 85 de la loi /)
    expect(lead([code], 'vous demande', '.')).toBe('Je vous demande (Cal. Civ. Code § 1798.105, CCPA).')
    expect(lead([canadian], 'vous demande', '.')).toBe('En application du principe 4.9 de l’annexe 1 (LPRPDE), je vous demande.')
    expect(lead([], 'vous demande', '.')).toBe('Je vous demande.')
    expect(ref([])).toBe('')
  })
})

describe('authorities', () => {
  it('bear their French name and its article where French is an official language', () => {
    const canada = 'Office of the Privacy Commissioner of Canada'
    expect(toOne([canada], ' : ')).toBe('auprès du Commissariat à la protection de la vie privée du Canada')
    expect(toOne(['Commission d’accès à l’information du Québec'], ' : ')).toMatch(/^auprès de la Commission /)
    expect(theOwn('Gegevensbeschermingsautoriteit / Autorité de protection des données')).toMatch(/^l’Autorité /)
    expect(authorities([canada, 'Datatilsynet'])).toBe('Commissariat à la protection de la vie privée du Canada et Datatilsynet')
  })

  it('stand with the name of their own country elsewhere', () => {
    expect(theOwn('Datatilsynet')).toBe('celle du lieu de résidence – Datatilsynet –')
    expect(toOne(['Datatilsynet'], ' : ')).toBe('auprès de l’autorité suivante : Datatilsynet')
    expect(toOne(['One', 'Two'], ' : ')).toBe('auprès de l’une des autorités suivantes : One et Two')
  })
})

describe('French days and terms', () => {
  it('count the first of a month as the first', () => {
    expect([date('2026-12-01'), date('2026-12-11')]).toEqual(['1er décembre 2026', '11 décembre 2026'])
  })

  it('stand behind de', () => {
    expect(ofSpan({ amount: 1, unit: 'month' })).toBe('d’un mois')
    expect(ofSpan({ amount: 10, unit: 'business-day' })).toBe('de 10 jours ouvrables')
  })
})

describe('French spacing', () => {
  it('keeps signs with their words, and leaves what people typed as it is', () => {
    expect(spaced`Donnée : « ${'A'} » ; ${'B'}`).toBe('Donnée\u00a0: «\u00a0A\u00a0»\u00a0; B')
    expect(spaced`Pas de réponse ?`).toBe('Pas de réponse\u00a0?')
    fc.assert(fc.property(fc.string(), (typed) => spaced`Nom : ${typed}` === `Nom\u00a0: ${typed}`))
  })
})
