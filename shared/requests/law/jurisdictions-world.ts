import { citing, named } from './citation.ts'
import type { Jurisdiction, Term } from './jurisdiction.ts'
import { provision } from './provision.ts'
import type { RightInLaw } from './right-in-law.ts'
import { relatedDuty, right } from './right-in-law.ts'

const lgpd = citing('lgpd')
const quebecAct = citing('quebec-act')
const appi = citing('appi')
const pipa = citing('pipa')
const kvkk = citing('kvkk')
const principle = (clause: string) =>
  named(
    `Principle ${clause}, Schedule 1, Personal Information Protection and Electronic Documents Act (PIPEDA)`,
    `principe ${clause} de l’annexe 1 de la Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE)`,
  )
const australianPrinciple = (number: string) => named(`Australian Privacy Principle ${number}, Privacy Act 1988`)
const popia = (section: string) => named(`section ${section}, Protection of Personal Information Act, 2013 (POPIA)`)
const pdpa = (section: string) => named(`section ${section}, Personal Data Protection Act 2012 (PDPA)`)
const dpdpa = (section: string) => named(`section ${section}, Digital Personal Data Protection Act, 2023`)

const checked = '2026-11-22'
const days = (amount: number, confidence: Term['confidence']): Term => ({ amount, unit: 'day', confidence })

/** What a row must say for itself; everything else is "the law has no such thing". */
type Stated = Pick<Jurisdiction, 'code' | 'name' | 'law' | 'rights' | 'identity' | 'exceptions' | 'authority' | 'sources' | 'confidence'>

const withoutTerm = {
  controller: 'rest-of-world',
  coverage: 'clear',
  optOutOf: [],
  provisions: {},
  response: null,
  counting: 'none',
  extension: null,
  acknowledgement: null,
  optOut: null,
  appeal: null,
  complaintWithin: null,
  note: null,
  checked,
} as const satisfies Partial<Jurisdiction>

function row(stated: Stated & Partial<Jurisdiction>): Jurisdiction {
  return { ...withoutTerm, ...stated }
}

const policyOnly: RightInLaw = { kind: 'policy-only', note: 'A request under TikTok’s own policy; no article, no day', confidence: 'V1' }

function notInForce(section: string): RightInLaw {
  return {
    kind: 'not-in-force',
    citations: [dpdpa(section)],
    note: 'The rights begin eighteen months after November 2025, about the middle of May 2027',
    confidence: 'V2',
  }
}

