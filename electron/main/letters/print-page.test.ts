import { readFileSync } from 'node:fs'
import type { PrintableLetter } from '@shared/contract/letter.ts'
import { letterPage } from '@shared/requests/letters/render/html.ts'
import { describe, expect, it } from 'vitest'

const template = readFileSync(new URL('../../../renderer/print.html', import.meta.url), 'utf8')
const style = readFileSync(new URL('../../../renderer/print/letter.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '')

const letter: PrintableLetter = {
  language: 'de',
  paper: 'A4',
  layout: 'plain',
  sender: ['Ada Muster'],
  addressee: ['TikTok Technology Limited', 'Dublin'],
  copyTo: ['Kopie an: jemand'],
  date: '1. März 2026',
  reference: 'Mein Zeichen: 7',
  subject: 'Löschung meiner Daten nach Art. 17 DSGVO',
  body: [{ type: 'paragraph', text: 'Sehr geehrte Damen und Herren,' }],
  closing: ['Mit freundlichen Grüßen', 'Ada Muster'],
  signature: true,
}

describe('the page that letters are printed from', () => {
  it('has a place for the language, the title and the letter', () => {
    const page = letterPage(template, letter)
    expect(page).toContain('<html lang="de" dir="ltr">')
    expect(page).toContain('<title>Löschung meiner Daten nach Art. 17 DSGVO</title>')
    expect(page).toMatch(/<main><article class="letter">.*<\/article><\/main>/s)
  })

  it('styles no class that a letter does not have', () => {
    const page = letterPage(template, letter)
    const selectors = [...style.matchAll(/^[^@{}]+(?=\{)/gm)].join(' ')
    const classes = [...selectors.matchAll(/\.([a-z]+)/g)].map(([, name = '']) => name)
    expect(classes.length).toBeGreaterThan(6)
    for (const name of classes) expect(page).toContain(`class="${name}"`)
  })

  it('uses fonts of fixed weight, which Chromium embeds as fonts and not as drawings', () => {
    const imported = [...style.matchAll(/@import "([^"]+)"/g)].map(([, path = '']) => path)
    expect(imported).toEqual(['@fontsource/source-serif-4/400.css', '@fontsource/source-serif-4/600.css'])
    expect(style).toContain('"Source Serif 4",')
    expect(new Set([...style.matchAll(/font-weight: (\d+)/g)].map(([, weight]) => weight))).toEqual(new Set(['400', '600']))
  })
})
