/**
 * The string values, in their order, of JSON that holds nothing but strings, objects and arrays. A string before a colon is
 * a key. Walks by hand: a pattern for strings overflows on one of many megabytes.
 */
export function stringsIn(json: string): readonly string[] {
  const values: string[] = []
  for (let from = json.indexOf('"'); from >= 0; ) {
    const end = closingQuote(json, from)
    let after = end + 1
    while (json[after] === ' ') after += 1
    if (json[after] !== ':') values.push(JSON.parse(json.slice(from, end + 1)) as string)
    from = json.indexOf('"', end + 1)
  }
  return values
}

/** Where the string that begins at `from` ends: at a quote behind an even number of backslashes. */
export function closingQuote(json: string, from: number): number {
  for (let at = json.indexOf('"', from + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let backslashes = 0
    while (json[at - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return at
  }
  return json.length
}
