import type { Jurisdiction, Term } from '../law/jurisdiction.ts'
import type { Right } from '../right.ts'

/** The ways in which a term turns into a day. */
export type RuleId = 'regulation-1182-71' | 'ico' | 'calendar-days' | 'popia' | 'opt-out' | 'no-day'

/** The rule that a row of law applies to a right. */
export function ruleOf(row: Jurisdiction, right: Right): RuleId {
  // Consent ends when it is withdrawn (Article 7(3) GDPR); no term runs.
  if (right === 'withdraw-consent') return 'no-day'
  if (right === 'opt-out' && row.optOut !== null) return 'opt-out'
  return row.counting === 'none' || row.response === null ? 'no-day' : row.counting
}

/** What stands behind a term: see `Deadline.dueBasis`. */
export type DueBasis = 'statute' | 'guidance' | 'access-term' | 'requested' | 'none'

/** What stands behind the day that a rule gives for a right. A term that the law sets for access is a statute's term when access is asked for. */
export function basisOf(row: Jurisdiction, ruleId: RuleId, right: Right): DueBasis {
  if (ruleId === 'no-day' || row.response === null) return 'none'
  if (row.response.basis === 'access-term' && right === 'access') return 'statute'
  return row.response.basis
}

/** The rule in one or two English sentences. */
export function sentenceOf(row: Jurisdiction, ruleId: RuleId, basis: DueBasis): string {
  const term = ruleId === 'opt-out' ? row.optOut?.term : row.response?.term
  if (ruleId === 'no-day' || term === undefined) return 'The law names no day for this request.'
  const askedFor = basis === 'statute' ? '' : ', asked for and not set by law for this request'
  switch (ruleId) {
    case 'regulation-1182-71':
      return `${inWords(term)} from receipt: the same date of the later month or its last day; a Saturday, a Sunday or a public holiday in Ireland, where the controller sits, moves it to the next working day.`
    case 'ico':
      return `${inWords(term)} from receipt: the same date of the later month or its last day; a weekend or a public holiday in England and Wales moves it to the next working day, as the ICO describes.`
    case 'calendar-days':
      return `${inWords(term)} after the day of receipt${askedFor}.`
    case 'popia':
      return `${inWords(term)} after the day of receipt${askedFor}; a Sunday or a public holiday in South Africa moves it to the next other day.`
    case 'opt-out':
      return `${inWords(term)} after the day of receipt, without weekends and public holidays of the United States and California.`
  }
}

function inWords(term: Term): string {
  const units = {
    month: ['month', 'months'],
    day: ['calendar day', 'calendar days'],
    'business-day': ['business day', 'business days'],
  } as const
  const [one, many] = units[term.unit]
  return term.amount === 1 ? `One ${one}` : `${term.amount} ${many}`
}
