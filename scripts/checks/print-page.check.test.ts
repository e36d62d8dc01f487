import { expect, test } from 'vitest'
import { wrongWithPages } from './print-page.check.mjs'

const window = '<link rel="stylesheet" href="./assets/start.css"><script type="module" src="./assets/start.js"></script>'

test('a page of its own for letters is right', () => {
  expect(wrongWithPages('<link rel="stylesheet" href="./assets/print.css"><main></main>', window)).toEqual([])
})

test('a script in it, a stylesheet of the window and none at all are told', () => {
  expect(wrongWithPages(window, window)).toEqual([
    'The page that letters are printed from loads a script.',
    'Window and letters share ./assets/start.css.',
  ])
  expect(wrongWithPages('<main></main>', window)).toEqual(['The page that letters are printed from has no stylesheet.'])
})
