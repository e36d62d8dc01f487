import type { Letter, LetterBlock } from '../letter.ts'
import { printableLetter } from './lines.ts'

/** How a letter looks on paper and on screen. No font is loaded from anywhere; line feeds inside a paragraph stay. */
export const letterStyles = `
  :root { color: #1a1a1a; background: #fff; }
  body { margin: 0; font: 11pt/1.45 "Source Serif 4", Georgia, "Times New Roman", serif; }
  article { max-width: 44em; margin: 0 auto; padding: 2em; }
  p, li, address, td, th { white-space: pre-line; overflow-wrap: anywhere; }
  address { font-style: normal; margin-bottom: 2em; }
  .date { text-align: end; }
  .reference { margin-bottom: 1.5em; }
  h1 { font-size: 1em; margin: 0 0 1.5em; }
  h2 { font-size: 1em; margin: 1.4em 0 0.4em; break-after: avoid; }
  p, ul { margin: 0 0 0.8em; }
  li { margin-bottom: 0.25em; }
  .closing { margin-top: 1.6em; break-inside: avoid; }
  .signature { margin-top: 3.5em; border-top: 0.5pt solid #1a1a1a; width: 18em; padding-top: 0.3em; }
  table { border-collapse: collapse; width: 100%; break-before: page; font-size: 0.9em; }
  caption { text-align: start; font-weight: bold; margin-bottom: 0.6em; }
  th, td { text-align: start; vertical-align: top; border-bottom: 0.5pt solid #888; padding: 0.25em 0.6em 0.25em 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  @media print { article { max-width: none; padding: 0; } }
`

/**
 * The letter as a whole HTML document: language and direction set, headings, lists and a real table, so that printing it gives a
 * tagged PDF. It loads nothing and runs nothing, and says so to any browser.
 */
export function letterToHtml(letter: Letter): string {
  const { subject } = printableLetter(letter)
  return `<!doctype html>
<html lang="${letter.language}" dir="${letter.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(subject)}</title>
<style>@page { size: ${letter.paper === 'A4' ? 'A4' : 'letter'}; margin: 2.5cm 2.2cm; }${letterStyles}</style>
</head>
<body>
${letterToHtmlBody(letter)}
</body>
</html>
`
}

/** The letter alone, as one `article` element with its own language and direction, to stand inside another page. */
export function letterToHtmlBody(letter: Letter): string {
  const plain = printableLetter(letter)
  const parts = [
    plain.sender.length > 0 ? `<address class="sender">${lines(plain.sender)}</address>` : '',
    `<address class="addressee">${lines([plain.addressee.name, ...plain.addressee.lines])}</address>`,
    plain.copyTo === null ? '' : `<p class="copy">${escapeHtml(plain.copyTo)}</p>`,
    `<p class="date"><time datetime="${escapeHtml(plain.date)}">${escapeHtml(plain.dateLine)}</time></p>`,
    `<p class="reference">${escapeHtml(plain.referenceLine)}</p>`,
    `<h1>${escapeHtml(plain.subject)}</h1>`,
    `<p class="salutation">${escapeHtml(plain.salutation)}</p>`,
    ...plain.blocks.filter((block) => block.kind !== 'table').map(blockHtml),
    `<div class="closing"><p>${escapeHtml(plain.closing)}</p>`,
    `<p${plain.signed ? ' class="signature"' : ''}>${escapeHtml(plain.printedName)}</p></div>`,
    ...plain.blocks.filter((block) => block.kind === 'table').map(blockHtml),
  ]
  const article = parts.filter((part) => part !== '').join('\n')
  return `<article class="letter" lang="${letter.language}" dir="${letter.dir}">\n${article}\n</article>`
}

function blockHtml(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
    case 'table': {
      const head = block.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')
      const rows = block.rows.map(([first = '', ...rest]) => {
        const cells = rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')
        return `<tr><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`
      })
      return `<table><caption>${escapeHtml(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
    }
  }
}

/** Lines of an address; the style keeps the line feeds, so that no element depends on how many there are. */
function lines(texts: readonly string[]): string {
  return escapeHtml(texts.join('\n'))
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
