import { expect, it } from 'vitest'
import { letterTermSchema } from '../../contract/letter.ts'
import { composeLetter } from './compose.ts'
import { termOf } from './letter-term.ts'
import { fullRequest, today } from './render/testing/letters.ts'

function termFor(residence: string) {
  const made = composeLetter({ ...fullRequest, residence, channel: 'form' }, today)
  if (made.kind !== 'letter') throw new Error(JSON.stringify(made))
  return termOf(made.letter, made.deadline, made.received)
}

it('the days of a letter are those of its deadline, and fit what the window may send', () => {
  const term = termFor('IE')
  expect(term).toMatchObject({
    basis: 'statute',
    received: today,
    due: '2026-12-23',
    extensionNoticeBy: '2026-12-23',
    remindAt: '2026-12-24',
  })
  expect(letterTermSchema.parse(term)).toEqual(term)
  expect(termFor('US-CA')).toMatchObject({ acknowledgeBy: '2026-12-09', extensionNoticeBy: expect.any(String) })
})

it('there are none where no day can be named', () => {
  const made = composeLetter(fullRequest, today)
  if (made.kind !== 'letter') throw new Error(JSON.stringify(made))
  const none = { due: null, acknowledgeBy: null, extensionNoticeBy: null, remindAt: null }
  expect(termOf(made.letter, { ...made.deadline, ...none, dueBasis: 'none' }, today)).toBeNull()
})
