/** A nested value with one member a line, for reading. Numbers keep every digit: the text is spaced out, never parsed. */
export function laidOut(json: string): string {
  const lines: string[] = []
  let line = ''
  let depth = 0
  let inText = false
  const push = (): void => {
    if (line.trim() !== '') lines.push(line)
    line = '  '.repeat(depth)
  }
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at)
    if (inText) {
      line += sign
      if (sign === '\\') {
        at += 1
        line += json.charAt(at)
      } else if (sign === '"') inText = false
    } else if (sign === '"') {
      line += sign
      inText = true
    } else if (sign === '{' || sign === '[') {
      const close = sign === '{' ? '}' : ']'
      const rest = json.slice(at + 1).match(/^\s*(.)/)
      if (rest?.[1] === close) {
        line += sign + close
        at += rest[0].length
      } else {
        line += sign
        depth += 1
        push()
      }
    } else if (sign === '}' || sign === ']') {
      depth = Math.max(0, depth - 1)
      push()
      line += sign
    } else if (sign === ',') {
      line += sign
      push()
    } else if (sign === ':') line += ': '
    else if (!/\s/.test(sign)) line += sign
  }
  push()
  return lines.join('\n')
}
