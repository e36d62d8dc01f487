import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay, writtenDay } from './written-day.ts'

test.each([
  ['06/03/2025', 'en-GB', '2025-03-06'],
  ['6.3.2025', 'de', '2025-03-06'],
  ['06032025', 'de', '2025-03-06'],
  ['3/6/2025', 'en-US', '2025-03-06'],
  ['2025/3/6', 'ja', '2025-03-06'],
  [' 2025-03-06 ', 'de', '2025-03-06'],
])('%s in %s', (text, locale, day) => {
  expect(readDay(text, locale)).toBe(day)
})

test.each(['', '30.02.2025', '6.3.25', '6.3.', 'gestern', '06.03.2025 12:00', '13-13-2025'])('%s is no day', (text) => {
  expect(readDay(text, 'de')).toBeNull()
})

test('every day is read back as it is written, in any language', () => {
  const locales = ['en-GB', 'en-US', 'de', 'fr', 'pl', 'ja', 'ko', 'sv', 'nl', 'es', 'tr']
  fc.assert(
    fc.property(fc.constantFrom(...locales), fc.integer({ min: 0, max: 40_000 }), (locale, days) => {
      const day = new Date(days * 86_400_000).toISOString().slice(0, 10)
      expect(readDay(writtenDay(day, locale), locale)).toBe(day)
    }),
  )
})
