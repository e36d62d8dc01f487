import type { EngineReply } from '@shared/contract/engine-calls.ts'
import { DossierError } from '@shared/contract/errors.ts'
import { describe, expect, it } from 'vitest'
import { type Answering, Conversation } from './answer.ts'

const echo: Answering = { call: async (name, params) => ({ name, params }) }
const failing = (thrown: unknown): Answering => ({
  call: async () => {
    throw thrown
  },
})

/** What comes back for one message. */
async function replies(archive: Answering, message: unknown): Promise<readonly EngineReply[]> {
  const said: EngineReply[] = []
  await new Conversation((reply) => said.push(reply)).hear(archive, message)
  return said
}

/** An archive that never finds an answer by itself, and stops when it is told to. */
const searching: Answering = {
  call: (_, __, signal) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new DossierError('cancelled')), { once: true })),
}

describe('answering the window', () => {
  it('hands a call of the contract to the archive and returns what it says', async () => {
    const said = await replies(echo, { id: 7, call: 'record', params: { row: 1 } })
    expect(said).toEqual([{ id: 7, ok: true, result: { name: 'record', params: { row: 1 } } }])
  })

  it.each(['open', '', '__proto__', 'constructor', 'toString'])('refuses a call that is not in the contract: %j', async (call) => {
    expect(await replies(echo, { id: 1, call, params: null })).toEqual([{ id: 1, ok: false, code: 'bad-request' }])
  })

  it('passes on the code of an error and nothing else', async () => {
    const said = await replies(failing(new DossierError('file-changed', 'private.json')), { id: 1, call: 'summary', params: null })
    expect(said).toEqual([{ id: 1, ok: false, code: 'file-changed' }])
  })

  it('calls every other error internal, without its text', async () => {
    const said = await replies(failing(new Error('a private message')), { id: 1, call: 'summary', params: null })
    expect(said).toEqual([{ id: 1, ok: false, code: 'internal' }])
  })

  it.each([null, undefined, 7, 'summary', [], {}, { id: 'a', call: 'summary' }, { id: 1.5, call: 'summary' }, { id: 1 }, { cancel: 'a' }])(
    'passes over a message that is no request: %j',
    async (message) => {
      expect(await replies(echo, message)).toEqual([])
    },
  )

  it('stops what is no longer wanted, and only that', async () => {
    const said: EngineReply[] = []
    const conversation = new Conversation((reply) => said.push(reply))
    const first = conversation.hear(searching, { id: 1, call: 'page', params: null })
    const second = conversation.hear(searching, { id: 2, call: 'page', params: null })
    await conversation.hear(searching, { cancel: 1 })
    await first
    expect(said).toEqual([{ id: 1, ok: false, code: 'cancelled' }])
    await conversation.hear(searching, { cancel: 1 })
    conversation.end()
    await second
    expect(said).toHaveLength(2)
  })
})
