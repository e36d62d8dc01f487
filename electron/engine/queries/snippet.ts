import type { Snippet } from '@shared/contract/finding.ts'
import type { Needle } from './needle.ts'

const before = 40
const longest = 160

/** A piece of a text around the first match in it, or its beginning where the match is none that can be pointed at. */
export function snippetOf(text: string, needle: Needle): Snippet {
  const match = needle.find(text)
  const from = match === null || match.start <= before ? 0 : boundary(text, match.start - before)
  const wanted = match === null ? longest : Math.max(longest, match.start - from + match.length)
  const end = from + wanted >= text.length ? text.length : boundary(text, from + wanted)
  const opening = from > 0 ? '…' : ''
  const piece = text.slice(from, end).replace(/[\n\r\t]/gu, ' ')
  return {
    text: opening + piece + (end < text.length ? '…' : ''),
    match: match === null ? null : { start: match.start - from + opening.length, length: Math.min(match.length, end - match.start) },
  }
}

/** The same position, or one before it that does not cut a character in two. */
function boundary(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
