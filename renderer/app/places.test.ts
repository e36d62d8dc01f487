import { describe, expect, test } from 'vitest'
import { type Place, placeAt, withPlace } from './places.ts'

const section = (id: string, text: string | null = null, at = ''): Place => ({
  href: `/section/${id}${at}`,
  page: 'section',
  section: id,
  text,
})

describe('the places that a person has been at', () => {
  test('stand the latest first, each once, with the address it was last at', () => {
    const places = [section('searches'), section('comments'), section('searches', null, '?at=7')].reduce<readonly Place[]>(withPlace, [])
    expect(places.map(({ href }) => href)).toEqual(['/section/searches?at=7', '/section/comments'])
  })

  test('tell a filtered list from the whole one', () => {
    expect([section('searches'), section('searches', 'cake')].reduce<readonly Place[]>(withPlace, [])).toHaveLength(2)
  })

  test('are no more than a person can look through', () => {
    const places = Array.from({ length: 30 }, (_, index) => section(`s${index}`)).reduce<readonly Place[]>(withPlace, [])
    expect(places).toHaveLength(8)
    expect(places[0]?.section).toBe('s29')
  })

  test('are pages of an archive', () => {
    expect(placeAt('/section/shelf%3A3', { q: 'cake' }, 'x')).toEqual({ href: 'x', page: 'section', section: 'shelf:3', text: 'cake' })
    expect(placeAt('/pictures/rhythm', {}, 'x')).toEqual({ href: 'x', page: 'picture', section: 'rhythm', text: null })
    expect(placeAt('/pictures', {}, 'x')?.page).toBe('picture')
    expect(placeAt('/overview', {}, 'x')?.page).toBe('overview')
    expect(placeAt('/stored', {}, 'x')).toBeNull()
    expect(placeAt('/', {}, 'x')).toBeNull()
  })
})
