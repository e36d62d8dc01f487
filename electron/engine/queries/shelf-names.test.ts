import { normaliseKey } from '@shared/format/spelling.ts'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Masker } from './mask.ts'
import { namesApart, shelfPath } from './shelf-names.ts'

describe('the name of a section that nobody recognises', () => {
  it.each([
    { of: 'one alone is its last key', paths: [['Your Activity', 'Mini Games', '*']], names: [['Mini Games']] },
    {
      of: 'two that end alike go as far up as they have to',
      paths: [
        ['Activity', 'Like List', 'ItemFavoriteList'],
        ['Likes and Favorites', 'Like List', 'ItemFavoriteList'],
        ['Activity', 'Follower', 'FansList'],
      ],
      names: [['Activity', 'Like List', 'ItemFavoriteList'], ['Likes and Favorites', 'Like List', 'ItemFavoriteList'], ['FansList']],
    },
    {
      of: 'what only differs in how it is written reads the same',
      paths: [
        ['A', 'Mini Games'],
        ['B', 'MiniGames'],
      ],
      names: [
        ['A', 'Mini Games'],
        ['B', 'MiniGames'],
      ],
    },
    { of: 'one place twice gets a number', paths: [['Games'], ['Games'], ['Games']], names: [['Games'], ['Games (2)'], ['Games (3)']] },
    {
      of: 'a text file is called without its ending',
      paths: [['A/Games.txt'], ['B/Games.txt']],
      names: [
        ['A', 'Games'],
        ['B', 'Games'],
      ],
    },
  ])('$of', ({ paths, names }) => {
    expect(namesApart(paths)).toEqual(names)
  })

  test('tells any sections apart, by keys from the end of their paths', () => {
    const key = fc.constantFrom('A', 'a', 'B', 'b c', 'BC', 'List')
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.array(key, { minLength: 1, maxLength: 4 }), { selector: (path) => path.map(normaliseKey).join('/') }),
        (paths) => {
          const names = namesApart(paths)
          expect(new Set(names.map((name) => name.map(normaliseKey).join('/'))).size).toBe(paths.length)
          for (const [at, name] of names.entries()) expect(paths[at]?.slice(-name.length)).toEqual(name)
        },
      ),
    )
  })
})

test('privacy view hides what may be a name in the way to such a section, and leaves headings, positions and words of the export', () => {
  const masker = new Masker()
  const path = ['Group Rooms', 'Rooms', 'Robin and Kim', '*', 'VideoList', 3]
  expect(shelfPath(path, false, masker)).toEqual(path)
  const token = masker.apply(true, 'name', 'Robin and Kim')
  expect(shelfPath(path, true, masker)).toEqual(['Group Rooms', 'Rooms', token, '*', 'VideoList', 3])
})
