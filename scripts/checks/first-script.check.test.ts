import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import firstScript, { budget, tooMuch } from './first-script.check.mjs'
import { firstScripts } from './first-script.mjs'

describe('what the window loads first', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'first-script-'))
    mkdirSync(join(folder, 'assets'))
    write('index.html', '<script type="module" crossorigin src="./assets/index-a1.js" nonce="x"></script>')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text)
  const loaded = (): readonly string[] => [...firstScripts(folder).keys()].sort()

  it('is what its scripts import and re-export, at any remove', () => {
    write('assets/index-a1.js', 'import { b } from "./middle-b2.js"; b()')
    write('assets/middle-b2.js', 'export * from "./far-c3.js"; export const b = () => 1')
    write('assets/far-c3.js', 'import "./index-a1.js"; export const c = 2')
    expect(loaded()).toEqual(['assets/far-c3.js', 'assets/index-a1.js', 'assets/middle-b2.js'])
  })

  it('is not what is imported only when needed', () => {
    write('assets/index-a1.js', 'import("./grid-d4.js")')
    write('assets/grid-d4.js', 'export {}')
    expect(loaded()).toEqual(['assets/index-a1.js'])
  })

  it('is what the page asks to be loaded ahead', () => {
    write('index.html', '<script src="./assets/index-a1.js"></script><link rel="modulepreload" crossorigin href="./assets/ahead-e5.js">')
    write('assets/index-a1.js', 'export {}')
    write('assets/ahead-e5.js', 'export {}')
    expect(loaded()).toEqual(['assets/ahead-e5.js', 'assets/index-a1.js'])
  })

  it('is the largest of the other languages, too', () => {
    write('assets/index-a1.js', 'import("./de-f6.js"); import("./fr-g7.js")')
    write('assets/de-f6.js', `export const texts = ${JSON.stringify(Array.from({ length: 99 }, (_, nth) => nth * nth))}`)
    write('assets/fr-g7.js', 'export const texts = []')
    expect(loaded()).toEqual(['assets/de-f6.js', 'assets/index-a1.js'])
  })
})

describe('the budget of the first script', () => {
  it('passes what keeps to it', () => {
    expect(tooMuch(new Map([['a.js', budget]]))).toEqual([])
  })

  it('is told with the chunks, largest first, when it is passed', () => {
    const small = ['small.js', 1000] as const
    const large = ['large.js', budget] as const
    expect(tooMuch(new Map([small, large]))).toEqual(['It is 301.0 kB.', ' 300.0 kB  large.js', '   1.0 kB  small.js'])
  })

  it('is not met by a window that was not built', () => {
    expect(firstScript('/nowhere')).toEqual(['Nothing has been built.'])
  })
})
