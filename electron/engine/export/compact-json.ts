/**
 * JSON text without the spaces and line ends between its values; the values keep every digit and escape. Walks from quote to
 * quote by hand: a pattern for strings overflows on one of many megabytes.
 */
export function compactJson(json: string): string {
  const quote = json.indexOf('"')
  if (quote < 0) return json.replace(spaces, '')
  const parts: string[] = []
  let from = 0
  for (let start = quote; start >= 0; start = json.indexOf('"', from)) {
    const end = endOfString(json, start)
    parts.push(json.slice(from, start).replace(spaces, ''), json.slice(start, end))
    from = end
  }
  parts.push(json.slice(from).replace(spaces, ''))
  return parts.join('')
}

const spaces = /[ \t\r\n]+/gu

/** Where the string that begins at `start` has ended: behind a quote with an even number of backslashes before it. */
function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let backslashes = 0
    while (json[at - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return at + 1
  }
  return json.length
}
