import { categories } from '@shared/catalog/catalog.ts'
import { describe, expect, test } from 'vitest'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { startTexts } from './i18n.ts'
import { fieldName, shelfName, spacedOut } from './names.ts'

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

test('what names the records of a section is called by what it is', async () => {
  const { t } = await startTexts('en')
  const keyed = categories.filter(({ kind }) => kind === 'keyed-map' || kind === 'keyed-lists').map(({ id }) => id)
  expect(keyed.length).toBeGreaterThan(3)
  for (const id of keyed) expect(fieldName(t, '#key', id)).not.toBe(en.fields['#key'])
  expect(fieldName(t, '#key', 'shelf:3')).toBe(en.fields['#key'])
  for (const { fields } of [en, de]) {
    const named = Object.keys(fields).flatMap((key) => (key.startsWith('#key in ') ? [key.slice('#key in '.length)] : []))
    expect(named.sort()).toEqual(keyed.toSorted())
  }
})
