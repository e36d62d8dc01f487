import { readFileSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Right } from '../right.ts'
import { monthsAfter } from './counting.ts'
import type { Deadline } from './deadline.ts'
import { complaintAcknowledgedBy, computeDeadline } from './deadline.ts'

/** Worked dates by another author; e2e/fixtures/independent says what they are. */
interface Vector {
  readonly rule: string
  readonly months?: number
  readonly received: string
  readonly calendar?: 'IE' | 'EW' | null
  readonly unadjusted?: string
  readonly due: string
  readonly assertAs: string
}
const vectors: readonly Vector[] = JSON.parse(readFileSync('e2e/fixtures/independent/deadline-vectors.json', 'utf8'))

function deadline(residence: string, received: string, right: Right = 'erasure'): Deadline {
  const result = computeDeadline({ residence, right, received })
  if (result.kind !== 'deadline') throw new Error(result.problem)
  return result.deadline
}

/** Where in our answers the day of a vector's rule stands. */
const placeOfRule: Readonly<Record<string, (received: string) => string | null>> = {
  'US 45 days after receipt': (received) => deadline('US-TX', received).due,
  'CCPA maximum 90 days': (received) => deadline('US-CA', received).extendedDue,
  'Iowa 90 days': (received) => deadline('US-IA', received).due,
  'Iowa 90+45': (received) => deadline('US-IA', received).extendedDue,
  'FL 45+15': (received) => deadline('US-FL', received).extendedDue,
  'KVKK 30 days': (received) => deadline('TR', received).due,
  'KVKK last day for a complaint': (received) => deadline('TR', received).appealBy,
  'KR 10 days': (received) => deadline('KR', received).due,
  'BR 15 days': (received) => deadline('BR', received).due,
  'CCPA acknowledgement 10 business days': (received) => deadline('US-CA', received).acknowledgeBy,
  'CCPA opt-out 15 business days': (received) => deadline('US-CA', received, 'opt-out').due,
  'UK s.164A acknowledge, 30 days BEGINNING when received': (received) => complaintAcknowledgedBy('GB', received),
  'CCPA 45 days, if the day of receipt is counted as day 1': (received) => deadline('US-CA', received).due,
}

describe('the independent deadline vectors', () => {
  it('are all there', () => {
    expect(vectors).toHaveLength(28)
  })

  it.each(vectors.filter(({ assertAs }) => assertAs === 'due'))('$rule $months from $received ($calendar) ends on $due', (vector) => {
    if (vector.months === undefined) {
      expect(placeOfRule[vector.rule]?.(vector.received)).toBe(vector.due)
      return
    }
    const unadjusted = monthsAfter(Temporal.PlainDate.from(vector.received), vector.months).toString()
    expect(unadjusted).toBe(vector.unadjusted)
    if (vector.calendar === 'IE') expect(deadline('DE', vector.received).due).toBe(vector.due)
    else if (vector.calendar === 'EW') expect(deadline('GB', vector.received).due).toBe(vector.due)
    else expect(unadjusted).toBe(vector.due)
  })

  it.each(vectors.filter(({ assertAs }) => assertAs.startsWith('earlier-reading')))(
    '$rule: $due is never shown as the last day',
    (vector) => {
      const shown = placeOfRule[vector.rule]?.(vector.received)
      expect(shown).toBe(Temporal.PlainDate.from(vector.due).add({ days: 1 }).toString())
    },
  )
})
