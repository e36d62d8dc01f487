import { MessageChannel } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { connectEngine, type EngineClient, type Port } from './engine-client.ts'

type Answer = (request: { readonly id: number; readonly call: string }, reply: (message: unknown) => void) => void

/** Both ends of a real port, the far one answering as told. */
function engineThat(answer: Answer): { readonly client: EngineClient; readonly die: () => void } {
  const { port1, port2 } = new MessageChannel()
  port2.on('message', (request) => answer(request, (message) => port2.postMessage(message)))
  const port: Port = {
    postMessage: (message) => port1.postMessage(message),
    addEventListener: (type, listener) => {
      if (type === 'message') port1.on('message', (data) => listener({ data }))
      else port1.on('close', () => listener({}))
    },
    start: () => port1.start(),
    close: () => port1.close(),
  }
  return { client: connectEngine(port, 1), die: () => port2.close() }
}

const lists = { total: 1, lists: [{ list: 0, name: 'a', count: 2, first: null, last: null }] }
const params = { section: 'direct-messages', view: { mask: false, zone: 'UTC', language: 'en' }, offset: 0, limit: 10 }

test('an answer reaches the call that asked, whatever the order', async () => {
  const held: (() => void)[] = []
  const { client } = engineThat(({ id }, reply) => {
    held.push(() => reply({ id, ok: true, result: { ...lists, total: id } }))
    if (held.length === 2) for (const send of held.reverse()) send()
  })
  const [first, second] = await Promise.all([client.call('lists', params), client.call('lists', params)])
  expect([first.total, second.total]).toEqual([1, 2])
  client.close()
})

test('a code comes back as a failed call', async () => {
  const { client } = engineThat(({ id }, reply) => reply({ id, ok: false, code: 'too-large' }))
  await expect(client.call('lists', params)).rejects.toMatchObject({ code: 'too-large' })
  client.close()
})

test('an answer that does not fit the contract is refused', async () => {
  const { client } = engineThat(({ id }, reply) => reply({ id, ok: true, result: { total: 'many' } }))
  await expect(client.call('lists', params)).rejects.toMatchObject({ code: 'internal' })
  client.close()
})

test('when the engine dies, whoever waits is told, and so is whoever asks later', async () => {
  const { client, die } = engineThat(() => die())
  await expect(client.call('lists', params)).rejects.toMatchObject({ code: 'engine-stopped' })
  await expect(client.call('lists', params)).rejects.toMatchObject({ code: 'engine-stopped' })
})

test('a call that is no longer wanted fails at once, and the engine is told to stop', async () => {
  const heard: unknown[] = []
  const { client } = engineThat((request) => heard.push(request))
  const asking = new AbortController()
  const answer = client.call('lists', params, asking.signal)
  asking.abort()
  await expect(answer).rejects.toMatchObject({ code: 'cancelled' })
  await expect(client.call('lists', params, asking.signal)).rejects.toMatchObject({ code: 'cancelled' })
  await expect.poll(() => heard).toMatchObject([{ id: 1, call: 'lists' }, { cancel: 1 }])
  client.close()
})
