import { eeaAuthorities } from './authorities-eea.ts'
import { germanAuthorities } from './authorities-germany.ts'
import type { Authority } from './authority.ts'
import { directory } from './authority.ts'

const others: readonly Authority[] = [
  {
    residence: 'GB',
    name: 'Information Commissioner’s Office',
    nameEn: 'Information Commissioner’s Office',
    address: ['Wycliffe House', 'Water Lane', 'Wilmslow', 'Cheshire', 'SK9 5AF', 'United Kingdom'],
    complaintForm: 'https://ico.org.uk/make-a-complaint/data-protection-complaints/data-protection-complaints/',
    website: 'https://ico.org.uk/',
    ...directory,
  },
  {
    residence: 'US-CA',
    name: 'California Privacy Protection Agency',
    nameEn: 'California Privacy Protection Agency',
    address: [],
    complaintForm: 'https://cppa.ca.gov/webapplications/complaint',
    website: 'https://cppa.ca.gov/',
    source: 'EFF, “How to File a Privacy Complaint in California”',
    confidence: 'V2',
    checked: '2026-11-22',
  },
  {
    residence: 'US-CA',
    name: 'Attorney General of California',
    nameEn: 'Attorney General of California',
    address: [],
    complaintForm: 'https://oag.ca.gov/contact/consumer-complaint-against-business-or-company',
    website: 'https://oag.ca.gov/',
    source: 'EFF, “How to File a Privacy Complaint in California”',
    confidence: 'V2',
    checked: '2026-11-22',
  },
]

/** Every authority that the app names. */
export const authorities: readonly Authority[] = [...eeaAuthorities, ...germanAuthorities, ...others]

/**
 * The authorities that take complaints from people who live at this residence code. Empty where the code alone does not tell
 * (Germany without its Land) and where none was researched.
 */
export function authoritiesOf(residence: string): readonly Authority[] {
  return authorities.filter((authority) => authority.residence === residence)
}

/** The lead authority for TikTok in the EEA: Ireland's, where the company is established. */
export const leadAuthority: Authority = authorityOfIreland()

function authorityOfIreland(): Authority {
  const [irish] = authoritiesOf('IE')
  if (irish === undefined) throw new Error('the table of authorities has lost its Irish row')
  return irish
}
