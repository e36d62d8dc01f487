import type { Temporal } from 'temporal-polyfill'
import type { WorkingDays } from '../holidays/calendar.ts'
import { calendarYears, daysButSundays, hasCalendar, workingDays } from '../holidays/calendar.ts'
import type { Confidence } from '../law/fact.ts'
import { confidences } from '../law/fact.ts'
import type { Jurisdiction, Term } from '../law/jurisdiction.ts'
import type { Residence } from '../residence.ts'
import { jurisdictionOf, residenceByCode } from '../residence.ts'
import type { Right } from '../right.ts'
import { daysAfter, monthsAfter, orNextWorkingDay, workingDaysAfter } from './counting.ts'
import { parseDay } from './days.ts'
import type { DueBasis, RuleId } from './rule.ts'
import { basisOf, ruleOf, sentenceOf } from './rule.ts'

/**
 * When they must answer; exactly the keys of the `deadline` command. Days are ISO dates, null where the law names none.
 * - `due`: the last day on which an answer is in time, under the latest lawful reading. Before it has passed nobody is late.
 * - `dueBasis`: what stands behind `due`. Only `statute` allows "must answer by": a statute sets the term, and `rule` says whose reading of it gives
 *   the day; `guidance` means that only an authority names a term; `access-term` that the law sets it for access only; `requested` that
 *   the letter asks for it.
 * - `extendedDue`: the last day if they extend; `extensionNoticeBy`: by when they have to say so.
 * - `acknowledgeBy`: by when they have to confirm receipt.
 * - `appealBy`: the last day for the person's own next step.
 * - `remindAt`: the person's first working day after `due`.
 */
export interface Deadline {
  readonly due: string | null
  readonly dueBasis: DueBasis
  readonly extendedDue: string | null
  readonly extensionNoticeBy: string | null
  readonly acknowledgeBy: string | null
  readonly appealBy: string | null
  readonly remindAt: string | null
  readonly rule: string
  readonly source: string
  readonly confidence: Confidence
}

/** What a term runs from: where the person lives, what they ask for, and the ISO date on which the controller received it. */
export interface DeadlineQuestion {
  readonly residence: string
  readonly right: Right
  readonly received: string
}

export type DeadlineProblem = 'residence-unknown' | 'date-impossible' | 'outside-calendar' | 'right-not-in-law'

/** `ruleId` names the rule for interfaces that have their own words for it; `deadline.rule` says it in English. */
export type DeadlineResult =
  | { readonly kind: 'deadline'; readonly deadline: Deadline; readonly ruleId: RuleId }
  | { readonly kind: 'problem'; readonly problem: DeadlineProblem }

/** The days of receipt that can be reckoned with: the longest extended term then still ends inside the holiday tables. */
export const receivedRange = { first: `${calendarYears.first}-01-01`, last: `${calendarYears.last}-06-30` } as const

/**
 * Counts the term for an answer.
 * @returns the days, or which part of the question cannot be reckoned with
 */
export function computeDeadline(question: DeadlineQuestion): DeadlineResult {
  const place = residenceByCode(question.residence)
  if (place === null) return { kind: 'problem', problem: 'residence-unknown' }
  const received = parseDay(question.received)
  if (received === null) return { kind: 'problem', problem: 'date-impossible' }
  if (question.received < receivedRange.first || question.received > receivedRange.last)
    return { kind: 'problem', problem: 'outside-calendar' }
  const row = jurisdictionOf(place)
  if (row.rights[question.right] === undefined) return { kind: 'problem', problem: 'right-not-in-law' }

  const ruleId = ruleOf(row, question.right)
  const days = daysOf(row, ruleId, received)
  const { due } = days
  const dueBasis = basisOf(row, ruleId, question.right)
  return {
    kind: 'deadline',
    ruleId,
    deadline: {
      due: iso(due),
      dueBasis,
      extendedDue: iso(days.extended),
      extensionNoticeBy: row.extension?.noticeInsideFirstTerm === true && days.extended !== null ? iso(due) : null,
      acknowledgeBy: iso(days.acknowledge),
      appealBy: row.complaintWithin === null ? null : iso(ended(received, row.complaintWithin, row)),
      remindAt: due === null ? null : iso(workingDaysAfter(due, 1, personalCalendar(place))),
      rule: sentenceOf(row, ruleId, dueBasis),
      source: ruleId === 'opt-out' && row.optOut !== null ? row.optOut.source : row.sources.join('; '),
      confidence: weakest([row.confidence, ...termsOf(row, ruleId).map((term) => term.confidence)]),
    },
  }
}

