import { describe, expect, test } from 'vitest'
import { type Drawing, drawingSvg, type Marks } from './drawing.ts'

const drawn = (marks: Marks, change: Partial<Drawing> = {}): string =>
  drawingSvg({ title: 'Title', text: 'Finding', source: 'Source', marks, ...change })
const count = (svg: string, pattern: RegExp): number => [...svg.matchAll(pattern)].length

const bars: Marks = {
  kind: 'bars',
  bars: [
    { key: 'a', parts: [3, 1] },
    { key: 'b', parts: [0, 2] },
  ],
  ticks: [{ at: 0, label: 'first' }],
  parts: ['sent', 'received'],
  number: String,
}

describe('a drawing', () => {
  test('has a mark for every number and none for nothing', () => {
    // One is the paper, two are the legend, five are the key of the shades.
    expect(count(drawn(bars), /<rect /g)).toBe(1 + 2 + 3)
    expect(count(drawn({ kind: 'cells', columns: ['x', 'y'], rows: ['a'], cells: [[0, 4]], most: 4, number: String }), /<rect /g)).toBe(
      1 + 2 + 5,
    )
    expect(count(drawn({ kind: 'cells', columns: ['x', 'y'], rows: ['a'], cells: [[null, 4]], most: 4, number: String }), /<rect /g)).toBe(
      1 + 1 + 5,
    )
    expect(count(drawn({ kind: 'ranks', ranks: [{ name: 'n', value: 1, shown: '1' }] }), /<rect /g)).toBe(1 + 1)
  })

  test('writes every cell of a table, shortened to its column', () => {
    const svg = drawn({
      kind: 'table',
      columns: ['what', 'sum'],
      rows: [
        ['a', '10.68 EUR'],
        ['b'.repeat(90), '3 coins'],
      ],
    })
    for (const text of ['what', 'sum', 'a', '10.68 EUR', '3 coins']) expect(svg).toContain(`>${text}</text>`)
    expect(svg).toMatch(/>b{20,60}…<\/text>/)
  })

  test('makes columns of cells as wide as their names need', () => {
    const cells = (name: string) => drawn({ kind: 'cells', columns: [name, name], rows: ['a'], cells: [[1, 4]], most: 4, number: String })
    const widths = (svg: string) => [...svg.matchAll(/<rect [^>]*?width="([\d.]+)"/g)].slice(1, 3).map(([, value]) => Number(value))
    expect(widths(cells('Jan'))).toEqual([32, 32])
    expect(widths(cells('January 2026'))).toEqual([74, 74])
  })

  test('tells what the lightest and the darkest shade stand for, where there are two', () => {
    const cells = (most: number) =>
      drawn({ kind: 'cells', columns: ['x'], rows: ['a'], cells: [[most]], most, number: (value) => `${value} of it` })
    expect(cells(7)).toContain('>1 of it</text>')
    expect(cells(7)).toContain('>7 of it</text>')
    expect(cells(1)).not.toContain('of it')
    const map = (...values: readonly (readonly [string, number])[]) =>
      drawn({ kind: 'map', size: { width: 9, height: 4 }, lands: [], values: new Map(values), number: (value) => `${value} of it` })
    expect(map(['DE', 2], ['JP', 9])).toMatch(/>2 of it<.*>9 of it</)
    expect(map(['DE', 2])).not.toContain('of it')
  })

  test('puts a ring around a country that holds something and is too small to be seen', () => {
    const land = (code: string, small: boolean) => ({ code, key: code, path: 'M0 0H9V9Z', middle: [4, 2] as const, small })
    const lands = [land('SG', true), land('MT', true), land('BR', false)]
    const size = { width: 9, height: 4 }
    const values = new Map([
      ['SG', 2],
      ['BR', 3],
    ])
    expect(count(drawn({ kind: 'map', size, lands, values, number: String }), /<circle /g)).toBe(1)
  })

  test('makes no wall of a column that stands alone', () => {
    const svg = drawn({ kind: 'bars', bars: [{ key: 'a', parts: [3] }], ticks: [], parts: [], number: String })
    expect(Number(/<rect [^>]*?width="([\d.]+)"[^>]*fill="#1d4f7c"/.exec(svg)?.[1])).toBeLessThan(100)
  })

  test('draws the greatest number the longest', () => {
    const svg = drawn({
      kind: 'ranks',
      ranks: [
        { name: 'a', value: 4, shown: '4' },
        { name: 'b', value: 1, shown: '1' },
      ],
    })
    const [, long = 0, short = 0] = [...svg.matchAll(/<rect [^>]*?width="([\d.]+)"/g)].map(([, value]) => Number(value))
    expect(long / short).toBeCloseTo(4)
  })

  test('keeps what an archive says from becoming part of the file', () => {
    const svg = drawn({ kind: 'ranks', ranks: [{ name: '<script>&"\'\u0000\uD800', value: 1, shown: ']]>' }] }, { title: '</svg>' })
    expect(svg).not.toContain('<script>')
    expect(svg).toContain('&lt;script&gt;&amp;&quot;&apos;\uFFFD\uFFFD')
    expect(count(svg, /<\/svg>/g)).toBe(1)
  })

  test('refers to nothing outside of itself', () => {
    expect(drawn(bars).replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|url\(|href|<image|@import/)
  })

  test('breaks a long finding into lines', () => {
    const svg = drawn(bars, { text: 'word '.repeat(60).trim() })
    expect(count(svg, /font-size="17"/g)).toBeGreaterThan(2)
  })
})
