/** One line of a text that is not blank, with its number in the file, from 1. */
export interface TextLine {
  readonly number: number
  readonly text: string
}

/** The lines of a text that are not blank, however it was cut into pieces. A line ends with `\n`, or with `\r\n`. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let number = 0
  let begun: string[] = []
  const whole = (end: string): TextLine | null => {
    const line = [...begun, end].join('').replace(/\r$/u, '')
    begun = []
    number += 1
    return /\S/u.test(line) ? { number, text: line } : null
  }
  for await (const piece of pieces) {
    let from = 0
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      const line = whole(piece.slice(from, at))
      from = at + 1
      if (line !== null) yield line
    }
    if (from < piece.length) begun.push(piece.slice(from))
  }
  const last = whole('')
  if (last !== null) yield last
}
