/** Cuts a stream of clean UTF-8 into lines. A line ends with `\n`; carriage returns before it belong to the end. Nothing else ends one. */
export class LineSplitter {
  /** Pieces of the line that has not ended yet; joined once, however many there are. */
  #begun: string[] = []

  /** The lines that end in `bytes`, which cut no character in two. */
  push(bytes: Uint8Array): readonly string[] {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
    if (!text.includes('\n')) {
      if (text !== '') this.#begun.push(text)
      return []
    }
    const lines = text.split('\n')
    const rest = lines.pop() ?? ''
    if (this.#begun.length > 0) lines[0] = this.#begun.join('') + (lines[0] ?? '')
    this.#begun = rest === '' ? [] : [rest]
    return lines.map(withoutReturn)
  }

  /** The last line, where no line end follows it. */
  end(): readonly string[] {
    const rest = this.#begun.join('')
    this.#begun = []
    return rest === '' ? [] : [withoutReturn(rest)]
  }
}

function withoutReturn(line: string): string {
  let length = line.length
  while (line[length - 1] === '\r') length -= 1
  return length === line.length ? line : line.slice(0, length)
}
