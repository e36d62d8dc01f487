import { usStates } from '../places.ts'
import type { Authority } from './authority.ts'

const checked = '2026-11-22'

const california: readonly Authority[] = [
  {
    residence: 'US-CA',
    name: 'California Privacy Protection Agency',
    nameEn: 'California Privacy Protection Agency',
    address: [],
    complaintForm: 'https://cppa.ca.gov/webapplications/complaint',
    website: 'https://cppa.ca.gov/',
    source: 'EFF, “How to File a Privacy Complaint in California”',
    confidence: 'V2',
    checked,
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
    checked,
  },
]

/** Where the attorney general of a state with a law of its own takes complaints. The forms were taken from a list, not opened. */
const complaintForms: ReadonlyMap<string, string> = new Map([
  ['US-VA', 'https://www.oag.state.va.us/consumercomplaintform/form/start'],
  ['US-CO', 'https://complaints.coag.gov/s/contact-us'],
  ['US-CT', 'https://www.dir.ct.gov/ag/complaint/e-complaint.aspx'],
  ['US-UT', 'https://www.attorneygeneral.utah.gov/contact/complaint-form/'],
  ['US-TX', 'https://oag.my.salesforce-sites.com/CPDOnlineForm'],
  ['US-OR', 'https://justice.oregon.gov/consumercomplaints/'],
  ['US-MT', 'https://app.doj.mt.gov/OCPPortal/?q=node/395/'],
  ['US-IA', 'https://www.iowaattorneygeneral.gov/for-consumers/file-a-consumer-complaint'],
  ['US-DE', 'https://attorneygeneral.delaware.gov/fraud/cmu/complaint/'],
  ['US-NH', 'https://www.doj.nh.gov/data-privacy-enforcement'],
  ['US-NE', 'https://www.nebraska.gov/apps-ago-complaints/'],
  ['US-NJ', 'https://njconsumeraffairs.nj.gov/file-a-complaint/'],
  ['US-TN', 'https://www.tn.gov/attorneygeneral/working-for-tennessee/consumer/file-a-complaint.html'],
  ['US-MN', 'https://www.ag.state.mn.us/office/complaint.asp'],
  ['US-MD', 'https://www.marylandattorneygeneral.gov/Pages/CPD/Complaint.aspx'],
  ['US-IN', 'https://www.in.gov/attorneygeneral/consumer-protection-division/file-a-complaint/'],
  ['US-KY', 'https://ag.ky.gov/Resources/Consumer-Resources/Consumers/Pages/Consumer-Complaints.aspx'],
  ['US-RI', 'https://riag.ri.gov/forms/consumer-complaint'],
  ['US-FL', 'https://legacy.myfloridalegal.com/Contact.nsf/DBOR?OpenForm'],
])

/** An office that takes complaints by e-mail. */
const emails: Readonly<Record<string, string>> = { 'US-NH': 'DOJ-CPB@doj.nh.gov' }

/** Every other state has an attorney general who takes consumer complaints; that is general knowledge, and their forms were not looked up. */
function attorneyGeneral([code, state]: readonly [string, string]): Authority {
  const name = code === 'US-DC' ? 'Attorney General for the District of Columbia' : `Attorney General of ${state}`
  const form = complaintForms.get(code)
  const email = emails[code]
  return {
    residence: code,
    name,
    nameEn: name,
    address: [],
    complaintForm: form ?? null,
    website: null,
    ...(email === undefined ? {} : { email }),
    source: form === undefined ? 'General knowledge' : 'yourdigitalrights.org, regulations (18 October 2025)',
    confidence: form === undefined ? 'M' : 'V2',
    checked,
  }
}

/** California's two authorities, and the attorney general of every other state and of the District of Columbia. */
export const americanAuthorities: readonly Authority[] = [
  ...california,
  ...usStates.filter(([code]) => code !== 'US-CA').map(attorneyGeneral),
]
