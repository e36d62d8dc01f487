import { DossierError } from '@shared/contract/errors.ts'
import { describe, expect, it } from 'vitest'
import { answer } from './answer.ts'

const echo = { call: async (name: string, params: unknown) => ({ name, params }) }
const failing = (thrown: unknown) => ({
  call: async () => {
    throw thrown
  },
})

describe('answering the window', () => {
  it('hands a call of the contract to the archive and returns what it says', async () => {
    const reply = await answer(echo, { id: 7, call: 'record', params: { row: 1 } })
    expect(reply).toEqual({ id: 7, ok: true, result: { name: 'record', params: { row: 1 } } })
  })

  it.each(['open', '', '__proto__', 'constructor', 'toString'])('refuses a call that is not in the contract: %j', async (call) => {
    expect(await answer(echo, { id: 1, call, params: null })).toEqual({ id: 1, ok: false, code: 'bad-request' })
  })

  it('passes on the code of an error and nothing else', async () => {
    const reply = await answer(failing(new DossierError('file-changed', 'private.json')), { id: 1, call: 'summary', params: null })
    expect(reply).toEqual({ id: 1, ok: false, code: 'file-changed' })
  })

  it('calls every other error internal, without its text', async () => {
    const reply = await answer(failing(new Error('a private message')), { id: 1, call: 'summary', params: null })
    expect(reply).toEqual({ id: 1, ok: false, code: 'internal' })
  })

  it.each([null, undefined, 7, 'summary', [], {}, { id: 'a', call: 'summary' }, { id: 1.5, call: 'summary' }, { id: 1 }])(
    'passes over a message that is no request: %j',
    async (message) => {
      expect(await answer(echo, message)).toBeNull()
    },
  )
})
