import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const [ordinary = '', strong = ''] = css.split('@media (prefers-contrast: more)')

type Theme = 'light' | 'dark'

function tokens(source: string, theme: Theme): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', light = '', dark = ''] of source.matchAll(/(--[a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)) {
    found.set(name, theme === 'light' ? light : dark)
  }
  return found
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const surfaces = ['--paper', '--raised', '--sunken', '--hover', '--chosen', '--notice', '--trouble']

/** Foreground, backgrounds it stands on, least contrast: 4.5 for text (1.4.3), 3 for what must be seen to use the app (1.4.11). */
const pairs: readonly (readonly [string, readonly string[], number])[] = [
  ['--ink', surfaces, 4.5],
  ['--ink-soft', surfaces, 4.5],
  ['--accent', ['--paper', '--raised', '--sunken', '--hover', '--chosen'], 4.5],
  ['--accent-strong', ['--paper', '--raised', '--sunken', '--hover', '--chosen'], 4.5],
  ['--on-accent', ['--accent', '--accent-strong'], 4.5],
  ['--trouble-ink', ['--trouble', '--paper', '--raised'], 4.5],
  ['--edge', ['--paper', '--raised', '--sunken'], 3],
  ['--focus', surfaces, 3],
  ['--notice-edge', ['--notice', '--paper'], 3],
  ['--trouble-edge', ['--trouble', '--paper'], 3],
]

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const plain = tokens(ordinary, theme)
  const more = new Map([...plain, ...tokens(strong, theme)])

  for (const [foreground, backgrounds, least] of pairs) {
    for (const background of backgrounds) {
      test.each([
        ['as it comes', plain],
        ['with more contrast', more],
      ])(`${foreground} on ${background} %s`, (_, colours) => {
        const ratio = contrast(colours.get(foreground) ?? '', colours.get(background) ?? '')
        expect(ratio).toBeGreaterThanOrEqual(least)
      })
    }
  }
})
