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

/** The text of each page, as it is read. */
export function pdfPages(path: string): readonly string[] {
  return run('pdftotext', ['-layout', path, '-']).split('\f').slice(0, -1)
}

/** A word on a page, the first being 1, and its box in millimetres from the upper left corner. */
export interface PlacedWord {
  readonly word: string
  readonly page: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Every word and where it stands. */
export function pdfWords(path: string): readonly PlacedWord[] {
  const pages = run('pdftotext', ['-bbox', path, '-']).split('<page ').slice(1)
  const pattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g
  return pages.flatMap((text, index) =>
    [...text.matchAll(pattern)].map(([, left, top, right, bottom, word = '']) => ({
      word: word.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      page: index + 1,
      left: millimetres(left),
      top: millimetres(top),
      right: millimetres(right),
      bottom: millimetres(bottom),
    })),
  )
}

/** Whether something is drawn on the first page within half a millimetre of a place, in millimetres from its upper left corner. */
export function inkAt(path: string, left: number, top: number): boolean {
  const dotsPerMm = 10
  const place = (value: number): string => String(Math.round((value - 0.5) * dotsPerMm))
  const grey = execFileSync('pdftoppm', [
    '-r',
    '254',
    '-f',
    '1',
    '-l',
    '1',
    '-x',
    place(left),
    '-y',
    place(top),
    '-W',
    '10',
    '-H',
    '10',
    '-gray',
    path,
  ])
  // A PGM file: three lines of head, then a byte for each dot.
  return grey.subarray(-100).some((shade) => shade < 200)
}

const millimetres = (points = ''): number => (Number(points) / 72) * 25.4

function run(program: string, parameters: readonly string[]): string {
  return execFileSync(program, parameters, { encoding: 'utf8' })
}
