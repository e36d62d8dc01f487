import type { Residence } from '../residence.ts'
import { citing, named } from './citation.ts'
import { usJurisdictions } from './jurisdictions-us.ts'
import type { PersonRule, RepresentedPerson } from './person-rule.ts'

const usPolicy = { source: 'TikTok Privacy Policy (United States) of 15 July 2026', confidence: 'V1', checked: '2026-11-22' } as const
const everyState = usJurisdictions.map(({ code }) => code)
const gdpr = citing('gdpr')
const ukGdpr = citing('uk-gdpr')
const lgpd = citing('lgpd')
const always = { ageBelow: null, channel: 'any' } as const

const children: readonly PersonRule[] = [
  {
    id: 'collected-from-child',
    person: 'child',
    kind: 'right',
    places: ['EU'],
    citations: [gdpr(17, 1, 'f')],
    ...always,
    fact: 'Data that were collected from a child for an online service are to be erased for that reason alone, also when the person has grown up since.',
    source: 'Regulation (EU) 2016/679, Article 17(1)(f) and recital 65',
    confidence: 'V1',
    checked: '2026-11-25',
  },
  {
    id: 'collected-from-child-uk',
    person: 'child',
    kind: 'right',
    places: ['GB'],
    citations: [ukGdpr(17, 1, 'f')],
    ...always,
    fact: 'Data that were collected from a child for an online service are to be erased for that reason alone, also when the person has grown up since.',
    source: 'UK GDPR, Article 17(1)(f)',
    confidence: 'V1',
    checked: '2026-11-22',
  },
  {
    id: 'parental-authority',
    person: 'child',
    kind: 'proof',
    places: ['EU', 'GB', 'CH'],
    citations: [],
    ...always,
    fact: 'A parent writes as the holder of parental responsibility; what shows it is a matter of the law of the place.',
    source: 'General knowledge',
    confidence: 'M',
    checked: '2026-11-22',
  },
  {
    id: 'coppa',
    person: 'child',
    kind: 'right',
    places: everyState,
    citations: [named('16 CFR § 312.6 (COPPA Rule)')],
    ageBelow: 13,
    channel: 'any',
    fact: 'A parent may review what was collected from a child under 13, have it deleted, and refuse further collection; the operator makes sure that the parent is the parent.',
    source: '16 CFR 312.6, as published on 24 March 2026',
    confidence: 'V1',
    checked: '2026-11-25',
  },
  {
    id: 'eraser-law',
    person: 'child',
    kind: 'right',
    places: ['US-CA'],
    citations: [named('Cal. Bus. & Prof. Code § 22581')],
    ageBelow: 18,
    channel: 'form-only',
    fact: 'A registered user under 18 may have what they posted themselves removed from view; TikTok takes this through its web form only.',
    source: 'DWT and InfoLawGroup on SB 568; TikTok Privacy Policy (United States) of 15 July 2026',
    confidence: 'V2',
    checked: '2026-11-25',
  },
  {
    id: 'known-child-connecticut',
    person: 'child',
    kind: 'right',
    places: ['US-CT'],
    citations: [named('Conn. Gen. Stat. § 42-518(b) (CTDPA)')],
    ...always,
    fact: 'A parent or legal guardian may use the rights of a known child on its behalf.',
    source: 'Conn. Gen. Stat. 42-518(b)',
    confidence: 'V1',
    checked: '2026-11-25',
  },
  {
    id: 'unpublish-connecticut',
    person: 'child',
    kind: 'policy',
    places: ['US-CT'],
    citations: [],
    ageBelow: 18,
    channel: 'any',
    fact: 'People under 18, and parents of children under 16, may ask TikTok to unpublish or delete the account.',
    ...usPolicy,
  },
  {
    id: 'parents-us',
    person: 'child',
    kind: 'policy',
    places: everyState,
    citations: [],
    ...always,
    fact: 'Parents use the same web form. Accounts of children under 13 (in Florida also of those aged 13) belong to a separate experience with a policy of its own.',
    ...usPolicy,
  },
]

