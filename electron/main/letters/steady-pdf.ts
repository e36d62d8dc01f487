// What Chromium writes in plain sight. A bracket inside a text would have a backslash before it.
const dates = /\/(?:CreationDate|ModDate) \(D:[\d+\-Z']*\)/g
const elementIds = /\((node\d{8})\)/g
const namedElements = /\/ID \((node\d{8})\)/g
const idTree = /\/Limits \[\(node\d{8}\) \(node\d{8}\)\]\n\/Names \[((?:\(node\d{8}\) \d+ 0 R ?)+)\]/g

/**
 * A printed PDF without what tells one printing from the next, so that the same letter is always the same bytes: the second at which it
 * was printed, and the numbers that its tagged elements happened to get, which follow the course of the page's layout. Blanks take the
 * place of dates, and elements are numbered as they stand. The length stays, for a PDF names its parts by their distance from the start.
 */
export function steadyPdf(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  return Buffer.from(numberedAnew(text.replace(dates, (date) => ' '.repeat(date.length))), 'latin1')
}

function numberedAnew(text: string): string {
  const found = [...text.matchAll(namedElements)].map(([, id]) => id)
  const numbers = new Map([...new Set(found)].map((id, index) => [id, `(node${String(index + 1).padStart(8, '0')})`]))
  return text
    .replace(elementIds, (whole, id: string) => numbers.get(id) ?? whole)
    .replace(idTree, (_, entries: string) => sortedTree(entries.match(/\(node\d{8}\) \d+ 0 R/g) ?? []))
}

/** A tree of names is in the order of its names, and says which are its first and its last. */
function sortedTree(entries: readonly string[]): string {
  const sorted = entries.toSorted()
  const nameOf = (entry: string | undefined) => entry?.slice(0, entry.indexOf(' '))
  return `/Limits [${nameOf(sorted[0])} ${nameOf(sorted.at(-1))}]\n/Names [${sorted.join(' ')}]`
}
