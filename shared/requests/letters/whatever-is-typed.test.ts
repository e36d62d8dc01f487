import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rights } from '../right.ts'
import { composeLetter } from './compose.ts'
import { validateRequest } from './fields.ts'
import { offeredLanguages } from './languages.ts'
import type { LetterRequest, Principal } from './request.ts'
import { proofs, restrictionGrounds } from './request.ts'
import { onePlacePerRow, textsOf, today } from './testing/requests.ts'

/** What a person may type: mostly something that can stand on a letter, now and then anything at all. */
const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('', ' ', '\n', 'Kim\u202e', '@'))
const sensible = fc.constantFrom('Kim Muster', 'O’Brien & Sons', '<b>Ωμέγα</b>', '$& $1 $$', '  spaced  ', '漢字 👩‍👩‍👧', 'null')
const typed = fc.oneof({ weight: 19, arbitrary: sensible }, { weight: 1, arbitrary: anything })
const word = fc.oneof({ weight: 19, arbitrary: fc.constantFrom('GA1.2.3', '38400000-8cf0', 'x') }, { weight: 1, arbitrary: anything })
const name = fc.option(typed, { nil: undefined })
const principal: fc.Arbitrary<Principal> = fc
  .record({ kind: fc.constantFrom('self', 'child', 'deceased', 'client'), name, proof: fc.constantFrom(...proofs), under13: fc.boolean() })
  .map(({ kind, name: given, proof, under13 }) => {
    const named = given === undefined ? {} : { name: given }
    if (kind === 'self') return { kind }
    return kind === 'child' ? { kind, ...named, proof, under13 } : { kind, ...named, proof }
  })
const scope: fc.Arbitrary<LetterRequest['scope']> = fc.oneof(
  fc.constant({ kind: 'all' } as const),
  fc
    .array(fc.record({ id: typed, name: typed }), { minLength: 1, maxLength: 3 })
    .map((categories) => ({ kind: 'categories', categories }) as const),
  fc
    .record({
      records: fc.array(fc.record({ category: typed, name: typed, day: fc.constantFrom(null, '2025-01-31', '2024-02-29'), entry: typed }), {
        minLength: 1,
        maxLength: 3,
      }),
      list: fc.boolean(),
    })
    .map(({ records, list }) => ({ kind: 'records', records, list }) as const),
)
const request: fc.Arbitrary<LetterRequest> = fc
  .record({
    right: fc.constantFrom(...rights),
    residence: fc.constantFrom(...onePlacePerRow.map(({ code }) => code)),
    language: fc.constantFrom(...offeredLanguages),
    channel: fc.constantFrom('form' as const, 'post' as const),
    scope,
    principal,
    writer: typed,
    username: fc.oneof({ weight: 19, arbitrary: fc.constantFrom('robin', 'robin.m', '@robin') }, { weight: 1, arbitrary: anything }),
    objectionReason: typed,
    corrections: fc.array(fc.record({ held: typed, correct: typed }), { maxLength: 3 }),
    restriction: fc.constantFrom(...restrictionGrounds),
    withoutAccount: fc.option(
      fc.array(fc.record({ kind: fc.constantFrom('cookie', 'advertising'), value: word }), { minLength: 1, maxLength: 3 }),
      {
        nil: undefined,
      },
    ),
  })
  .map(({ writer, username, withoutAccount, ...rest }) => ({
    ...rest,
    ...(withoutAccount === undefined ? {} : { withoutAccount }),
    identity: { name: writer, username },
    date: today,
  }))

describe('whatever is typed', () => {
  it('is refused by the field, or makes a letter without an empty place that says it unchanged', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const problems = validateRequest(asked, today)
        const result = composeLetter(asked, today)
        if (problems.length > 0) {
          expect(result).toEqual({ kind: 'refused', problems })
          return
        }
        if (result.kind === 'right-not-in-law') return
        if (result.kind !== 'letter') throw new Error(result.kind)
        const { letter } = result
        const texts = textsOf(letter).flatMap((block) => block.texts)
        for (const text of [...texts, letter.subject, letter.salutation, letter.closing, letter.printedName, letter.referenceLine])
          expect(text.trim()).not.toBe('')
        const said = texts.join('\n')
        expect(letter.printedName).toBe(asked.identity.name.trim())
        for (const { value } of asked.withoutAccount ?? []) expect(said).toContain(value.trim())
        if (asked.principal.kind !== 'self') expect(said).toContain(asked.principal.name?.trim() ?? '')
        if (asked.right === 'rectification')
          for (const { held, correct } of asked.corrections ?? []) expect(said).toContain(held.trim() && correct.trim())
      }),
      { numRuns: 400 },
    )
  })
})
