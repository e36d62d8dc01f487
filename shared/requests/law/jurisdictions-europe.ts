import { citing, named } from './citation.ts'
import { gdprProvisions, gdprRights } from './gdpr.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import { provision } from './provision.ts'
import { right } from './right-in-law.ts'

const gdpr = citing('gdpr')
const ukGdpr = citing('uk-gdpr')
const fadp = citing('fadp')

const checked = '2026-11-22'

/** The European rows: the GDPR for the whole EEA, the United Kingdom, Switzerland. */
export const europeanJurisdictions: readonly Jurisdiction[] = [
  {
    code: 'EU',
    name: 'European Economic Area',
    law: 'General Data Protection Regulation (EU) 2016/679',
    controller: 'eea-ch',
    coverage: 'clear',
    optOutOf: [],
    rights: gdprRights(gdpr),
    provisions: {
      ...gdprProvisions(gdpr),
      'answer-term': provision(gdpr(12, 3)),
      // Names of the recipients, not only their kinds: CJEU, C-154/21.
      'recipients-by-name': provision(gdpr(15, 1, 'c'), 'V2'),
      complaint: provision(gdpr(77)),
    },
    response: { term: { amount: 1, unit: 'month', confidence: 'V1' }, basis: 'statute' },
    counting: 'regulation-1182-71',
    extension: { term: { amount: 2, unit: 'month', confidence: 'V1' }, noticeInsideFirstTerm: true },
    acknowledgement: null,
    optOut: null,
    appeal: null,
    complaintWithin: null,
    identity: 'More information only where there is reasonable doubt (Article 12(6)); no copy of an identity document by default',
    exceptions:
      'Article 17(3): expression and information; legal obligation or public task; public health; archiving and research; legal claims. Article 12(5): manifestly unfounded or excessive. Article 11: the person cannot be identified',
    authority: 'The supervisory authority of the person’s own country or Land; the Irish Data Protection Commission leads',
    note: null,
    sources: [
      'Regulation (EU) 2016/679, Articles 12(3), 12(4) and 17',
      'Regulation (EEC, Euratom) No 1182/71, Article 3',
      'EDPB Guidelines 01/2022 on the right of access, v2.1',
    ],
    confidence: 'V1',
    checked,
  },
  {
    code: 'GB',
    name: 'United Kingdom',
    law: 'UK GDPR and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025',
    controller: 'uk',
    coverage: 'clear',
    optOutOf: [],
    rights: gdprRights(ukGdpr),
    provisions: {
      ...gdprProvisions(ukGdpr),
      'answer-term': provision([ukGdpr(12, 3), ukGdpr('12A')]),
      'recipients-by-name': provision(ukGdpr(15, 1, 'c'), 'V2'),
      'complaint-to-controller': provision(named('section 164A, Data Protection Act 2018')),
      complaint: provision(named('section 165, Data Protection Act 2018')),
    },
    response: { term: { amount: 1, unit: 'month', confidence: 'V1' }, basis: 'statute' },
    counting: 'ico',
    extension: { term: { amount: 2, unit: 'month', confidence: 'V2' }, noticeInsideFirstTerm: true },
    acknowledgement: null,
    optOut: null,
    appeal: {
      how: 'Complain to the controller first (section 164A Data Protection Act 2018, in force since 19 June 2026; it must acknowledge within 30 days), then to the Commissioner (section 165)',
      decision: null,
      acknowledgement: { amount: 30, unit: 'day', confidence: 'V1' },
    },
    complaintWithin: null,
    identity: 'As under the GDPR; the clock starts only when identification that is reasonably required has arrived (Article 12A)',
    exceptions: 'Article 17(3) UK GDPR, and Schedules 2 to 4 to the Data Protection Act 2018',
    authority: 'Information Commissioner’s Office',
    note: 'Article 12A (in force since 5 February 2026) may be read to end one day earlier; the date shown is the one that the ICO’s description gives.',
    sources: [
      'ICO, guidance on time limits (before the changes of 2026)',
      'Data (Use and Access) Act 2025, section 103; Data Protection Act 2018, sections 54 and 164A',
    ],
    confidence: 'V2',
    checked,
  },
  {
    code: 'CH',
    name: 'Switzerland',
    law: 'Federal Act on Data Protection (FADP), in force since 1 September 2023',
    controller: 'eea-ch',
    coverage: 'clear',
    optOutOf: [],
    rights: {
      erasure: right(fadp(32, 2, 'c'), { note: 'A claim under Article 28 and following of the Civil Code', confidence: 'V2' }),
      access: right(fadp(25), { confidence: 'V2' }),
      portability: right(fadp(28), { confidence: 'V2' }),
      rectification: right(fadp(32, 1), { confidence: 'V2' }),
      objection: right([fadp(30, 2, 'b'), fadp(32, 2)], { confidence: 'V2' }),
    },
    provisions: { exceptions: provision(fadp(31), 'V2') },
    response: { term: { amount: 30, unit: 'day', confidence: 'M' }, basis: 'access-term' },
    counting: 'calendar-days',
    extension: null,
    acknowledgement: null,
    optOut: null,
    appeal: null,
    complaintWithin: null,
    identity: 'Reasonable proof may be required (Data Protection Ordinance, Article 16)',
    exceptions: 'Overriding interest, law or consent (Article 31); limits of access (Article 26)',
    authority: 'Federal Data Protection and Information Commissioner (FDPIC)',
    note: 'Thirty days is the term for access. The law sets no express term for erasure.',
    sources: ['Härting, “Data subject rights according to the nFADP”'],
    confidence: 'V2',
    checked,
  },
]
