/** A longer cell is cut; `--json` has it whole. */
const widest = 48

/** A table for a terminal, as plain text. What stands in an archive must not be able to command the terminal. */
export function tableText(heads: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  const lines = [heads, ...rows].map((row) => row.map((cell) => cut(harmless(cell ?? ''))))
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => Array.from(line[column] ?? '').length)))
  const [head = [], ...body] = lines.map((line) =>
    line
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [head, widths.map((width) => '─'.repeat(width)).join('  '), ...body, ''].join('\n')
}

/** Control characters, and those that turn the direction of writing, become a dot. */
function harmless(text: string): string {
  return text.replace(/[\n\r\t]+/gu, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '·')
}

function cut(text: string): string {
  const letters = Array.from(text)
  return letters.length <= widest ? text : `${letters.slice(0, widest - 1).join('')}…`
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - Array.from(text).length))
}
