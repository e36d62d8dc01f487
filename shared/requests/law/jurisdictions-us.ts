import type { Right } from '../right.ts'
import { named } from './citation.ts'
import type { Jurisdiction, Term } from './jurisdiction.ts'
import type { Provisions } from './provision.ts'
import { provision } from './provision.ts'
import type { RightInLaw, RightsInLaw } from './right-in-law.ts'
import { right } from './right-in-law.ts'

const checked = '2026-11-22'
const days = (amount: number, confidence: Term['confidence']): Term => ({ amount, unit: 'day', confidence })

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

const commonIdentity =
  'The controller must authenticate by commercially reasonable means and may ask for more data; an existing account may be required, a new one may not'
const commonExceptions =
  'Fraud and authentication, legal obligation, security, legal claims, expected internal use; a fee or refusal where manifestly unfounded, excessive or repetitive (list not verified)'

/** The rights beside erasure; the section gives them all, the paragraph of each was not looked up. */
type BesideErasure = Exclude<Right, 'erasure'>
const fullRights: readonly BesideErasure[] = ['access', 'portability', 'rectification', 'opt-out']

/** What differs from state to state; the rest is the pattern that most of these laws share: 45 days, and 45 more once, with notice and reason. */
interface StateLaw {
  readonly code: string
  readonly name: string
  readonly law: string
  /** The section that gives the rights, as the state cites it, and how the law is called for short. */
  readonly section: string
  readonly short: string
  /** What stands behind the section for erasure: `(A)(3)`. */
  readonly erasureAt: string
  readonly reach?: 'provided'
  readonly coverage?: Jurisdiction['coverage']
  readonly erasureNote?: string
  readonly rights?: readonly BesideErasure[]
  readonly optOutOf?: Jurisdiction['optOutOf']
  readonly provisions?: Provisions
  readonly answer: Term
  readonly longer?: Term
  readonly noticeInsideFirstTerm?: boolean
  readonly appeal: { readonly decision: Term | null; readonly how?: string } | null
  readonly note?: string
  readonly source: string
  readonly confidence?: Jurisdiction['confidence']
}

function rightsOf(row: StateLaw): RightsInLaw {
  const beside = row.rights ?? fullRights
  const inSection: RightInLaw = right(named(`${row.section} (${row.short})`), { confidence: 'V2' })
  return {
    erasure: right(named(`${row.section}${row.erasureAt} (${row.short})`), {
      confidence: row.confidence ?? 'V1',
      ...(row.reach === undefined ? {} : { reach: row.reach }),
      ...(row.erasureNote === undefined ? {} : { note: row.erasureNote }),
    }),
    ...Object.fromEntries(beside.map((name) => [name, inSection])),
  }
}

function state(row: StateLaw): Jurisdiction {
  return {
    code: row.code,
    name: row.name,
    law: row.law,
    controller: 'us',
    coverage: row.coverage ?? 'clear',
    rights: rightsOf(row),
    optOutOf: row.optOutOf ?? ['targeted-advertising', 'sale', 'profiling'],
    provisions: row.provisions ?? {},
    response: { term: row.answer, basis: 'statute' },
    counting: 'calendar-days',
    extension: {
      term: row.longer ?? days(45, row.answer.confidence),
      noticeInsideFirstTerm: row.noticeInsideFirstTerm ?? true,
    },
    acknowledgement: null,
    optOut: null,
    appeal:
      row.appeal === null
        ? null
        : { how: row.appeal.how ?? 'Appeal to the controller, then complaint', decision: row.appeal.decision, acknowledgement: null },
    complaintWithin: null,
    identity: commonIdentity,
    exceptions: commonExceptions,
    authority: `Attorney General of ${row.name}`,
    note: row.note ?? null,
    sources: [row.source],
    confidence: row.confidence ?? 'V1',
    checked,
  }
}

const deskbook = (pages: string) => `GDPR and US States General Privacy Laws Deskbook, p. ${pages}`
const stateGuide = 'recordinglaw.com, US data privacy laws (2026)'

