import { cities as german } from './de/cities.ts'
import { cities as english } from './en/cities.ts'
import type { Language } from './languages.ts'

const cities: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: english, de: german }

/** A zone as a person chooses it. */
export interface ZoneChoice {
  /** IANA name, or `UTC`. */
  readonly id: string
  /** The city it is named after, in the person's language. */
  readonly name: string
  /** What the zone is called, and how far it is from UTC at the instant asked: `Central European Time, UTC+1`. */
  readonly about: string
  /** Further words that it can be found by. */
  readonly also: string
}

/** The city that a zone is named after: `Wien` for `Europe/Vienna` in German. */
export function cityOf(zone: string, language: Language): string {
  return cities[language][zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/**
 * How far a zone is from UTC at an instant, summer time included: `UTC+5:30`, `UTC` for no difference.
 *
 * @param zone a name that this computer knows
 */
export function offsetOf(zone: string, at: Date): string {
  return clockOf('en', zone, at).offset
}

/** Every zone that this computer knows but UTC itself, as they stand at one instant, by the names of their cities. */
export function zonesAt(language: Language, at: Date): readonly ZoneChoice[] {
  const { compare } = new Intl.Collator(language)
  return Intl.supportedValuesOf('timeZone')
    .filter((id) => id !== 'UTC')
    .map((id) => {
      const { name, offset } = clockOf(language, id, at)
      return { id, name: cityOf(id, language), about: `${name}, ${offset}`, also: id.replace(/[/_]/g, ' ') }
    })
    .sort((a, b) => compare(a.name, b.name))
}

/** One formatter tells both a zone's name and its time of day, and there are four hundred zones. */
function clockOf(language: Language, timeZone: string, at: Date): { readonly name: string; readonly offset: string } {
  const parts = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone,
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    timeZoneName: 'longGeneric',
  }).formatToParts(at)
  const text = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? ''
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(text(type))
  const there = Date.UTC(number('year'), number('month') - 1, number('day'), number('hour'), number('minute'))
  return { name: text('timeZoneName'), offset: offsetText(there / 60_000 - Math.floor(at.getTime() / 60_000)) }
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}
