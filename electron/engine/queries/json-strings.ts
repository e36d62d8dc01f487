/** The string values, in their order, of JSON that holds nothing but strings, objects and arrays. A string before a colon is a key. */
export function stringsIn(json: string): readonly string[] {
  const values: string[] = []
  for (const [, text = '', colon] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?/gsu)) {
    if (colon === undefined) values.push(JSON.parse(text) as string)
  }
  return values
}