const states: readonly Jurisdiction[] = [
  state({
    code: 'US-VA',
    name: 'Virginia',
    law: 'Consumer Data Protection Act, Va. Code 59.1-575 and following',
    section: 'Va. Code § 59.1-577',
    erasureAt: '(A)(3)',
    short: 'VCDPA',
    answer: days(45, 'V1'),
    appeal: { decision: days(60, 'V1') },
    source: 'Va. Code 59.1-577',
  }),
  state({
    code: 'US-CO',
    name: 'Colorado',
    law: 'Colorado Privacy Act, C.R.S. 6-1-1301 and following',
    section: 'C.R.S. § 6-1-1306',
    erasureAt: '(1)(d)',
    short: 'CPA',
    answer: days(45, 'M'),
    appeal: { decision: days(45, 'V2') },
    note: 'Honours the Global Privacy Control. The appeal may take up to 60 days more (not verified).',
    source: stateGuide,
    confidence: 'V2',
  }),
  state({
    code: 'US-CT',
    name: 'Connecticut',
    law: 'Connecticut Data Privacy Act, Conn. Gen. Stat. 42-515 and following',
    section: 'Conn. Gen. Stat. § 42-518',
    erasureAt: '(a)',
    short: 'CTDPA',
    answer: days(45, 'V1'),
    appeal: { decision: days(60, 'M') },
    note: 'People under 18, and parents of children under 16, may ask TikTok to unpublish or delete the account (TikTok’s US policy).',
    source: deskbook('166'),
  }),
  state({
    code: 'US-UT',
    name: 'Utah',
    law: 'Utah Consumer Privacy Act, Utah Code 13-61-101 and following',
    section: 'Utah Code § 13-61-201',
    erasureAt: '',
    short: 'UCPA',
    reach: 'provided',
    rights: ['access', 'portability', 'opt-out'],
    optOutOf: ['targeted-advertising', 'sale'],
    provisions: { 'answer-term': provision(named('Utah Code § 13-61-203 (UCPA)')) },
    answer: days(45, 'V1'),
    appeal: null,
    note: 'Section 13-61-201 was replaced on 1 July 2026; the new text was not seen.',
    source: 'Utah Code 13-61-203',
  }),
  state({
    code: 'US-TX',
    name: 'Texas',
    law: 'Texas Data Privacy and Security Act, Bus. & Com. Code chapter 541',
    section: 'Tex. Bus. & Com. Code § 541.051',
    erasureAt: '(b)(3)',
    short: 'TDPSA',
    provisions: {
      'answer-term': provision(named('Tex. Bus. & Com. Code § 541.052 (TDPSA)')),
      appeal: provision(named('Tex. Bus. & Com. Code § 541.053 (TDPSA)')),
    },
    answer: days(45, 'V1'),
    appeal: { decision: days(60, 'M'), how: 'Appeal to the controller (541.053), then complaint' },
    note: 'Free at least twice a year.',
    source: 'Tex. Bus. & Com. Code 541.052',
  }),
  state({
    code: 'US-OR',
    name: 'Oregon',
    law: 'Oregon Consumer Privacy Act, ORS 646A.570 to 646A.589',
    section: 'ORS 646A.574',
    erasureAt: '(1)(c)',
    short: 'OCPA',
    erasureNote: 'Includes data from others and derived data',
    provisions: { 'recipients-by-name': provision(named('ORS 646A.574 (OCPA)'), 'V2') },
    answer: days(45, 'V1'),
    appeal: { decision: days(45, 'V1') },
    note: 'Right to a list of specific third parties.',
    source: `${deskbook('363-364')}; ORS 646A.574`,
  }),
  state({
    code: 'US-MT',
    name: 'Montana',
    law: 'Montana Consumer Data Privacy Act, MCA 30-14-2801 and following',
    section: 'Mont. Code Ann. § 30-14-2808',
    erasureAt: '(1)',
    short: 'MCDPA',
    answer: days(45, 'V1'),
    appeal: { decision: days(60, 'M') },
    note: 'The cure period ended on 1 April 2026.',
    source: deskbook('258'),
  }),
  state({
    code: 'US-IA',
    name: 'Iowa',
    law: 'Iowa Consumer Data Protection Act, Iowa Code chapter 715D',
    section: 'Iowa Code § 715D.3',
    erasureAt: '(1)(b)',
    short: 'ICDPA',
    reach: 'provided',
    rights: ['access', 'portability', 'opt-out'],
    optOutOf: ['sale'],
    answer: days(90, 'V1'),
    longer: days(45, 'V1'),
    noticeInsideFirstTerm: false,
    appeal: { decision: days(60, 'V1') },
    source: deskbook('216-217'),
  }),
  state({
    code: 'US-DE',
    name: 'Delaware',
    law: 'Delaware Personal Data Privacy Act, 6 Del. C. chapter 12D',
    section: '6 Del. C. § 12D-104',
    erasureAt: '(a)(3)',
    short: 'DPDPA',
    answer: days(45, 'V1'),
    appeal: { decision: days(60, 'V2'), how: 'Appeal to the controller, then complaint to the Department of Justice' },
    source: deskbook('183'),
  }),
  state({
    code: 'US-NH',
    name: 'New Hampshire',
    law: 'New Hampshire Data Privacy Act, RSA 507-H',
    section: 'N.H. RSA 507-H:4',
    erasureAt: ', I(c)',
    short: 'NHDPA',
    answer: days(45, 'V2'),
    appeal: { decision: days(60, 'M') },
    source: deskbook('335'),
  }),
  state({
    code: 'US-NE',
    name: 'Nebraska',
    law: 'Nebraska Data Privacy Act, Neb. Rev. Stat. 87-1101 and following',
    section: 'Neb. Rev. Stat. § 87-1107',
    erasureAt: '',
    short: 'NDPA',
    provisions: {
      'answer-term': provision(named('Neb. Rev. Stat. § 87-1108 (NDPA)')),
      appeal: provision(named('Neb. Rev. Stat. § 87-1109 (NDPA)')),
    },
    answer: days(45, 'V1'),
    appeal: { decision: days(60, 'V1'), how: 'Appeal to the controller (87-1109), then complaint' },
    source: `Neb. Rev. Stat. 87-1108; ${deskbook('319')}`,
  }),
  state({
    code: 'US-NJ',
    name: 'New Jersey',
    law: 'New Jersey Data Privacy Act, N.J.S.A. 56:8-166.4 and following',
    section: 'N.J.S.A. 56:8-166.10',
    erasureAt: '(a)(3)',
    short: 'NJDPA',
    answer: days(45, 'V1'),
    appeal: { decision: days(45, 'M') },
    source: 'N.J.S.A. 56:8-166.10 and 56:8-166.7',
  }),
  state({
    code: 'US-TN',
    name: 'Tennessee',
    law: 'Tennessee Information Protection Act, Tenn. Code 47-18-3301 and following',
    section: 'Tenn. Code Ann. § 47-18-3304',
    erasureAt: '(a)(2)(C)',
    short: 'TIPA',
    answer: days(45, 'V1'),
    appeal: { decision: days(60, 'M') },
    source: `${deskbook('342')}; Tenn. Code 47-18-3304`,
  }),
  state({
    code: 'US-MN',
    name: 'Minnesota',
    law: 'Minnesota Consumer Data Privacy Act, Minn. Stat. 325M',
    section: 'Minn. Stat. § 325M.14',
    erasureAt: ', subd. 1(d)',
    short: 'MCDPA',
    provisions: { 'recipients-by-name': provision(named('Minn. Stat. § 325M.14 (MCDPA)'), 'V2') },
    answer: days(45, 'V2'),
    appeal: { decision: days(45, 'M') },
    note: 'Right to a list of specific third parties. The appeal may take up to 60 days more (not verified).',
    source: 'Minn. Stat. 325M.14',
  }),
  state({
    code: 'US-MD',
    name: 'Maryland',
    law: 'Maryland Online Data Privacy Act, Com. Law 14-4701 and following',
    section: 'Md. Code, Com. Law § 14-4705',
    erasureAt: '(b)(4)',
    short: 'MODPA',
    answer: days(45, 'V2'),
    appeal: { decision: days(60, 'V2'), how: 'Appeal to the controller, then complaint to the Consumer Protection Division' },
    note: 'Processing before 1 April 2026 is excluded. Older texts number the section 14-4605.',
    source: 'Md. Code, Com. Law 14-4705',
  }),
  state({
    code: 'US-IN',
    name: 'Indiana',
    law: 'Indiana Consumer Data Protection Act, IC 24-15',
    section: 'Ind. Code § 24-15-3-1',
    erasureAt: '(b)(3)',
    short: 'INCDPA',
    answer: days(45, 'V1'),
    appeal: { decision: days(60, 'M') },
    note: 'In force since 1 January 2026.',
    source: `${deskbook('199')}; IC 24-15-3-1`,
  }),
  state({
    code: 'US-KY',
    name: 'Kentucky',
    law: 'Kentucky Consumer Data Protection Act, KRS 367.3611 to 367.3629',
    section: 'KRS 367.3615',
    erasureAt: '(2)(c)',
    short: 'KCDPA',
    answer: days(45, 'V1'),
    appeal: { decision: days(60, 'V1') },
    note: 'In force since 1 January 2026.',
    source: `KRS 367.3615; ${deskbook('229')}`,
  }),
  state({
    code: 'US-RI',
    name: 'Rhode Island',
    law: 'Rhode Island Data Transparency and Privacy Protection Act, R.I. Gen. Laws 6-48.1',
    section: 'R.I. Gen. Laws § 6-48.1-5',
    erasureAt: '',
    short: 'RIDTPPA',
    provisions: { 'answer-term': provision(named('R.I. Gen. Laws § 6-48.1-6 (RIDTPPA)')) },
    answer: days(45, 'V1'),
    appeal: { decision: days(60, 'V2') },
    note: 'In force since 1 January 2026. The letter within section 6-48.1-5 was not verified.',
    source: 'R.I. Gen. Laws 6-48.1-6',
  }),
  state({
    code: 'US-FL',
    name: 'Florida',
    law: 'Florida Digital Bill of Rights, Fla. Stat. 501.701 and following',
    section: 'Fla. Stat. § 501.705',
    erasureAt: '(2)(c)',
    short: 'FDBR',
    coverage: 'unclear',
    erasureNote:
      'Only very large companies; whether the joint venture is one was not verified, so a letter asks “to the extent it applies”',
    answer: days(45, 'V2'),
    longer: days(15, 'V2'),
    noticeInsideFirstTerm: false,
    appeal: { decision: days(60, 'M') },
    source: 'termsbuilder.com, Florida Digital Bill of Rights',
    confidence: 'V2',
  }),
]

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
export const usJurisdictions: readonly Jurisdiction[] = [california, ...states, otherStates]
