import { describe, expect, test } from 'vitest'
import { shelfName, spacedOut } from './names.ts'

describe('a key without words of its own', () => {
  test.each([
    ['SkuCount', 'Sku count'],
    ['order_date', 'Order date'],
    ['Who can see your following list::', 'Who can see your following list'],
    ['IDFA', 'IDFA'],
    ['', ''],
  ])('%s is read as %s', (key, words) => {
    expect(spacedOut(key)).toBe(words)
  })
})

test('a shelf section is named by its innermost key that is not a position', () => {
  expect(shelfName(['Your Activity', 'Mini Games', '*'])).toBe('Mini games')
})
