import type { LetterBlock, PrintableLetter } from '@shared/contract/letter.ts'
import { printableLetter } from './printable.ts'

/**
 * Puts a letter into the page that it is printed from.
 *
 * @param template the bundle's print page: English, left to right, with the marks `__TITLE__` and `__LETTER__`
 * @returns a whole document: language, direction and title set, headings, lists and tables as such, every text escaped once
 * @throws when the template lacks one of the places
 */
export function letterPage(template: string, letter: PrintableLetter): string {
  const plain = printableLetter(letter)
  const language = languageTag(plain.language)
  const direction = rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
  const missing = new Map([
    ['lang="en" dir="ltr"', `lang="${language}" dir="${direction}"`],
    ['__TITLE__', escapeHtml(plain.subject)],
    ['__LETTER__', letterHtml(plain)],
  ])
  // One pass over the template alone, each place once: a letter that quotes a mark keeps its words.
  const page = template.replace(/lang="en" dir="ltr"|__TITLE__|__LETTER__/g, (place) => {
    const text = missing.get(place) ?? ''
    missing.delete(place)
    return text
  })
  if (missing.size > 0) throw new Error('The print page has no place for the letter.')
  return page
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'yi'])

/** A language tag has letters, digits and hyphens; anything else is no language. */
function languageTag(language: string): string {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language.toLowerCase() : 'und'
}

function letterHtml(letter: PrintableLetter): string {
  const [greeting = '', ...names] = letter.closing
  const tables = letter.body.filter(({ type }) => type === 'table')
  return [
    section('address', 'sender', letter.sender),
    section('address', 'addressee', letter.addressee),
    section('p', 'copy', letter.copyTo),
    section('p', 'date', [letter.date]),
    section('p', 'reference', [letter.reference]),
    section('h1', 'subject', [letter.subject]),
    ...letter.body.filter(({ type }) => type !== 'table').map(blockHtml),
    '<div class="closing">',
    section('p', 'greeting', [greeting]),
    letter.signature ? '<div class="signature"></div>' : '',
    section('p', 'names', names),
    '</div>',
    // What is tabular is an annex, on pages of its own behind the signature.
    ...tables.map(blockHtml),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** An element with lines, which the style keeps apart; nothing when there is no line. */
function section(element: 'address' | 'p' | 'h1', name: string, texts: readonly string[]): string {
  const text = texts.filter((line) => line !== '').join('\n')
  return text === '' ? '' : `<${element} class="${name}">${escapeHtml(text)}</${element}>`
}

function blockHtml(block: LetterBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')
      const rows = block.rows.map(([first = '', ...rest]) => {
        const cells = rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')
        return `<tr><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`
      })
      return `<table><caption>${escapeHtml(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
    }
  }
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** The one place of this file where text becomes HTML. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities.get(character) ?? character)
}
