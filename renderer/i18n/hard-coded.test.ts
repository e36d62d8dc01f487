import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const components = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'),
)

/** Attributes whose text a person sees or hears. */
const spoken = /\s(?:aria-label|aria-description|aria-roledescription|title|placeholder|alt|label|description)="([^"]+)"/g
/** Text between two tags of one line or several. Signs without letters, such as `·`, are no words. */
const between = /(?:[a-zA-Z"'}/]|\s)>([^<>{}=;()]*\p{L}[^<>{}=;()]*)<\//gu

function hardCoded(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(spoken), ...code.matchAll(between)].map((match) => (match[1] ?? '').trim())
}

describe('words in components', () => {
  test('are found by this check', () => {
    expect(hardCoded('<p className="x">Hello there</p>')).toEqual(['Hello there'])
    expect(hardCoded('<input aria-label="Name" />')).toEqual(['Name'])
    expect(hardCoded("<p>{t('a.b')}</p>")).toEqual([])
  })

  test.each(components)('%s takes every word from the catalogues', (name) => {
    expect(hardCoded(readFileSync(join(root, name), 'utf8'))).toEqual([])
  })
})
