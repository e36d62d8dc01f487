import { isEmptyText } from '@shared/format/empty-value.ts'
import { normaliseKey } from '@shared/format/spelling.ts'
import { closingQuote } from '../queries/json-strings.ts'

/** ` UTC` behind a date is a spelling: all of TikTok's dates are UTC. */
export function withoutZone(text: string): string {
  return text.length === 23 && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/u.test(text) ? text.slice(0, 19) : text
}

/** A link with and without its last slash is one link. */
export function withoutSlash(link: string): string {
  return link.endsWith('/') ? link.slice(0, -1) : link
}

/**
 * The text by which a value is compared with that of another export: the same for everything that means the same, whatever
 * its spelling. Null where the value says nothing.
 *
 * @param json one value as JSON
 * @param freeText somebody's own words: `None` is a word there, and not TikTok's way to say nothing
 */
export function canonicalText(json: string, freeText = false): string | null {
  const first = json[0]
  if (first === '"') {
    const text = JSON.parse(json) as string
    // Half a surrogate pair would be the same replacement character for all of them.
    if (/\p{Cs}/u.test(text)) return json
    return text === '' || (!freeText && isEmptyText(text)) ? null : withoutZone(text)
  }
  if (first === 'n') return null
  if (first !== '{' && first !== '[') return json
  const nested = canonicalJson(json)
  return nested === '{}' || nested === '[]' ? null : nested
}

/** Nested JSON without spaces between its parts, keys reduced to what generations share, dates without their zone. */
export function canonicalJson(json: string): string {
  let canonical = ''
  let at = 0
  while (at < json.length) {
    const character = json[at] as string
    if (character !== '"') {
      if (!/\s/u.test(character)) canonical += character
      at += 1
      continue
    }
    const end = closingQuote(json, at) + 1
    const text = JSON.parse(json.slice(at, end)) as string
    let after = end
    while (/\s/u.test(json[after] ?? '')) after += 1
    canonical += JSON.stringify(json[after] === ':' ? normaliseKey(text) : withoutZone(text))
    at = end
  }
  return canonical
}
