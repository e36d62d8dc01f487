import { type Ingestion, mostBeside } from './ingestion.ts'
import { JsonScanner } from './json-scanner.ts'
import { SingleEntries } from './single-entries.ts'

const placeOf = (path: readonly string[]): string => path.slice(0, -1).join('\u0000')

/**
 * Puts known single values such as `App` on the shelf where no section shows them: where the list is missing beside which they
 * would stand, and where they are too long to stand there.
 */
export function shelveSiblings(ingestion: Ingestion): void {
  const places = new Set(ingestion.present.map(({ path }) => placeOf(path)))
  const scanner = new JsonScanner()
  scanner.final = true
  const kept = ingestion.beside.filter(({ document, path, value }) => {
    if (places.has(placeOf(path)) && value.length <= mostBeside) return true
    const bytes = Buffer.from(value)
    scanner.skipValue(bytes, 0, bytes.length)
    const shelf = ingestion.addShelf(path)
    new SingleEntries(ingestion, document).add(shelf, path.slice(0, -1), path.at(-1) ?? '', bytes, 0, bytes.length, scanner)
    return false
  })
  ingestion.beside.splice(0, Infinity, ...kept)
}
