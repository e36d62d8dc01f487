import { execFileSync } from 'node:child_process'

export interface PdfFont {
  readonly name: string
  readonly type: string
  readonly embedded: boolean
  /** Whether its glyphs can be turned back into letters. */
  readonly readable: boolean
}

/** What poppler's tools find in a PDF. */
export interface PdfFacts {
  /** Words as they are read, each run of blanks and line ends one blank. */
  readonly text: string
  /** `Tagged`, `Page size`, `Title` and the rest, as pdfinfo names them. */
  readonly info: Readonly<Record<string, string>>
  readonly fonts: readonly PdfFont[]
}

/** @param path a PDF file */
export function pdfFacts(path: string): PdfFacts {
  const info = run('pdfinfo', [path])
    .split('\n')
    .map((line) => /^([^:]+):\s*(.*)$/.exec(line))
    .flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const]))
  return {
    text: run('pdftotext', ['-layout', path, '-']).replace(/\s+/g, ' '),
    info: Object.fromEntries(info),
    fonts: run('pdffonts', [path]).split('\n').slice(2).filter(Boolean).map(fontOf),
  }
}

// name, type, encoding, emb, sub, uni, object: the columns are read from the right, as a type may hold a blank.
function fontOf(line: string): PdfFont {
  const match = /^(\S+)\s+(.*?)\s+(\S+)\s+(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(line.trim())
  if (match === null) throw new Error(`pdffonts wrote a line that cannot be understood: ${line}`)
  return { name: match[1] ?? '', type: match[2] ?? '', embedded: match[4] === 'yes', readable: match[6] === 'yes' }
}

function run(program: string, parameters: readonly string[]): string {
  return execFileSync(program, parameters, { encoding: 'utf8' })
}
