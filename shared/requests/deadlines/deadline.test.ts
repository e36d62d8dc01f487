import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eeaCountries } from '../places.ts'
import { residences } from '../residence.ts'
import { rights } from '../right.ts'
import type { Deadline, DeadlineQuestion } from './deadline.ts'
import { appealDecidedBy, computeDeadline, receivedRange } from './deadline.ts'
import {
  californianHolidays,
  englishHolidays,
  federalHolidays,
  irishHolidays,
  iso,
  later,
  monthsLater,
  orWorking,
  workingLater,
} from './testing/by-hand.ts'

function deadline(question: DeadlineQuestion): Deadline {
  const result = computeDeadline(question)
  if (result.kind !== 'deadline') throw new Error(result.problem)
  return result.deadline
}

const american = new Set([...federalHolidays, ...californianHolidays])
const firstDay = 0
const lastDay = 6389
const receivedDay = fc.integer({ min: firstDay, max: lastDay }).map((day) => iso(later(receivedRange.first, day)))

describe('terms under the GDPR', () => {
  it('end where a walk through the calendar ends, extension included', () => {
    fc.assert(
      fc.property(receivedDay, (received) => {
        const { due, extendedDue, extensionNoticeBy, remindAt } = deadline({ residence: 'IE', right: 'erasure', received })
        expect(due).toBe(orWorking(monthsLater(received, 1), irishHolidays))
        expect(extendedDue).toBe(orWorking(monthsLater(received, 3), irishHolidays))
        expect(extensionNoticeBy).toBe(due)
        expect(remindAt).toBe(workingLater(due ?? '', 1, irishHolidays))
      }),
      { numRuns: 1000 },
    )
  })

  it('are the same wherever in the EEA the person lives, because the controller sits in Ireland', () => {
    for (const residence of eeaCountries) {
      expect(deadline({ residence, right: 'erasure', received: '2026-03-05' })).toMatchObject({ due: '2026-04-07', dueBasis: 'statute' })
    }
  })

  it('run through 28 December 2026 in Ireland, where St Stephen’s Day has no substitute', () => {
    expect(deadline({ residence: 'IE', right: 'erasure', received: '2026-11-28' }).due).toBe('2026-12-28')
    expect(deadline({ residence: 'GB', right: 'erasure', received: '2026-11-28' }).due).toBe('2026-12-29')
  })

  it('remind the person on their own next working day', () => {
    // 5 January is the last day; 6 January is Epiphany in Bavaria and an ordinary Wednesday in Berlin.
    expect(deadline({ residence: 'DE-BY', right: 'erasure', received: '2026-12-05' })).toMatchObject({
      due: '2027-01-05',
      remindAt: '2027-01-07',
    })
    expect(deadline({ residence: 'DE-BE', right: 'erasure', received: '2026-12-05' })).toMatchObject({
      due: '2027-01-05',
      remindAt: '2027-01-06',
    })
  })

  it('run for no withdrawal of consent, which works at once, and know no opt-out of sale', () => {
    expect(deadline({ residence: 'FR', right: 'withdraw-consent', received: '2026-03-05' })).toMatchObject({ due: null, dueBasis: 'none' })
    expect(computeDeadline({ residence: 'FR', right: 'opt-out', received: '2026-03-05' })).toEqual({
      kind: 'problem',
      problem: 'right-not-in-law',
    })
  })
})

