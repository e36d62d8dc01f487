import { describe, expect, it } from 'vitest'
import { uploadSecond } from './video-age.ts'

describe('the upload time in a video id', () => {
  it('is its upper half', () => {
    expect(uploadSecond(6855906921459895557n)).toBe(Number(6855906921459895557n >> 32n))
    expect(new Date((uploadSecond(6855906921459895557n) ?? 0) * 1000).toISOString().slice(0, 10)).toBe('2020-08-01')
  })

  it('is not read from numbers that are no such ids', () => {
    expect([uploadSecond(1n), uploadSecond(48n), uploadSecond(-1n)]).toEqual([null, null, null])
  })
})
