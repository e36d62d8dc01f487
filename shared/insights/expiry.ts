/** Parameters of addresses that tell when they stop to work: as a moment, or as seconds after a date that stands beside. */
const expiryNames = /^(?:x-)?(?:tos-|oss-|amz-|goog-)?expir(?:es?|y|ation)$/iu
const dateNames = /^x-(?:tos|amz|goog)-date$/iu

/** All web addresses of a text. */
export function addressesIn(text: string): readonly string[] {
  return text.match(/https?:\/\/[^\s"'<>\\]+/giu) ?? []
}

/**
 * When a signed address stops to work, from its query: seconds since 1970 (milliseconds are taken for what they are), or
 * seconds after the date of the signature. The earliest where there are several.
 *
 * @returns seconds since 1970, or null where the address tells nothing of the kind
 */
export function expirySecond(address: string): number | null {
  const query = address.slice(address.indexOf('?') + 1)
  if (query.length === address.length) return null
  const members = query.split('#', 1)[0]?.split(/[&;]/u).map(memberOf) ?? []
  const signed = members.find(([name]) => dateNames.test(name))?.[1] ?? null
  const found = members.flatMap(([name, value]) => {
    const second = expiryNames.test(name) ? momentOf(value, signed) : null
    return second === null ? [] : [second]
  })
  return found.length === 0 ? null : Math.min(...found)
}

function memberOf(member: string): readonly [name: string, value: string] {
  const at = member.indexOf('=')
  // In texts, `&` may be written as `&amp;`, of which the semicolon has gone already.
  const name = (at < 0 ? member : member.slice(0, at)).replace(/^amp$/iu, '')
  return [name, at < 0 ? '' : member.slice(at + 1)]
}

/** September 2001 to the year 2100: smaller numbers are lengths of time, greater ones no dates of links. */
const firstMoment = 1_000_000_000
const lastMoment = 4_102_444_800

function momentOf(value: string, signed: string | null): number | null {
  const number = /^\d{1,13}$/u.test(value) ? Number(value) : Number.NaN
  const moment = number >= firstMoment * 1000 ? Math.floor(number / 1000) : number
  if (moment >= firstMoment && moment < lastMoment) return moment
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(signed ?? '') ?? []
  if (year === undefined || !(number < firstMoment)) return null
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) / 1000 + number
}
