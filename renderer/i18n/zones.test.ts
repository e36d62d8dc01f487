import { isZone } from '@shared/contract/zone.ts'
import { describe, expect, it } from 'vitest'
import { cities as german } from './de/cities.ts'
import { cities as english } from './en/cities.ts'
import { cityOf, offsetOf, zonesAt } from './zones.ts'

const winter = new Date('2026-01-15T12:00:00Z')
const summer = new Date('2026-07-15T12:00:00Z')

describe('the zones to choose from', () => {
  it('are named after their cities in the language of the window', () => {
    expect(cityOf('Europe/Vienna', 'de')).toBe('Wien')
    expect(cityOf('Europe/Vienna', 'en')).toBe('Vienna')
    expect(cityOf('America/Argentina/Rio_Gallegos', 'en')).toBe('Río Gallegos')
    expect(cityOf('America/Los_Angeles', 'de')).toBe('Los Angeles')
  })

  it('say how far they are from UTC now, summer time included', () => {
    expect(offsetOf('Europe/Berlin', winter)).toBe('UTC+1')
    expect(offsetOf('Europe/Berlin', summer)).toBe('UTC+2')
    expect(offsetOf('Asia/Kathmandu', summer)).toBe('UTC+5:45')
    expect(offsetOf('America/St_Johns', winter)).toBe('UTC−3:30')
    expect(offsetOf('Pacific/Auckland', winter)).toBe('UTC+13')
    expect(offsetOf('Europe/London', winter)).toBe('UTC')
    expect(offsetOf('America/Indianapolis', new Date('2026-01-15T12:00:59.999Z'))).toBe('UTC−5')
  })

  it.each(['en', 'de'] as const)('are all those that this computer knows, each once, in the order of the language: %s', (language) => {
    const zones = zonesAt(language, winter)
    const known = Intl.supportedValuesOf('timeZone').filter((id) => id !== 'UTC')
    expect(zones.map(({ id }) => id).sort()).toEqual(known.sort())
    const { compare } = new Intl.Collator(language)
    expect(zones.map(({ name }) => name)).toEqual(zones.map(({ name }) => name).sort(compare))
    for (const { name, about } of zones) expect(`${name}, ${about}`).toMatch(/^\S.*, \S.*, UTC/)
  })

  it('have city names for zones alone', () => {
    for (const zone of [...Object.keys(german), ...Object.keys(english)]) expect(isZone(zone), zone).toBe(true)
  })
})

describe('a zone', () => {
  it.each(['UTC', 'Europe/Berlin', 'Asia/Calcutta', 'Asia/Kolkata', 'Europe/Kyiv'])('is known under %s', (name) => {
    expect(isZone(name)).toBe(true)
  })
  it.each(['', 'system', 'Nowhere/At_All', 'Europe/Berlin ', '../etc'])('is not known under "%s"', (name) => {
    expect(isZone(name)).toBe(false)
  })
})
