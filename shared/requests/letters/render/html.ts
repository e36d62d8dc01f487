import type { PrintableLetter } from '../../../contract/letter.ts'
import type { LetterParts, TableBlock, TextBlock } from './parts.ts'
import { partsOf } from './parts.ts'

/**
 * Puts a letter into a page.
 *
 * @param template a document of ours: English, left to right (`lang="en" dir="ltr"`), with the marks `__TITLE__` and `__LETTER__`
 * @returns the document in the letter's language and direction, its subject as the title, the letter as one `article` with headings,
 *   lists and tables as such, so that printing it gives a tagged PDF; every text escaped once
 * @throws when the template lacks one of the places
 */
export function letterPage(template: string, letter: PrintableLetter): string {
  const parts = partsOf(letter)
  const missing = new Map([
    [ownLanguage, `lang="${parts.language}" dir="${parts.direction}"`],
    ['__TITLE__', escapeHtml(parts.subject)],
    ['__LETTER__', article(parts, letter)],
  ])
  // One pass over the template alone, each place once: a letter that quotes a mark keeps its words.
  const page = template.replace(/lang="en" dir="ltr"|__TITLE__|__LETTER__/g, (place) => {
    const text = missing.get(place) ?? ''
    missing.delete(place)
    return text
  })
  if (missing.size > 0) throw new Error('The page has no place for the letter.')
  return page
}

const ownLanguage = 'lang="en" dir="ltr"'

/** Styles name these classes: an element is there only where the letter has that part. `data-post` says for which envelope. */
function article(parts: LetterParts, { layout, paper }: PrintableLetter): string {
  const elements = [
    section('address', 'sender', parts.sender),
    section('address', 'addressee', parts.addressee),
    section('p', 'copy', parts.copyTo),
    section('p', 'date', [parts.date]),
    section('p', 'reference', [parts.reference]),
    section('h1', 'subject', [parts.subject]),
    ...parts.body.map(blockHtml),
    '<div class="closing">',
    section('p', 'greeting', [parts.greeting]),
    parts.signature ? '<div class="signature"></div>' : '',
    section('p', 'names', parts.names),
    '</div>',
    ...parts.annex.map(tableHtml),
  ]
  return `<article class="letter"${layout === 'post' ? ` data-post="${paper}"` : ''}>\n${elements.filter((element) => element !== '').join('\n')}\n</article>`
}

/** An element with lines, kept apart by line feeds that the style shows, so that no element depends on how many there are. */
function section(element: 'address' | 'p' | 'h1', name: string, lines: readonly string[]): string {
  const text = lines.join('\n')
  return text === '' ? '' : `<${element} class="${name}">${escapeHtml(text)}</${element}>`
}

function blockHtml(block: TextBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
  }
}

function tableHtml(table: TableBlock): string {
  const head = table.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')
  const rows = table.rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')
    return `<tr><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`
  })
  return `<table><caption>${escapeHtml(table.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** The one place where text becomes HTML. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities.get(character) ?? '')
}
