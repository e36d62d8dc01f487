import type { PrintableLetter } from '../../../contract/letter.ts'
import { letterPage } from './html.ts'

/**
 * The letter as an HTML document that stands alone, to be read and printed in any browser. It loads nothing and runs nothing, and says
 * so to the browser; paper is chosen by its style.
 */
export function letterToHtml(letter: PrintableLetter): string {
  return letterPage(documents[letter.paper], letter)
}

/** How the document looks on screen and on paper. No font is loaded from anywhere; line feeds inside a paragraph stay. */
const styles = `
  :root { color: #1a1a1a; background: #fff; }
  body { margin: 0; font: 11pt/1.45 "Source Serif 4", Georgia, "Times New Roman", serif; }
  .letter { max-width: 44em; margin: 0 auto; padding: 2em; }
  p, li, address, td, th { white-space: pre-line; overflow-wrap: anywhere; }
  address { font-style: normal; margin-bottom: 2em; }
  .date { text-align: end; }
  .reference { margin-bottom: 1.5em; }
  h1 { font-size: 1em; margin: 0 0 1.5em; }
  h2 { font-size: 1em; margin: 1.4em 0 0.4em; break-after: avoid; }
  p, ul { margin: 0 0 0.8em; }
  li { margin-bottom: 0.25em; }
  .closing { margin-top: 1.6em; break-inside: avoid; }
  .signature { height: 3.5em; width: 18em; border-bottom: 0.5pt solid #1a1a1a; margin-bottom: 0.3em; }
  table { border-collapse: collapse; width: 100%; break-before: page; font-size: 0.9em; }
  caption { text-align: start; font-weight: bold; margin-bottom: 0.6em; }
  th, td { text-align: start; vertical-align: top; border-bottom: 0.5pt solid #888; padding: 0.25em 0.6em 0.25em 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  @media print { .letter { max-width: none; padding: 0; } }
`

const documents: Readonly<Record<PrintableLetter['paper'], string>> = { A4: documentOn('A4'), Letter: documentOn('letter') }

function documentOn(pageSize: string): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>__TITLE__</title>
<style>@page { size: ${pageSize}; margin: 2.5cm 2.2cm; }${styles}</style>
</head>
<body>
__LETTER__
</body>
</html>
`
}
