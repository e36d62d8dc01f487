import { expect, it } from 'vitest'
import { nextZoom } from './zoom.ts'

it('goes in and out by steps between 50 and 400 percent', () => {
  expect(nextZoom(100, 'in')).toBe(110)
  expect(nextZoom(100, 'out')).toBe(90)
  expect(nextZoom(120, 'in')).toBe(125)
  expect(nextZoom(120, 'out')).toBe(110)
  expect(nextZoom(400, 'in')).toBe(400)
  expect(nextZoom(50, 'out')).toBe(50)
  expect(nextZoom(333, 'reset')).toBe(100)
})
