import { categories } from '@shared/catalog/catalog.ts'
import { expect, test } from 'vitest'
import { pictureOf } from '../pictures.ts'
import { smallsOf } from './kinds.ts'

const section = { kind: 'list', count: 5, undated: 0, first: '2025-03-06T21:04:00Z' } as const

test('every section that a picture is made from has one of its own in small', () => {
  const without = categories.filter(({ id }) => pictureOf(id) !== null && smallsOf({ ...section, id }).length === 0)
  expect(without.map(({ id }) => id)).toEqual([])
})

test('the hours of the week are drawn for any section with enough dates, and for none with few', () => {
  expect(smallsOf({ ...section, id: 'comments', count: 50 })).toEqual(['hours'])
  expect(smallsOf({ ...section, id: 'comments', count: 50, undated: 1 })).toEqual([])
  expect(smallsOf({ ...section, id: 'comments', count: 50, first: null })).toEqual([])
  expect(smallsOf({ ...section, id: 'nobody-knows-it', count: 5000 })).toEqual(['hours'])
})

test('nothing is drawn for a section that is empty or a sheet of single values', () => {
  expect(smallsOf({ ...section, id: 'searches', count: 0 })).toEqual([])
  expect(smallsOf({ ...section, id: 'settings', kind: 'map', count: 500 })).toEqual([])
})
