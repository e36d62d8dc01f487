import { expect, it } from 'vitest'
import { unbrokenNumbers } from './unbroken-numbers.ts'

it('a number stays on the line of what it counts, and other words part as before', () => {
  const [first = '', ...rest] = unbrokenNumbers('The fullest month is March 2026, with 10 searches. 3 more have as many.').split('\u00A0')
  expect(first).toBe('The fullest month is March 2026, with 10')
  expect(rest).toEqual(['searches. 3', 'more have as many.'])
})