/**
 * By when a complaint made to the controller itself has to be acknowledged (United Kingdom, section 164A Data Protection Act 2018):
 * thirty days "beginning when" it was received, taken with the later reading. Null where the law knows no such step.
 */
export function complaintAcknowledgedBy(residence: string, received: string): string | null {
  const place = residenceByCode(residence)
  const day = parseDay(received)
  if (place === null || day === null) return null
  const term = jurisdictionOf(place).appeal?.acknowledgement ?? null
  return term === null ? null : iso(daysAfter(day, term.amount))
}

/**
 * By when the controller has to decide an appeal against its refusal, counted from the day on which it received the appeal; `confidence` is that
 * of the number. Null where the law knows no appeal to the controller, or names no term for it.
 */
export function appealDecidedBy(residence: string, received: string): { readonly by: string; readonly confidence: Confidence } | null {
  const place = residenceByCode(residence)
  const day = parseDay(received)
  if (place === null || day === null) return null
  const row = jurisdictionOf(place)
  const term = row.appeal?.decision ?? null
  return term === null ? null : { by: ended(day, term, row).toString(), confidence: term.confidence }
}

/** The calendar of the place where the person works: their Land or country where a table exists, weekends alone elsewhere. */
export function personalCalendar(place: Residence): WorkingDays {
  if (place.code === 'GB') return workingDays(['GB-EAW'])
  if (place.parent === 'US' && hasCalendar(place.code)) return workingDays(['US', place.code])
  return workingDays([hasCalendar(place.code) ? place.code : (place.parent ?? place.code)])
}

interface Days {
  readonly due: Temporal.PlainDate | null
  readonly extended: Temporal.PlainDate | null
  readonly acknowledge: Temporal.PlainDate | null
}

function daysOf(row: Jurisdiction, ruleId: RuleId, received: Temporal.PlainDate): Days {
  const nothing: Days = { due: null, extended: null, acknowledge: null }
  if (ruleId === 'opt-out') return row.optOut === null ? nothing : { ...nothing, due: ended(received, row.optOut.term, row) }
  if (ruleId === 'no-day' || row.response === null) return nothing
  const { term } = row.response
  const longer = row.extension === null ? null : { ...term, amount: term.amount + row.extension.term.amount }
  return {
    due: ended(received, term, row),
    extended: longer === null ? null : ended(received, longer, row),
    acknowledge: row.acknowledgement === null ? null : ended(received, row.acknowledgement.term, row),
  }
}

/** Business days in the United States: without federal holidays, and in California without the state's either, which gives the later day. */
const businessDays = workingDays(['US', 'US-CA'])
const irishDays = workingDays(['IE'])
const englishDays = workingDays(['GB-EAW'])
const southAfricanDays = daysButSundays('ZA')

function ended(received: Temporal.PlainDate, term: Term, row: Jurisdiction): Temporal.PlainDate {
  if (term.unit === 'business-day') return workingDaysAfter(received, term.amount, businessDays)
  const last = term.unit === 'month' ? monthsAfter(received, term.amount) : daysAfter(received, term.amount)
  if (row.counting === 'regulation-1182-71') return orNextWorkingDay(last, irishDays)
  if (row.counting === 'ico') return orNextWorkingDay(last, englishDays)
  if (row.counting === 'popia') return orNextWorkingDay(last, southAfricanDays)
  return last
}

function termsOf(row: Jurisdiction, ruleId: RuleId): readonly Term[] {
  if (ruleId === 'opt-out') return row.optOut === null ? [] : [row.optOut.term]
  return ruleId === 'no-day' || row.response === null ? [] : [row.response.term]
}

function weakest(all: readonly Confidence[]): Confidence {
  return confidences.findLast((confidence) => all.includes(confidence)) ?? 'M'
}

function iso(day: Temporal.PlainDate | null): string | null {
  return day === null ? null : day.toString()
}
