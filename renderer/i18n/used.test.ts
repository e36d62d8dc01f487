import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from './en/index.ts'

const root = join(import.meta.dirname, '..')
const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts') && !/^i18n.(en|de)/.test(name))
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n')

interface Tree {
  readonly [key: string]: string | Tree
}

function keys(tree: Tree, path: readonly string[] = []): readonly (readonly string[])[] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[...path, key]] : keys(value, [...path, key])))
}

/** A key is used when it stands in the code, or when a part before it is followed by a computed one: `errors.what.${code}`. */
function isUsed(path: readonly string[]): boolean {
  const whole = path.join('.').replace(/_(one|other)$/, '')
  if (code.includes(`'${whole}'`)) return true
  return path.some((_, depth) => depth > 0 && code.includes(`${path.slice(0, depth).join('.')}.\${`))
}

test('a text that nothing shows is found', () => {
  expect(isUsed(['shell', 'nobody-asks-for-this'])).toBe(false)
})

test('every text is shown somewhere', () => {
  // `errors` and the texts without a bridge are read from the catalogue itself.
  const unused = keys(en).filter((path) => !isUsed(path) && path.slice(0, 2).join('.') !== 'errors.bridge')
  expect(unused.map((path) => path.join('.'))).toEqual([])
})
