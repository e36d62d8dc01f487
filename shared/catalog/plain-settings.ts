/**
 * What TikTok writes for a setting out of lists of its own, in lower case. Such a word says nothing that privacy view has to hide;
 * whatever else stands in a setting may be a name, a word that was filtered, or an interest.
 * Source: the settings of every generation seen so far.
 */
const plainWords: ReadonlySet<string> = new Set([
  'enabled',
  'disabled',
  'on',
  'off',
  'yes',
  'no',
  'true',
  'false',
  'everyone',
  'friends',
  'followers',
  'myself',
  'only me',
  'only you',
  'no one',
  'default',
  'public',
  'private',
  'n/a',
  'none',
  'data may have delays of up to several days',
])

/** Counts, times in minutes, picture heights; never long enough for a telephone number or the number of an account. */
const shortNumber = /^-?\d{1,4}p?$/u
const longestLookedAt = 20_000

/**
 * Whether a value of a settings section is a choice from TikTok's own lists, or holds nothing but such choices.
 *
 * @param value as it is shown, or as JSON text
 */
export function isPlainSetting(value: string): boolean {
  if (isPlain(value)) return true
  if (value.length > longestLookedAt || !/^[[{"]/u.test(value)) return false
  try {
    return holdsOnlyPlain(JSON.parse(value))
  } catch {
    return false
  }
}

function isPlain(text: string): boolean {
  return text === '' || shortNumber.test(text) || plainWords.has(text.toLowerCase())
}

function holdsOnlyPlain(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(holdsOnlyPlain)
  return value === null || isPlain(String(value))
}
