import { describe, expect, it } from 'vitest'
import { othersWithMost } from './ties.ts'

describe('others that hold as many as the fullest', () => {
  it('are counted without the fullest itself', () => {
    expect(othersWithMost([3, 1, 3, 0, 3])).toBe(2)
    expect(othersWithMost([1, 3, 2])).toBe(0)
  })

  it('are none where there is nothing', () => {
    expect(othersWithMost([])).toBe(0)
  })

  it('are counted among more values than a call takes arguments', () => {
    expect(othersWithMost(Array.from({ length: 400_000 }, () => 1))).toBe(399_999)
  })
})
