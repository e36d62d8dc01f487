import { expect, test } from 'vitest'
import { matching } from './matching.ts'

const places = ['Algeria', 'Bayern (Germany)', 'Germany', 'New York (United States)', 'Österreich', 'United States'].map((name) => ({
  name,
}))
const names = (typed: string): readonly string[] => matching(places, typed).map(({ name }) => name)

test('what begins with the typed letters comes first, a later word after it, the middle of a word never', () => {
  expect(names('ger')).toEqual(['Germany', 'Bayern (Germany)'])
})

test('several words are found together', () => {
  expect(names('united st')).toEqual(['United States', 'New York (United States)'])
})

test('accents and capitals make no difference', () => {
  expect(names('OSTER')).toEqual(['Österreich'])
})

test('nothing typed shows everything', () => {
  expect(names(' ')).toHaveLength(places.length)
})

test('what is known under other words too comes after what is called so', () => {
  const zones = [{ name: 'Kalkutta', also: 'Asia Calcutta, Indische Normalzeit, UTC+5:30' }, { name: 'Indien-Station' }]
  expect(matching(zones, 'ind').map(({ name }) => name)).toEqual(['Indien-Station', 'Kalkutta'])
  expect(matching(zones, 'utc+5').map(({ name }) => name)).toEqual(['Kalkutta'])
  expect(matching(zones, 'calcutta').map(({ name }) => name)).toEqual(['Kalkutta'])
})