/** The researched countries outside Europe and the United States, and the row for every country that was not researched. */
export const worldJurisdictions: readonly Jurisdiction[] = [
  row({
    code: 'BR',
    name: 'Brazil',
    law: 'Lei Geral de Proteção de Dados (LGPD), Law 13.709/2018',
    rights: {
      erasure: right([lgpd(18, null, 'IV'), lgpd(18, null, 'VI')], { reach: 'unneeded-or-consent' }),
      access: right([lgpd(18, null, 'I'), lgpd(18, null, 'II')]),
      portability: right(lgpd(18, null, 'V')),
      rectification: right(lgpd(18, null, 'III')),
      restriction: right(lgpd(18, null, 'IV'), { note: 'Blocking of data that are unneeded, excessive or unlawful' }),
      objection: right(lgpd(18, 2)),
      'withdraw-consent': right(lgpd(18, null, 'IX')),
    },
    provisions: {
      'refusal-reasons': provision(lgpd(18, 4)),
      identity: provision(lgpd(18, 3)),
      exceptions: provision(lgpd(16)),
      'recipients-by-name': provision(lgpd(18, null, 'VII')),
      complaint: provision(lgpd(18, 1)),
    },
    response: { term: days(15, 'M'), basis: 'access-term' },
    counting: 'calendar-days',
    appeal: { how: 'Ask the controller first and keep proof, then petition the ANPD', decision: null, acknowledgement: null },
    identity: 'Express request by the data subject or a representative (Article 18 § 3)',
    exceptions: 'Article 16: legal obligation, research, transfer to a third party, anonymised own use',
    authority: 'Autoridade Nacional de Proteção de Dados (ANPD)',
    note: 'Fifteen days is the term for a full access statement (Article 19 II); erasure itself has no fixed number. The law asks for immediate action, or the reasons why not (Article 18 § 4).',
    sources: ['Lei 13.709/2018, Articles 18 and 19'],
    confidence: 'V1',
  }),
  row({
    code: 'CA',
    name: 'Canada (federal law)',
    law: 'Personal Information Protection and Electronic Documents Act (PIPEDA), Schedule 1',
    rights: {
      erasure: relatedDuty(
        [principle('4.5.3'), principle('4.3.8'), principle('4.9.5')],
        'No express right of erasure: limits on keeping, withdrawal of consent, amendment of what is inaccurate',
        'V2',
      ),
      access: right(principle('4.9'), { confidence: 'V2' }),
      rectification: right(principle('4.9.5'), { confidence: 'V2' }),
      'withdraw-consent': right(principle('4.3.8'), { confidence: 'V2' }),
    },
    provisions: { appeal: provision(principle('4.10'), 'V2') },
    response: { term: days(30, 'V2'), basis: 'requested' },
    counting: 'calendar-days',
    extension: { term: days(30, 'V2'), noticeInsideFirstTerm: true },
    appeal: { how: 'Challenge compliance (Principle 4.10)', decision: null, acknowledgement: null },
    identity: 'Enough information to identify the person, used only for that',
    exceptions: 'Section 9 and Principle 4.9; legal or contractual retention',
    authority: 'Office of the Privacy Commissioner of Canada',
    sources: ['bifrostindex.ai, Canada: data subject rights'],
    confidence: 'V2',
  }),
  row({
    code: 'CA-QC',
    name: 'Quebec',
    law: 'Act respecting the protection of personal information in the private sector, P-39.1 (Law 25)',
    rights: {
      erasure: right([quebecAct(28), quebecAct('28.1')], {
        reach: 'unauthorised-or-obsolete',
        note: 'Also to cease spreading data and to de-index a link',
        confidence: 'M',
      }),
      access: right(quebecAct(27), { confidence: 'M' }),
      portability: right(quebecAct(27), { confidence: 'M' }),
      rectification: right(quebecAct(28), { confidence: 'M' }),
    },
    provisions: { 'answer-term': provision(quebecAct(32)), identity: provision(quebecAct(30), 'M') },
    response: { term: days(30, 'V1'), basis: 'statute' },
    counting: 'calendar-days',
    appeal: { how: 'Ask the Commission d’accès à l’information to examine the disagreement', decision: null, acknowledgement: null },
    identity: 'The person must prove their identity (section 30)',
    exceptions: 'Freedom of information and public interest (section 28.1)',
    authority: 'Commission d’accès à l’information du Québec',
    note: 'Silence for thirty days counts as a refusal (section 32, text of 2017).',
    sources: ['P-39.1, section 32 (text of 2017)'],
    confidence: 'V2',
  }),
  row({
    code: 'AU',
    name: 'Australia',
    law: 'Privacy Act 1988, Australian Privacy Principles',
    rights: {
      erasure: relatedDuty(
        australianPrinciple('11.2'),
        'No right of erasure: data no longer needed must be destroyed or de-identified',
        'V2',
      ),
      access: right(australianPrinciple('12'), { confidence: 'V2' }),
      rectification: right(australianPrinciple('13'), { confidence: 'V2' }),
    },
    response: { term: days(30, 'M'), basis: 'requested' },
    counting: 'calendar-days',
    appeal: { how: 'Complain to the organisation first', decision: null, acknowledgement: null },
    identity: 'Reasonable verification',
    exceptions: 'APP 12.3',
    authority: 'Office of the Australian Information Commissioner (OAIC)',
    sources: ['ALRC, report 123, chapter 16', 'TikTok Privacy Policy (other regions), Australia supplement'],
    confidence: 'V2',
  }),
  row({
    code: 'JP',
    name: 'Japan',
    law: 'Act on the Protection of Personal Information (APPI), Articles 32 to 39',
    rights: {
      erasure: right(appi(35), { note: 'To cease use or erase', confidence: 'V2' }),
      access: right(appi(33), { confidence: 'V2' }),
      rectification: right(appi(34), { note: 'Correction, addition or deletion of what is not true', confidence: 'V2' }),
    },
    provisions: { identity: provision(appi(37), 'V2'), appeal: provision(appi(39), 'V2') },
    appeal: { how: 'Demand before going to court (Article 39)', decision: null, acknowledgement: null },
    identity: 'By the procedure that the operator sets (Article 37)',
    exceptions: 'Disproportionate cost, where alternative measures are taken',
    authority: 'Personal Information Protection Commission',
    note: 'The law says “without delay” and names no number of days.',
    sources: ['yamiyomi.com, retained personal data (26 April 2026)'],
    confidence: 'V2',
  }),
  row({
    code: 'KR',
    name: 'South Korea',
    law: 'Personal Information Protection Act (PIPA) and its Enforcement Decree',
    rights: {
      erasure: right(pipa(36, 1), { reach: 'accessed-before' }),
      access: right(pipa(35)),
      rectification: right(pipa(36, 1), { reach: 'accessed-before' }),
      restriction: right(pipa(37), { note: 'Suspension of processing' }),
    },
    provisions: { exceptions: provision(pipa(36, 1)) },
    response: { term: days(10, 'V1'), basis: 'statute' },
    counting: 'calendar-days',
    appeal: { how: 'A refusal must say how to appeal (Enforcement Decree, Article 43(3))', decision: null, acknowledgement: null },
    identity: 'By the controller’s procedure',
    exceptions: 'Data that another statute requires to be collected (Article 36(1))',
    authority: 'Personal Information Protection Commission',
    sources: ['PIPA, Article 36', 'PIPA Enforcement Decree, Article 43'],
    confidence: 'V1',
  }),
  row({
    code: 'IN',
    name: 'India',
    law: 'Digital Personal Data Protection Act 2023 and Rules 2025',
    rights: {
      erasure: notInForce('12'),
      access: notInForce('11'),
      rectification: notInForce('12'),
    },
    appeal: { how: 'Grievance first, then the Board', decision: null, acknowledgement: null },
    identity: 'Particulars as published by the data fiduciary',
    exceptions: 'Legal retention; Rule 8',
    authority: 'Data Protection Board of India',
    sources: ['DPDP Act 2023 and Rules 2025'],
    confidence: 'V2',
  }),
  row({
    code: 'TR',
    name: 'Türkiye',
    law: 'Personal Data Protection Law (KVKK), Law 6698',
    rights: {
      erasure: right([kvkk(7), kvkk(11, 1, 'e')], { confidence: 'V2' }),
      access: right(kvkk(11), { confidence: 'V2' }),
      rectification: right(kvkk(11), { confidence: 'V2' }),
      objection: right(kvkk(11), { note: 'Objection to a result of automated analysis', confidence: 'V2' }),
    },
    provisions: { 'answer-term': provision(kvkk(13), 'V2'), exceptions: provision(kvkk(28), 'V2'), complaint: provision(kvkk(14)) },
    response: { term: days(30, 'V2'), basis: 'statute' },
    counting: 'calendar-days',
    appeal: { how: 'Apply to the controller first; complain within 30 days of learning the answer', decision: null, acknowledgement: null },
    complaintWithin: days(60, 'V1'),
    identity: 'In writing, by registered e-mail, or from an e-mail address that the controller knows',
    exceptions: 'Article 28',
    authority: 'Personal Data Protection Board (KVKK)',
    sources: ['Law 6698, Articles 13 and 14'],
    confidence: 'V2',
  }),
  row({
    code: 'ZA',
    name: 'South Africa',
    law: 'Protection of Personal Information Act (POPIA) and Regulations as amended on 17 April 2025',
    rights: {
      erasure: right(popia('24'), { confidence: 'V2' }),
      access: right(popia('23'), { confidence: 'V2' }),
      rectification: right(popia('24'), { confidence: 'V2' }),
      objection: right(popia('11(3)'), { confidence: 'V2' }),
    },
    provisions: { identity: provision(popia('23'), 'V2'), exceptions: provision(popia('14'), 'V2') },
    response: { term: days(30, 'V2'), basis: 'requested' },
    counting: 'popia',
    identity: 'Adequate proof of identity (section 23)',
    exceptions: 'Grounds to keep data (section 14)',
    authority: 'Information Regulator',
    note: 'The thirty days run from “receipt of the outcome of the request”, so they are asked for, not claimed.',
    sources: ['POPIA Regulations as amended in 2025'],
    confidence: 'V2',
  }),
  row({
    code: 'SG',
    name: 'Singapore',
    law: 'Personal Data Protection Act 2012 (PDPA)',
    rights: {
      erasure: relatedDuty(pdpa('25'), 'No right of erasure: keeping must cease when the purpose is gone', 'V1'),
      access: right(pdpa('21'), { confidence: 'V2' }),
      rectification: right(pdpa('22'), { confidence: 'V2' }),
      'withdraw-consent': right(pdpa('16'), { confidence: 'V2' }),
    },
    provisions: { appeal: provision(pdpa('48H'), 'V2') },
    response: { term: days(30, 'V2'), basis: 'requested' },
    counting: 'calendar-days',
    appeal: { how: 'Review by the Commission (section 48H)', decision: null, acknowledgement: null },
    identity: 'In writing, with enough detail to identify the person',
    exceptions: 'Section 21(2) and (3), Fifth and Sixth Schedules',
    authority: 'Personal Data Protection Commission',
    sources: ['PDPA 2012, section 25', 'Written answer in Parliament of 3 April 2024'],
    confidence: 'V2',
  }),
  row({
    code: 'ROW',
    name: 'Any other country',
    law: 'Not researched; TikTok’s own policy for other regions',
    rights: {
      erasure: policyOnly,
      access: policyOnly,
    },
    appeal: { how: 'TikTok’s policy: decisions may be appealed as its answer describes', decision: null, acknowledgement: null },
    identity: 'TikTok verifies by the account’s e-mail address or account data',
    exceptions: 'None named',
    authority: 'Not researched',
    sources: ['TikTok Privacy Policy (other regions) of 8 July 2025'],
    confidence: 'V1',
  }),
]