describe('terms in the United Kingdom', () => {
  it('end where a walk through the calendar of England and Wales ends', () => {
    fc.assert(
      fc.property(receivedDay, (received) => {
        const { due, extendedDue, dueBasis } = deadline({ residence: 'GB', right: 'erasure', received })
        expect(due).toBe(orWorking(monthsLater(received, 1), englishHolidays))
        expect(extendedDue).toBe(orWorking(monthsLater(received, 3), englishHolidays))
        expect(dueBasis).toBe('statute')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('terms in California', () => {
  it('are 45 and 90 calendar days, nothing moved, and 10 business days to confirm', () => {
    fc.assert(
      fc.property(receivedDay, (received) => {
        const found = deadline({ residence: 'US-CA', right: 'erasure', received })
        expect(found.due).toBe(iso(later(received, 45)))
        expect(found.extendedDue).toBe(iso(later(received, 90)))
        expect(found.extensionNoticeBy).toBe(found.due)
        expect(found.acknowledgeBy).toBe(workingLater(received, 10, american))
        expect(deadline({ residence: 'US-CA', right: 'opt-out', received }).due).toBe(workingLater(received, 15, american))
      }),
      { numRuns: 1000 },
    )
  })

  it('take the later date where federal and state holidays differ', () => {
    // 12 October 2026 is a federal holiday only, 27 November 2026 one of California only.
    expect(deadline({ residence: 'US-CA', right: 'erasure', received: '2026-10-05' }).acknowledgeBy).toBe('2026-10-20')
    expect(deadline({ residence: 'US-CA', right: 'erasure', received: '2026-11-16' }).acknowledgeBy).toBe('2026-12-02')
  })
})

/** Place, days to answer, days more, and what the term rests on; null where the law names none. Month terms have their own tests above. */
const terms: readonly (readonly [string, number | null, number | null, Deadline['dueBasis']])[] = [
  ['CH', 30, null, 'access-term'],
  ...'VA CO CT UT TX OR MT DE NH NE NJ TN MN MD IN KY RI'.split(' ').map((state) => [`US-${state}`, 45, 45, 'statute'] as const),
  ['US-CA', 45, 45, 'statute'],
  ['US-IA', 90, 45, 'statute'],
  ['US-FL', 45, 15, 'statute'],
  ['US-NY', null, null, 'none'],
  ['US', null, null, 'none'],
  ['BR', 15, null, 'access-term'],
  ['CA', 30, 30, 'requested'],
  ['CA-QC', 30, null, 'statute'],
  ['AU', 30, null, 'requested'],
  ['JP', null, null, 'none'],
  ['KR', 10, null, 'statute'],
  ['IN', null, null, 'none'],
  ['TR', 30, null, 'statute'],
  ['SG', 30, null, 'requested'],
  ['ID', null, null, 'none'],
]

describe('an appeal to the controller', () => {
  it('has 45 or 60 days where the law names them, and none in Utah, California and Europe', () => {
    const by = (code: string) => appealDecidedBy(code, '2026-01-02')
    expect(by('US-VA')).toEqual({ by: '2026-03-03', confidence: 'V1' })
    expect(by('US-OR')).toEqual({ by: '2026-02-16', confidence: 'V1' })
    expect(by('US-CT')).toEqual({ by: '2026-03-03', confidence: 'M' })
    expect(['US-UT', 'US-CA', 'DE', 'GB', 'US-NY', 'QQ'].map(by)).toEqual([null, null, null, null, null, null])
  })
})

describe('what a rule says', () => {
  it('calls thirty days a statute’s for access in Switzerland, and asked for where the law sets none', () => {
    const rule = (residence: string, right: 'erasure' | 'access') => deadline({ residence, right, received: '2026-05-04' }).rule
    expect(rule('CH', 'access')).toBe('30 calendar days after the day of receipt.')
    expect(rule('CH', 'erasure')).toContain('asked for and not set by law')
    expect(rule('SG', 'erasure')).toContain('asked for and not set by law')
  })
})

describe('every residence and right', () => {
  it('has an answer with all keys, or is told that the law has no such right', () => {
    for (const { code } of residences) {
      for (const right of rights) {
        const result = computeDeadline({ residence: code, right, received: '2026-05-04' })
        if (result.kind === 'problem') {
          expect(result.problem).toBe('right-not-in-law')
          expect(right).not.toBe('erasure')
        } else {
          expect(Object.keys(result.deadline)).toEqual([
            'due',
            'dueBasis',
            'extendedDue',
            'extensionNoticeBy',
            'acknowledgeBy',
            'appealBy',
            'remindAt',
            'rule',
            'source',
            'confidence',
          ])
          expect(result.deadline.due === null).toBe(result.deadline.dueBasis === 'none')
        }
      }
    }
  })

  it('has the days that the laws give, typed here a second time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...terms), receivedDay, ([residence, days, longer, basis], received) => {
        const found = deadline({ residence, right: 'erasure', received })
        expect(found.dueBasis).toBe(basis)
        if (days === null) {
          expect(found).toMatchObject({ due: null, extendedDue: null, extensionNoticeBy: null })
          return
        }
        expect(found.due).toBe(iso(later(received, days)))
        expect(found.extendedDue).toBe(longer === null ? null : iso(later(received, days + longer)))
        // A notice inside the first term is asked for by all laws but those of Iowa and Florida, as far as they were read.
        const noticed = longer !== null && residence !== 'US-IA' && residence !== 'US-FL'
        expect(found.extensionNoticeBy).toBe(noticed ? found.due : null)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives South Africa the next day that is neither a Sunday nor a public holiday', () => {
    // 16 August 2026 is a Sunday; 24 September 2026 is Heritage Day; 29 August 2026 an ordinary Saturday.
    const due = (received: string) => deadline({ residence: 'ZA', right: 'erasure', received }).due
    expect(['2026-07-17', '2026-08-25', '2026-07-30'].map(due)).toEqual(['2026-08-17', '2026-09-25', '2026-08-29'])
  })

  it('never reminds before the last day has passed, and never extends backwards', () => {
    fc.assert(
      fc.property(fc.constantFrom(...residences), receivedDay, ({ code }, received) => {
        const { due, remindAt, extendedDue } = deadline({ residence: code, right: 'erasure', received })
        if (due === null) {
          expect(remindAt).toBeNull()
          return
        }
        expect(remindAt ?? '').toSatisfy((day: string) => day > due)
        if (extendedDue !== null) expect(extendedDue > due).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('claims no duty where the law sets none', () => {
    const basis = (residence: string, right: 'erasure' | 'access' = 'erasure') =>
      deadline({ residence, right, received: '2026-05-04' }).dueBasis
    expect(['CH', 'BR'].map((code) => basis(code))).toEqual(['access-term', 'access-term'])
    expect(basis('CH', 'access')).toBe('statute')
    expect(['AU', 'CA', 'SG', 'ZA'].map((code) => basis(code))).toEqual(['requested', 'requested', 'requested', 'requested'])
    expect(['JP', 'IN', 'US-NY', 'ID'].map((code) => basis(code))).toEqual(['none', 'none', 'none', 'none'])
  })
})

describe('a question that cannot be reckoned with', () => {
  it.each([
    ['an unknown place', 'QQ', '2026-05-04', 'residence-unknown'],
    ['a day that does not exist', 'DE', '2026-02-30', 'date-impossible'],
    ['a date in other words', 'DE', '4.5.2026', 'date-impossible'],
    ['a day before the tables', 'DE', '2017-12-31', 'outside-calendar'],
    ['a day after the tables', 'DE', '2035-07-01', 'outside-calendar'],
  ])('%s is told', (_, residence, received, problem) => {
    expect(computeDeadline({ residence, right: 'erasure', received })).toEqual({ kind: 'problem', problem })
  })
})
