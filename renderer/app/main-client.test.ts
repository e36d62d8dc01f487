import type { Bridge } from '@shared/contract/main-calls.ts'
import { expect, test } from 'vitest'
import { connectMain, type MainListeners } from './main-client.ts'

function bridgeThat(answer: unknown): Bridge {
  return { call: async () => answer, on: () => undefined }
}

test('an answer that fits the contract is handed on', async () => {
  const main = connectMain(bridgeThat({ ok: true, result: { state: 'saved', name: 'letter.pdf' } }))
  const params = { format: 'pdf', suggestedName: 'x', letter: {} } as never
  await expect(main.call('letter-save', params)).resolves.toEqual({ state: 'saved', name: 'letter.pdf' })
})

test.each([
  ['a code', { ok: false, code: 'no-archive-open' }, 'no-archive-open'],
  ['a code that nobody knows', { ok: false, code: 'gremlins' }, 'internal'],
  ['an answer of another shape', { ok: true, result: { version: 1 } }, 'internal'],
  ['no answer at all', undefined, 'internal'],
])('%s becomes a failed call', async (_, answer, code) => {
  await expect(connectMain(bridgeThat(answer)).call('start', null)).rejects.toMatchObject({ code })
})

test('events reach their listener once they fit, and are dropped otherwise', () => {
  let tell: (event: string, data: unknown) => void = () => undefined
  const heard: unknown[] = []
  const ignore = (): void => undefined
  const listeners: MainListeners = {
    open: (data) => heard.push(data),
    engine: ignore,
    export: ignore,
    closed: ignore,
    show: ignore,
    command: ignore,
    settings: ignore,
  }
  connectMain({
    call: async () => undefined,
    on: (listener) => {
      tell = listener
    },
  }).listen(listeners)
  tell('open', { state: 'started', name: 'archive.zip', purpose: 'new' })
  tell('open', { state: 'exploded' })
  tell('toString', {})
  expect(heard).toEqual([{ state: 'started', name: 'archive.zip', purpose: 'new' }])
})
