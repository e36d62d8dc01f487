// What Chromium writes into a PDF's description, in plain sight. A bracket inside a text would have a backslash before it.
const dates = /\/(?:CreationDate|ModDate) \(D:[\d+\-Z']*\)/g

/**
 * A printed PDF without the second at which it was printed, so that the same letter is always the same bytes. Blanks take the place, for
 * a PDF names its parts by their distance from the start.
 */
export function withoutDates(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  return Buffer.from(
    text.replace(dates, (date) => ' '.repeat(date.length)),
    'latin1',
  )
}
