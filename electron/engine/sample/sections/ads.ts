import { dateText } from '../calendar.ts'
import type { Random } from '../random.ts'
import { type Fields, list, listAgain, map, nothing, type Part } from '../tree.ts'
import { advertisements, advertisers, offAppEvents, offAppSources } from '../words/commerce.ts'
import type { World } from '../world.ts'

/** What apps and sites reported over about fifteen months, newest first. */
function* reports(world: World, name: string, total: number): Generator<Fields> {
  const random = world.random(`${name}/sources`)
  const numbers = Array.from({ length: 14 }, () => random.digits(19))
  for (const at of world.lately(name, 450, total, [1, 1, 2, 3, 5]).descending()) {
    yield { TimeStamp: dateText(at), Source: source(random, numbers), Event: random.pickEarly(offAppEvents) }
  }
}

/** Nearly two thirds of the sources are bare numbers, as in a real export: nobody can tell who that was. */
function source(random: Random, numbers: readonly string[]): string {
  if (random.chance(0.64)) return numbers[Math.floor(random.unit() * random.unit() * numbers.length)] ?? ''
  return random.pickEarly(offAppSources)
}

const offTikTokName = 'off-tiktok-activity'

export function offTikTokActivity(world: World): Part {
  return list(offTikTokName, () => reports(world, offTikTokName, world.amount(0.14, 48)))
}

/** Exports of 2026 hold the same list a second time under the profile. */
export function offTikTokActivityAgain(world: World): Part {
  return listAgain(offTikTokName, () => reports(world, offTikTokName, world.amount(0.14, 48)))
}

/** The name of the same until 2024. */
export function thirdPartyUsage(world: World): Part {
  return list('third-party-usage', () => reports(world, 'third-party-usage', world.amount(0.06, 24)))
}

export const adPartners = map('ad-partners', { DataPartnerList: '', AdvertiserList: 'Example Goods, Beispielladen GmbH' })

/** Old exports name interests; every newer one seen leaves the text empty. */
export function adInterests(text: string): Part {
  return map('ad-interests', { AdInterestCategories: text })
}

export function adVisits(world: World): Part {
  return list('ad-visits', function* () {
    const random = world.random('ad-visits')
    for (const at of world.lately('ad-visits', 182, world.amount(0.012, 9, 20_000)).descending()) {
      const [place, title] = [random.pick(advertisers), random.pick(advertisements)]
      yield { CreateTime: dateText(at), AdTitle: title, AdLink: `https://${place}/start?ttclid=${random.hex(24)}&utm_source=tiktok` }
    }
  })
}

export const noAdFormResponses = nothing('ad-form-responses')
