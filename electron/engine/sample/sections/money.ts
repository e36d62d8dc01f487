import { dateText } from '../calendar.ts'
import type { NonEmpty } from '../random.ts'
import { list, nothing, type Part, type Section, section } from '../tree.ts'
import { inventedHandle } from '../words/names.ts'
import type { World } from '../world.ts'

/** Gifts sent and bought; both lists stand inside an object of their own name. */
export function purchases(world: World): Section {
  return section({ SendGifts: section({ SendGifts: giftsSent(world) }), BuyGifts: section({ BuyGifts: giftsBought(world) }) })
}

function giftsSent(world: World): Part {
  return list('gifts-sent', function* () {
    const random = world.random('gifts-sent')
    for (const at of world.lately('gifts-sent', 700, world.amount(0.003, 7, 5000)).descending()) {
      yield { Date: dateText(at), GiftAmount: String(random.pick(giftSizes)), UserName: inventedHandle(random) }
    }
  })
}

const giftSizes: NonEmpty<number> = [1, 1, 5, 10, 20, 30, 99]
const prices: NonEmpty<string> = ['0.07', '0.35', '1.29', '4.99', '19.99']

function giftsBought(world: World): Part {
  return list('gifts-bought', function* () {
    const random = world.random('gifts-bought')
    for (const at of world.lately('gifts-bought', 700, world.amount(0.0015, 4, 2000)).descending()) {
      yield { Price: random.pickEarly(prices), Date: dateText(at) }
    }
  })
}

const bundles: NonEmpty<number> = [70, 70, 350, 700]

export function coinPurchases(world: World): Part {
  return list('coin-purchases', function* () {
    const random = world.random('coin-purchases')
    for (const at of world.lately('coin-purchases', 700, world.amount(0.0015, 4, 2000)).descending()) {
      yield { Date: dateText(at), Type: 'Bundle', CoinAmount: random.pick(bundles) }
    }
  })
}

// Never seen with content.
export const noTransactions = nothing('transactions')
export const noDonations = nothing('donations')
export const noFundraisers = nothing('fundraisers')
