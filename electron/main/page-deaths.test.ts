import { expect, it } from 'vitest'
import { countPageDeaths } from './page-deaths.ts'

it('takes three deaths within a minute for too many', () => {
  const deaths = countPageDeaths()
  expect([0, 10_000, 59_000].map((now) => deaths.note(now))).toEqual([false, false, true])
})

it('forgets what is more than a minute ago', () => {
  const deaths = countPageDeaths()
  expect([0, 40_000, 80_000, 120_000, 121_000].map((now) => deaths.note(now))).toEqual([false, false, false, false, true])
})
