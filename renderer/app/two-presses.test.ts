import { expect, test } from 'vitest'
import { soon, twoPresses } from './two-presses.ts'

const told = (...times: readonly number[]): readonly boolean[] => {
  const press = twoPresses()
  return times.map((time) => press(time))
}

test('two presses in quick succession are one signal', () => {
  expect(told(1000, 1000 + soon)).toEqual([false, true])
})

test('two presses apart are none', () => {
  expect(told(1000, 1001 + soon)).toEqual([false, false])
})

test('a late second press is the first of the next two', () => {
  expect(told(0, 5000, 5100)).toEqual([false, false, true])
})

test('three presses in a row are one signal, four are two', () => {
  expect(told(0, 100, 200, 300)).toEqual([false, true, false, true])
})
