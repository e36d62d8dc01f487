import { named } from './citation.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import { stateJurisdictions } from './jurisdictions-us-states.ts'
import { provision } from './provision.ts'
import type { RightInLaw } from './right-in-law.ts'
import { right } from './right-in-law.ts'
import { checked, days } from './us-state-law.ts'

const civilCode = (section: string) => named(`Cal. Civ. Code § ${section} (CCPA)`)
const regulations = (section: string) => named(`Cal. Code Regs. tit. 11, § ${section}`)

const california: Jurisdiction = {
  code: 'US-CA',
  name: 'California',
  law: 'California Consumer Privacy Act (CCPA) as amended by the CPRA, Civil Code 1798.100 and following; 11 CCR 7000 and following',
  controller: 'us',
  coverage: 'clear',
  rights: {
    erasure: right(civilCode('1798.105')),
    access: right([civilCode('1798.110'), civilCode('1798.115')]),
    portability: right(civilCode('1798.110'), { note: 'Part of the right to know' }),
    rectification: right(civilCode('1798.106')),
    'opt-out': right(civilCode('1798.120')),
  },
  optOutOf: ['sale', 'sharing'],
  provisions: {
    'answer-term': provision(regulations('7021(b)')),
    acknowledgement: provision(regulations('7021(a)')),
    exceptions: provision(civilCode('1798.105(d)'), 'M'),
    'inform-recipients': provision(civilCode('1798.105(c)'), 'M'),
    'opt-out-method': provision(civilCode('1798.135')),
    'limit-sensitive': provision(civilCode('1798.121')),
    'no-retaliation': provision(civilCode('1798.125')),
  },
  response: { term: days(45, 'V1'), basis: 'statute' },
  counting: 'calendar-days',
  extension: { term: days(45, 'V1'), noticeInsideFirstTerm: true },
  acknowledgement: { term: { amount: 10, unit: 'business-day', confidence: 'V1' }, source: '11 CCR 7021(a)' },
  optOut: { term: { amount: 15, unit: 'business-day', confidence: 'V2' }, source: 'Regulations under the CCPA, requests to opt out' },
  appeal: null,
  complaintWithin: null,
  identity:
    'The clock runs from receipt whatever time verification takes; an existing account may be required, a new one may not; an opt-out needs no verification',
  exceptions:
    'Completing a transaction; security and integrity; debugging; free speech; CalECPA; research; expected internal uses; legal obligation',
  authority: 'California Privacy Protection Agency and Attorney General of California',
  note: 'The list of exceptions was not verified. The deletion platform DROP is for data brokers only.',
  sources: ['11 CCR 7021', 'California Civil Code 1798.130(a)(2)'],
  confidence: 'V1',
  checked,
}

const policyOnly: RightInLaw = {
  kind: 'policy-only',
  note: 'TikTok’s US policy takes requests to know, access, correct or delete without limiting them to listed states',
  confidence: 'V1',
}

const otherStates: Jurisdiction = {
  code: 'US-XX',
  name: 'US states with no such law in force',
  law: 'None; TikTok’s own policy',
  controller: 'us',
  coverage: 'clear',
  rights: { erasure: policyOnly, access: policyOnly, rectification: policyOnly },
  optOutOf: [],
  provisions: {},
  response: null,
  counting: 'none',
  extension: null,
  acknowledgement: null,
  optOut: null,
  appeal: { how: 'TikTok’s policy: appeal by the same channels', decision: null, acknowledgement: null },
  complaintWithin: null,
  identity: 'TikTok verifies by the account’s e-mail address or account data',
  exceptions: 'None named',
  authority: 'Attorney General of the state (consumer complaint)',
  note: 'Laws to come: Oklahoma and Louisiana on 1 January 2027, Alabama on 1 May 2027, Vermont on 1 January 2028.',
  sources: ['TikTok Privacy Policy (United States) of 15 July 2026'],
  confidence: 'V1',
  checked,
}

/** California, the states with a comprehensive law in force, and the row for all other states. */
export const usJurisdictions: readonly Jurisdiction[] = [california, ...stateJurisdictions, otherStates]