const theDead: readonly PersonRule[] = [
  {
    id: 'gdpr-ends-with-death',
    person: 'deceased',
    kind: 'no-right',
    places: ['EU'],
    citations: [],
    ...always,
    fact: 'The GDPR does not apply to the data of people who have died; member states may have rules of their own.',
    source: 'Regulation (EU) 2016/679, recital 27',
    confidence: 'V1',
    checked: '2026-11-25',
  },
  {
    id: 'deceased-france',
    person: 'deceased',
    kind: 'right',
    places: ['FR'],
    citations: [named('article 85 de la loi n° 78-17 du 6 janvier 1978 (loi Informatique et Libertés)')],
    ...always,
    fact: 'Without instructions from the person who died, the heirs may act for limited purposes, among them to settle the estate and to have accounts closed; they prove that they are heirs.',
    source: '117e Congrès des notaires de France on Articles 84 to 86 of Law 78-17; notaires.fr',
    confidence: 'V2',
    checked: '2026-11-25',
  },
  {
    id: 'deceased-italy',
    person: 'deceased',
    kind: 'right',
    places: ['IT'],
    citations: [named('art. 2-terdecies del d.lgs. 30 giugno 2003, n. 196 (Codice privacy)')],
    ...always,
    fact: 'The rights of Articles 15 to 22 GDPR may be used by whoever has an interest of their own, acts as agent of the person who died, or has family reasons that deserve protection, unless the person forbade it in writing.',
    source: 'D.lgs. 196/2003, art. 2-terdecies',
    confidence: 'V1',
    checked: '2026-11-25',
  },
  {
    id: 'deceased-spain',
    person: 'deceased',
    kind: 'right',
    places: ['ES'],
    citations: [named('artículo 3 de la Ley Orgánica 3/2018, de 5 de diciembre (LOPDGDD)')],
    ...always,
    fact: 'Family, people close in fact, and heirs may ask for access, correction or erasure, unless the person who died or a law forbade it.',
    source: 'Ley Orgánica 3/2018, artículo 3, as quoted by aysinnova.es',
    confidence: 'V2',
    checked: '2026-11-25',
  },
]

const agents: readonly PersonRule[] = [
  {
    id: 'agent-us',
    person: 'client',
    kind: 'proof',
    places: everyState,
    citations: [],
    ...always,
    fact: 'An authorised agent shows a power of attorney or another valid written authority.',
    ...usPolicy,
  },
  {
    id: 'agent-uk',
    person: 'client',
    kind: 'proof',
    places: ['GB'],
    citations: [],
    ...always,
    fact: 'Whoever writes for somebody else shows that they may.',
    source: 'ICO, checklist for subject access requests',
    confidence: 'V2',
    checked: '2026-11-22',
  },
  {
    id: 'agent-brazil',
    person: 'client',
    kind: 'proof',
    places: ['BR'],
    citations: [lgpd(18, 3)],
    ...always,
    fact: 'The request comes from the data subject or a legally constituted representative.',
    source: 'Lei 13.709/2018, Article 18 § 3',
    confidence: 'V1',
    checked: '2026-11-22',
  },
  {
    id: 'agent-europe',
    person: 'client',
    kind: 'proof',
    places: ['EU', 'CH'],
    citations: [],
    ...always,
    fact: 'An agent shows a written authority; what it needs is a matter of the law of the place.',
    source: 'General knowledge',
    confidence: 'M',
    checked: '2026-11-22',
  },
]

/** Every rule about people for whom somebody else writes. */
export const personRules: readonly PersonRule[] = [...children, ...theDead, ...agents]

/**
 * The rules that hold at a residence for this person. Empty where none was researched: then the letter rests on the ordinary right, says by
 * what authority it is written, and claims nothing for the dead.
 * @param age the age of the person the letter is about, where known; rules with an age are left out only where it is known to be too high
 */
export function personRulesAt(place: Residence, person: RepresentedPerson, age?: number): readonly PersonRule[] {
  const codes = [place.code, place.parent, place.jurisdiction]
  return personRules.filter(
    (rule) =>
      rule.person === person &&
      rule.places.some((code) => codes.includes(code)) &&
      (rule.ageBelow === null || age === undefined || age < rule.ageBelow),
  )
}
