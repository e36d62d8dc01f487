import { expect, test } from 'vitest'
import { gridCommand } from './grid-keys.ts'

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

test.each([
  ['Enter', {}, 'open'],
  ['Escape', {}, 'close'],
  ['Home', { ctrlKey: true }, 'first'],
  ['End', { metaKey: true }, 'last'],
  ['c', { ctrlKey: true }, 'copyCell'],
  ['C', { ctrlKey: true, shiftKey: true }, 'copyRow'],
  ['F10', { shiftKey: true }, 'menu'],
  ['ContextMenu', {}, 'menu'],
  [' ', {}, 'choose'],
  ['ArrowUp', { shiftKey: true }, 'chooseUp'],
  ['ArrowDown', { shiftKey: true }, 'chooseDown'],
])('%s with %o', (key, held, command) => {
  expect(gridCommand({ ...plain, ...held, key })).toBe(command)
})

test.each([
  ['c', {}],
  ['Home', {}],
  ['F10', {}],
  [' ', { shiftKey: true }],
  ['ArrowDown', {}],
  ['ArrowDown', { ctrlKey: true, shiftKey: true }],
  ['Enter', { ctrlKey: true }],
  ['c', { ctrlKey: true, altKey: true }],
])('%s with %o is left to others', (key, held) => {
  expect(gridCommand({ ...plain, ...held, key })).toBeNull()
})
