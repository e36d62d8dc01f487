import { linkPatterns } from '@shared/format/links.ts'
import { plain } from './byte-arrays.ts'
import { isEscape } from './json-scanner.ts'

/** A 64-bit whole number as two 32-bit halves, so that no value is boxed on its way into a column. */
export interface Int64 {
  low: number
  high: number
}

const dash = 0x2d
const zero = 0x30

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - zero
  const ones = (bytes[at + 1] as number) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

let lastDayKey = -1
let lastDayMicros = 0

/** The suffixes that follow `YYYY-MM-DD HH:MM:SS` in the export. */
export const dateSuffixes = ['', ' UTC'] as const

/**
 * Reads `YYYY-MM-DD HH:MM:SS`, with or without ` UTC`, which TikTok writes in UTC. Writes microseconds since 1970 into `into`.
 * Returns the index of the suffix, or -1 where the bytes are no such date (a month 13 is none, nor a 30 February).
 */
export function decodeDate(bytes: Uint8Array, from: number, end: number, into: Int64): number {
  const length = end - from
  let suffix = 0
  if (length === 23) {
    if (bytes[from + 19] !== 0x20 || bytes[from + 20] !== 0x55 || bytes[from + 21] !== 0x54 || bytes[from + 22] !== 0x43) return -1
    suffix = 1
  } else if (length !== 19) return -1
  if (
    bytes[from + 4] !== dash ||
    bytes[from + 7] !== dash ||
    bytes[from + 10] !== 0x20 ||
    bytes[from + 13] !== 0x3a ||
    bytes[from + 16] !== 0x3a
  )
    return -1
  const century = twoDigits(bytes, from)
  const year = twoDigits(bytes, from + 2)
  const month = twoDigits(bytes, from + 5)
  const day = twoDigits(bytes, from + 8)
  const hour = twoDigits(bytes, from + 11)
  const minute = twoDigits(bytes, from + 14)
  const second = twoDigits(bytes, from + 17)
  if (
    century < 0 ||
    year < 0 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    hour < 0 ||
    hour > 23 ||
    minute < 0 ||
    minute > 59 ||
    second < 0 ||
    second > 59
  )
    return -1
  const key = ((century * 100 + year) * 16 + month) * 32 + day
  if (key !== lastDayKey) {
    const date = new Date(0)
    date.setUTCFullYear(century * 100 + year, month - 1, day)
    if (date.getUTCDate() !== day) return -1
    lastDayKey = key
    lastDayMicros = date.getTime() * 1000
  }
  const micros = lastDayMicros + ((hour * 60 + minute) * 60 + second) * 1_000_000
  into.high = Math.floor(micros / 4_294_967_296)
  into.low = micros - into.high * 4_294_967_296
  return suffix
}

const billion = 1_000_000_000
const word = 4_294_967_296

/**
 * Reads a whole number in the one form that writing it out again gives the same bytes: no leading zero, no plus, no `-0`.
 * Returns false where the bytes are anything else or do not fit 64 bits.
 */
export function decodeInteger(bytes: Uint8Array, from: number, end: number, into: Int64): boolean {
  const negative = bytes[from] === dash
  const first = negative ? from + 1 : from
  const length = end - first
  if (length < 1 || length > 19) return false
  if (bytes[first] === zero && (length > 1 || negative)) return false
  // A number holds ten digits exactly, and what they give times a billion in two parts: the number is `top * 2^16 + rest`.
  const upper = length > 9 ? digitsToNumber(bytes, first, end - 9) : 0
  const lower = digitsToNumber(bytes, length > 9 ? end - 9 : first, end)
  if (upper < 0 || lower < 0) return false
  const upperHigh = Math.floor(upper / 65_536)
  const top = upperHigh * billion
  const rest = (upper - upperHigh * 65_536) * billion + lower
  const topHigh = Math.floor(top / 65_536)
  const sum = (top - topHigh * 65_536) * 65_536 + rest
  const carry = Math.floor(sum / word)
  let low = sum - carry * word
  let high = topHigh + carry
  if (high > 0x7fff_ffff) return false
  if (negative) {
    high = (word - high - (low === 0 ? 0 : 1)) % word
    low = (word - low) % word
  }
  into.low = low
  into.high = high
  return true
}

/** What at most ten digits give, or -1 where something else stands among them. */
function digitsToNumber(bytes: Uint8Array, from: number, end: number): number {
  let value = 0
  for (let at = from; at < end; at += 1) {
    const digit = (bytes[at] as number) - zero
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

const encoder = new TextEncoder()
const patternBytes = linkPatterns.map(({ prefix, suffix }) => ({ prefix: encoder.encode(prefix), suffix: encoder.encode(suffix) }))

function startsWith(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index += 1) if (bytes[at + index] !== wanted[index]) return false
  return true
}

/** Reads a link that fits one of the known patterns. Returns the pattern's index and writes the number, or returns -1. */
export function decodeLink(bytes: Uint8Array, from: number, end: number, into: Int64): number {
  for (let index = 0; index < patternBytes.length; index += 1) {
    const pattern = patternBytes[index] as (typeof patternBytes)[number]
    const numberStart = from + pattern.prefix.length
    const numberEnd = end - pattern.suffix.length
    if (numberEnd <= numberStart || bytes[numberStart] === dash) continue
    if (!startsWith(bytes, from, pattern.prefix) || !startsWith(bytes, numberEnd, pattern.suffix)) continue
    if (decodeInteger(bytes, numberStart, numberEnd, into)) return index
  }
  return -1
}

/** The text between the quotes of a JSON string that may hold escapes. Falls back to what the bytes can mean where JSON forbids them. */
export function decodeString(bytes: Uint8Array, from: number, end: number): string {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString('utf8')
  if (!body.includes('\\')) return body
  try {
    return JSON.parse(`"${body}"`) as string
  } catch {
    return JSON.parse(`"${regularBody(body)}"`) as string
  }
}

/** Escapes what JSON forbids inside a string: raw control characters, and backslashes that begin no known escape. */
function regularBody(body: string): string {
  return body.replace(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\|\p{Cc}/gu, (found) => {
    if (found === '\\') return '\\\\'
    if (found.length > 1 || found.charCodeAt(0) > 0x1f) return found
    return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/**
 * A JSON value whose strings break the rules, rewritten so that every JSON reader takes it. The values stay what they were.
 * Walks by hand: a pattern for strings overflows on one of many megabytes.
 */
export function regularJson(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let copied = 0
  let inString = false
  const replace = (from: number, to: number, text: string) => {
    parts.push(bytes.subarray(copied, from), Buffer.from(text))
    copied = to
  }
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (byte === 0x22) inString = !inString
    else if (!inString) continue
    else if (byte < 0x20) replace(at, at + 1, `\\u${byte.toString(16).padStart(4, '0')}`)
    else if (byte === 0x5c && isEscape(bytes, at + 1, bytes.length)) at += 1
    else if (byte === 0x5c) replace(at, at + 1, '\\\\')
  }
  parts.push(bytes.subarray(copied))
  return plain(Buffer.concat(parts))
}
