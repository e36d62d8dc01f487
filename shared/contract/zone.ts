import * as z from 'zod/mini'

const known = new Set<string>(['UTC'])

/** Whether this computer can tell the time in a zone of that name: `UTC` or an IANA name, older names included. */
export function isZone(name: string): boolean {
  if (known.has(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
  } catch {
    return false
  }
  known.add(name)
  return true
}

/** An IANA zone, for example `Europe/Berlin`, or `UTC`. */
export const zoneSchema = z.string().check(z.maxLength(64), z.refine(isZone))
