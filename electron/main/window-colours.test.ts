import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { paper } from './window-colours.ts'

it('fills the window with the paper of the theme', () => {
  const tokens = readFileSync(new URL('../../renderer/theme/tokens.css', import.meta.url), 'utf8')
  expect(tokens).toContain(`--paper: light-dark(${paper.light}, ${paper.dark});`)
})
