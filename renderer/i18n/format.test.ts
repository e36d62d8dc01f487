import { describe, expect, test } from 'vitest'
import { formatFor, lengthBetween } from './format.ts'

const english = formatFor('en', 'UTC')
const german = formatFor('de', 'Europe/Berlin')
// Versions of the language data differ in how wide a space they set.
const spaced = (text: string): string => text.replace(/\s/g, ' ')

describe('dates', () => {
  test('are shown in the chosen zone, so an evening in UTC is the next day in Berlin in summer', () => {
    expect(spaced(english.day('2025-06-30T22:30:00Z'))).toBe('30 June 2025')
    expect(spaced(german.day('2025-06-30T22:30:00Z'))).toBe('1. Juli 2025')
  })

  test('follow summer time: the hour that is left out, and the one that is there twice', () => {
    const time = (iso: string): string => german.instant(iso).slice(-8)
    expect(['2025-03-30T00:59:59Z', '2025-03-30T01:00:00Z'].map(time)).toEqual(['01:59:59', '03:00:00'])
    expect(['2025-10-26T00:30:00Z', '2025-10-26T01:30:00Z', '2025-10-26T02:30:00Z'].map(time)).toEqual(['02:30:00', '02:30:00', '03:30:00'])
  })

  test('of a range follow the zone at both ends', () => {
    const [first, last] = ['2024-12-31T23:30:00Z', '2025-06-30T22:30:00Z'] as const
    expect(spaced(german.range(first, last))).toBe('1. Januar – 1. Juli 2025')
    expect(spaced(formatFor('en', 'America/New_York').range(first, last))).toBe('31 December 2024 – 30 June 2025')
  })

  test('without a time of day do not move with the zone', () => {
    expect(spaced(formatFor('en', 'America/Los_Angeles').isoDate('2025-03-06'))).toBe('6 March 2025')
  })

  test('are not broken by a line, ranges beside their dash alone', () => {
    const [first, last] = ['2024-12-31T23:30:00Z', '2026-06-30T22:30:00Z'] as const
    for (const { day, shortDay, isoDate } of [english, german])
      for (const date of [day(first), shortDay(first), isoDate('2025-03-06')]) expect(date.split('\u00A0')).toHaveLength(3)
    for (const { range, shortRange } of [english, german])
      for (const dates of [range(first, last), shortRange(first, last)])
        for (const date of dates.split('–')) expect(date.trim()).not.toMatch(/[ \u2009]/u)
  })

  test('that are none are shown as they stand', () => {
    expect(english.instant('2026-05-11T20:02:17Z')).toBe('11 May 2026, 20:02:17')
    expect(english.instant('N/A')).toBe('N/A')
  })
})

describe('a span of time', () => {
  test('is told in years and months', () => {
    expect(english.span('2021-03-03T00:00:00Z', '2026-04-14T00:00:00Z')).toBe('5 years, 1 month')
    expect(german.span('2021-03-03T00:00:00Z', '2026-04-14T00:00:00Z')).toBe('5 Jahre, 1 Monat')
  })

  test('of a few weeks is told in days, both ends counted', () => {
    expect(english.span('2026-04-01T08:00:00Z', '2026-04-20T09:00:00Z')).toBe('20 days')
  })

  test('is counted on the calendar of the zone', () => {
    const [first, last] = ['2026-04-01T22:30:00Z', '2026-04-19T21:00:00Z'] as const
    expect(english.span(first, last)).toBe('19 days')
    expect(german.span(first, last)).toBe('18 Tage')
  })

  test('counts a month only once it is full', () => {
    expect(lengthBetween(new Date('2024-01-31T00:00:00Z'), new Date('2024-02-29T00:00:00Z'), 'UTC').months).toBe(0)
  })
})

test('sizes are told in decimal units, as file managers do', () => {
  expect(english.bytes(124)).toBe('124 bytes')
  expect(english.bytes(98_102)).toBe('98 kB')
  expect(english.bytes(269_000_000)).toBe('269 MB')
  expect(german.bytes(1_530_000)).toBe('1,5 MB')
})
