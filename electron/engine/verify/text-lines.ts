/** One line of a text that is not blank, with its number in the file, from 1. */
export interface TextLine {
  readonly number: number
  readonly text: string
}

/** The lines of a text that are not blank, however it was cut into pieces; some at a time. Carriage returns before a line feed belong to the line's end. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<readonly TextLine[]> {
  let number = 0
  let begun: string[] = []
  let lines: TextLine[] = []
  const endLine = (end: string): void => {
    const whole = begun.length === 0 ? end : [...begun, end].join('')
    let length = whole.length
    while (whole[length - 1] === '\r') length -= 1
    const text = whole.slice(0, length)
    begun = []
    number += 1
    if (/\S/u.test(text)) lines.push({ number, text })
  }
  for await (const piece of pieces) {
    let from = 0
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      endLine(piece.slice(from, at))
      from = at + 1
    }
    if (from < piece.length) begun.push(piece.slice(from))
    yield lines
    lines = []
  }
  endLine('')
  yield lines
}
