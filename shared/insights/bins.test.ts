import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binSizes } from './bin-sizes.ts'
import { addToBins, binsOver, clockText, startOfDay } from './bins.ts'
import { offsetsOf } from './zone-offsets.ts'

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Asia/Beirut']
const at = (instant: string): number => Date.parse(instant) / 1000
const around = (zone: string, first: number, last: number) => offsetsOf(zone, first - 40 * 86_400, last + 40 * 86_400)

describe('bins of a time line', () => {
  it('follow one another without a gap, hold the whole span, and lose nothing, in any zone', () => {
    const second = fc.integer({ min: at('2016-09-01'), max: at('2030-12-31') })
    fc.assert(
      fc.property(
        fc.array(second, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...zones),
        fc.constantFrom(...binSizes),
        (seconds, zone, size) => {
          const moments = [...seconds].sort((one, other) => one - other)
          const [first = 0, last = 0] = [moments[0], moments.at(-1)]
          const bins = binsOver(first, last, around(zone, first, last), size, 2000)
          expect(bins.starts.length).toBeLessThanOrEqual(2000)
          for (const [index, start] of bins.starts.entries()) expect(bins.starts[index + 1] ?? bins.end).toBeGreaterThan(start)
          expect(bins.starts[0]).toBeLessThanOrEqual(first)
          expect(bins.end).toBeGreaterThan(last)
          const sums = new Array<number>(bins.starts.length).fill(0)
          expect(addToBins(bins, moments, new Array(moments.length).fill(1), 1, sums)).toBe(moments.length)
          expect(sums.reduce((sum, count) => sum + count, 0)).toBe(moments.length)
          expect(sums.at(0)).toBeGreaterThan(0)
          expect(sums.at(-1)).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('begin where the calendar of the zone does', () => {
    const [first, last] = [at('2026-03-20T12:00:00Z'), at('2026-04-10T12:00:00Z')]
    const offsets = around('Europe/Berlin', first, last)
    const clocks = (size: (typeof binSizes)[number]) =>
      binsOver(first, last, offsets, size, 2000).starts.map((start) => clockText(start, offsets))
    expect(clocks('month')).toEqual(['2026-03-01T00:00', '2026-04-01T00:00'])
    expect(clocks('week')).toEqual(['2026-03-16T00:00', '2026-03-23T00:00', '2026-03-30T00:00', '2026-04-06T00:00'])
    expect(clocks('year')).toEqual(['2026-01-01T00:00'])
    expect(clocks('decade')).toEqual(['2020-01-01T00:00'])
    expect(new Set(clocks('day').map((clock) => clock.slice(10)))).toEqual(new Set(['T00:00']))
  })

  it('are the finest that fit where no size is asked for', () => {
    const offsets = around('UTC', 0, 86_399)
    expect(binsOver(0, 86_399, offsets, null, 100)).toMatchObject({ size: 'quarter', end: 86_400 })
    expect(binsOver(0, 86_399, offsets, null, 95).size).toBe('hour')
    expect(binsOver(0, 86_399, offsets, null, 1440).size).toBe('minute')
  })
})

describe('the beginning of a day', () => {
  it('is the first moment of it where clocks jump over midnight', () => {
    const day = at('2018-11-04T00:00:00Z') / 86_400
    const offsets = around('America/Sao_Paulo', day * 86_400, day * 86_400)
    expect(clockText(startOfDay(day, offsets), offsets)).toBe('2018-11-04T01:00')
  })
})
