import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import tables from '../holidays/public-holidays.json' with { type: 'json' }
import { eeaCountries } from '../places.ts'
import { residences } from '../residence.ts'
import { rights } from '../right.ts'
import type { Deadline, DeadlineQuestion } from './deadline.ts'
import { computeDeadline, receivedRange } from './deadline.ts'

function deadline(question: DeadlineQuestion): Deadline {
  const result = computeDeadline(question)
  if (result.kind !== 'deadline') throw new Error(result.problem)
  return result.deadline
}

// A second way of counting, with nothing in common with the first: milliseconds, day by day.
const DAY = 86_400_000
const time = (iso: string) => Date.parse(`${iso}T00:00:00Z`)
const isoOf = (at: number) => new Date(at).toISOString().slice(0, 10)

function holidaysOf(place: keyof typeof tables.calendars): ReadonlySet<string> {
  return new Set(Object.entries(tables.calendars[place]).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`)))
}
const irish = holidaysOf('IE')
const english = holidaysOf('GB-EAW')
const german = holidaysOf('DE')
const american = new Set([...holidaysOf('US'), ...holidaysOf('US-CA')])

function works(at: number, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(at).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(isoOf(at))
}

/** Walks on until the month has turned `months` times and the date number is reached, or the month would end before it. */
function walkMonths(received: string, months: number): number {
  const wanted = new Date(time(received)).getUTCDate()
  let at = time(received)
  let turned = 0
  for (;;) {
    const tomorrow = at + DAY
    const turns = new Date(tomorrow).getUTCMonth() !== new Date(at).getUTCMonth()
    if (turned === months && (new Date(at).getUTCDate() === wanted || turns)) return at
    if (turns) turned += 1
    at = tomorrow
  }
}

function rolled(from: number, holidays: ReadonlySet<string>): string {
  let at = from
  while (!works(at, holidays)) at += DAY
  return isoOf(at)
}

function businessDaysAfter(received: string, count: number): string {
  let at = time(received)
  let counted = 0
  while (counted < count) {
    at += DAY
    if (works(at, american)) counted += 1
  }
  return isoOf(at)
}

const receivedDay = fc.integer({ min: time(receivedRange.first) / DAY, max: time(receivedRange.last) / DAY }).map((day) => isoOf(day * DAY))

describe('terms under the GDPR', () => {
  it('end where a walk through the calendar ends, extension included', () => {
    fc.assert(
      fc.property(receivedDay, (received) => {
        const { due, extendedDue, extensionNoticeBy, remindAt } = deadline({ residence: 'DE', right: 'erasure', received })
        expect(due).toBe(rolled(walkMonths(received, 1), irish))
        expect(extendedDue).toBe(rolled(walkMonths(received, 3), irish))
        expect(extensionNoticeBy).toBe(due)
        expect(remindAt).toBe(rolled(time(due ?? '') + DAY, german))
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
        expect(due).toBe(rolled(walkMonths(received, 1), english))
        expect(extendedDue).toBe(rolled(walkMonths(received, 3), english))
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
        expect(found.due).toBe(isoOf(time(received) + 45 * DAY))
        expect(found.extendedDue).toBe(isoOf(time(received) + 90 * DAY))
        expect(found.extensionNoticeBy).toBe(found.due)
        expect(found.acknowledgeBy).toBe(businessDaysAfter(received, 10))
        expect(deadline({ residence: 'US-CA', right: 'opt-out', received }).due).toBe(businessDaysAfter(received, 15))
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
