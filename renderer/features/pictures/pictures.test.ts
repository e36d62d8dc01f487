import { categories } from '@shared/catalog/catalog.ts'
import { expect, test } from 'vitest'
import { isPicture, pictureIds, pictureOf } from './pictures.ts'

test('a picture is made from sections that the catalogue knows', () => {
  const made = categories.flatMap(({ id }) => (pictureOf(id) === null ? [] : [id]))
  expect(made).toHaveLength(2 + 1 + 4 + 1 + 2 + 8 + 1)
  expect(pictureOf('searches')).toBe('searched')
  expect(pictureOf('nothing')).toBeNull()
})

test('an address names a picture or none', () => {
  for (const id of pictureIds) expect(isPicture(id)).toBe(true)
  expect(isPicture('constructor')).toBe(false)
})
