/** A line of the text export that begins with a label. */
export interface LabelLine {
  /** Everything up to the value, as it stands: label, colons, space. */
  readonly prefix: string
  /** The label without colons and without `>>`. */
  readonly label: string
  readonly value: string
  /** It began with `>>`, as the lines of an order's products do. */
  readonly nested: boolean
  /** A space, or a wide colon, stands before the value. Where it does not, the colon may belong to the text. */
  readonly spaced: boolean
  /** Nothing at all stands behind the colon; an empty value still has its space. */
  readonly bare: boolean
}

/** Labels of settings are whole sentences; beyond this it is text. */
const longestLabel = 200

const labelPattern = /^\s*(>>)?\s*([^:：]{1,200}?)(\s*(?::+|：))(\s?)/u

/**
 * Takes a line apart at its first colon: one or two of them, `：` as Chinese and Japanese have it, or a space before it as in
 * French. Null where no label can stand: an address, a time, a note in parentheses.
 */
export function parseLabel(line: string): LabelLine | null {
  const head = line.length > longestLabel + 10 ? line.slice(0, longestLabel + 10) : line
  const found = labelPattern.exec(head)
  if (found === null) return null
  const [before = '', arrows, label = '', colons = '', space = ''] = found
  if (label.startsWith('(') || label.startsWith('>') || !/\p{L}/u.test(label)) return null
  const value = line.slice(before.length)
  if (space === '' && value.startsWith('//')) return null
  return {
    prefix: before,
    label,
    value,
    nested: arrows !== undefined,
    spaced: space !== '' || value === '' || colons.endsWith('：'),
    bare: space === '' && value === '',
  }
}

/** Whether a text is a date as the text export writes it. */
export function isTextDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?: UTC)?$/u.test(text)
}

/** Whether a value takes one line and ends there: a date, an address, a number, nothing. What follows it cannot be its second line. */
export function endsWithItsLine(value: string): boolean {
  // Patterns overflow on lines of many megabytes; no address is that long.
  if (value.length > 10_000) return false
  return value === '' || isTextDate(value) || /^(?:https?:\/\/\S+|[\d.,]+)$/u.test(value)
}

/** A line such as `(Note: data may have delays of up to several days)`. */
export function isNote(line: string): boolean {
  const head = line.slice(0, 500)
  return /^\s*\(/u.test(head) && (/[:：]/u.test(head) || line.trimEnd().endsWith(')'))
}

/** One message of a conversation, taken apart. */
export interface MessageLine {
  readonly date: string
  readonly from: string
  readonly content: string
  /** What stands between sender and content. */
  readonly colon: ': ' | ':'
}

/**
 * `2026-07-03 23:00:11 UTC name: text`. The sender ends at the first `: `; no user name holds a space, though it may hold dots
 * and colons. Null for the further lines of a message.
 *
 * @param anyName the sender may hold spaces
 */
export function parseMessage(line: string, anyName = false): MessageLine | null {
  const date = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?: UTC(?= ))?(?= )/u.exec(line)?.[0]
  if (date === undefined) return null
  const rest = line.slice(date.length + 1)
  const at = rest.indexOf(': ')
  const from = at >= 0 ? rest.slice(0, at) : rest.endsWith(':') ? rest.slice(0, -1) : ''
  if (from === '' || (!anyName && /\s/u.test(from))) return null
  return { date, from, content: at >= 0 ? rest.slice(at + 2) : '', colon: at >= 0 ? ': ' : ':' }
}

/** What stands behind `>>> ` in a line that begins a conversation, its colons included; null for other lines. */
export function parseConversation(line: string): string | null {
  return line.length > 1000 ? null : (/^>>>\s*(.*[:：])\s*$/u.exec(line)?.[1] ?? null)
}

/** Conversations carry this in every language that was seen. */
export const conversationWords = 'Chat History with '
