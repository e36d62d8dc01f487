import type { Right } from '../right.ts'
import { named } from './citation.ts'
import type { Jurisdiction, Term } from './jurisdiction.ts'
import type { Provisions } from './provision.ts'
import type { RightInLaw, RightsInLaw } from './right-in-law.ts'
import { right } from './right-in-law.ts'

/** The day on which the rows of American law were checked. */
export const checked = '2026-11-22'

export const days = (amount: number, confidence: Term['confidence']): Term => ({ amount, unit: 'day', confidence })

const commonIdentity =
  'The controller must authenticate by commercially reasonable means and may ask for more data; an existing account may be required, a new one may not'
const commonExceptions =
  'Fraud and authentication, legal obligation, security, legal claims, expected internal use; a fee or refusal where manifestly unfounded, excessive or repetitive (list not verified)'

/** The rights beside erasure; the section gives them all, the paragraph of each was not looked up. */
type BesideErasure = Exclude<Right, 'erasure'>
const fullRights: readonly BesideErasure[] = ['access', 'portability', 'rectification', 'opt-out']

/** What differs from state to state; the rest is the pattern that most of these laws share: 45 days, and 45 more once, with notice and reason. */
export interface StateLaw {
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

/** The row of a state: what it says for itself, in the pattern that these laws share. */
export function state(row: StateLaw): Jurisdiction {
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
