import { DossierError } from '@shared/contract/errors.ts'
import { expect, test } from 'vitest'
import { SharedWork } from './shared-work.ts'

/** Work that ends when it is told to, and notices when it is stopped. */
function slow(): { readonly work: (signal: AbortSignal) => Promise<string>; readonly finish: (result: string) => void; stopped: boolean } {
  let finish: (result: string) => void = () => undefined
  const state = {
    stopped: false,
    finish: (result: string) => finish(result),
    work: (signal: AbortSignal) =>
      new Promise<string>((resolve, reject) => {
        finish = resolve
        signal.addEventListener('abort', () => {
          state.stopped = true
          reject(new DossierError('cancelled'))
        })
      }),
  }
  return state
}

const cancelled = { code: 'cancelled' }

test('what several ask for is worked out once, and kept', async () => {
  const kept = new SharedWork<string>(() => 1, 10)
  const { work, finish } = slow()
  const never = async (): Promise<string> => expect.unreachable()
  const asked = [kept.get('a', undefined, work), kept.get('a', new AbortController().signal, never)]
  finish('done')
  expect(await Promise.all(asked)).toEqual(['done', 'done'])
  expect(await kept.get('a', undefined, never)).toBe('done')
})

test('work goes on while anybody waits for it, and stops with the last who leaves', async () => {
  const kept = new SharedWork<string>(() => 1, 10)
  const doing = slow()
  const [one, other] = [new AbortController(), new AbortController()]
  const first = kept.get('a', one.signal, doing.work)
  const second = kept.get('a', other.signal, doing.work)
  one.abort()
  await expect(first).rejects.toMatchObject(cancelled)
  expect(doing.stopped).toBe(false)
  other.abort()
  await expect(second).rejects.toMatchObject(cancelled)
  expect(doing.stopped).toBe(true)
  // Who asks afterwards gets work of their own.
  expect(await kept.get('a', undefined, async () => 'anew')).toBe('anew')
})

test('work that fails is not kept', async () => {
  const kept = new SharedWork<string>(() => 1, 10)
  await expect(kept.get('a', undefined, () => Promise.reject(new DossierError('too-large')))).rejects.toMatchObject({ code: 'too-large' })
  expect(await kept.get('a', undefined, async () => 'done')).toBe('done')
})

test('what has not been used for longest goes first when it becomes too much', async () => {
  const kept = new SharedWork<string>((result) => result.length, 10)
  let made = 0
  const make = (text: string) => async (): Promise<string> => {
    made += 1
    return text
  }
  for (const name of ['a', 'b']) await kept.get(name, undefined, make('1234'))
  await kept.get('a', undefined, make(''))
  await kept.get('c', undefined, make('1234'))
  await kept.get('a', undefined, make(''))
  expect(made).toBe(3)
  await kept.get('b', undefined, make('1234'))
  expect(made).toBe(4)
})
