import { dateText } from '../calendar.ts'
import { person } from '../person.ts'
import type { NonEmpty, Random } from '../random.ts'
import { type Fields, keyedMap, list, nothing, type Part, type Section, section } from '../tree.ts'
import { products, shopMessages, shops, variations, voucherTexts } from '../words/commerce.ts'
import type { World } from '../world.ts'

/** Three sections of the shop were renamed in 2025, and one was added in 2026. */
export interface ShopNames {
  readonly messages: 'Communication History' | 'Communication With Shops'
  readonly reviews: 'Product Review History' | 'Product Reviews'
  readonly returns: 'Return and Refund History' | 'Returns and Refunds History'
  readonly hasFavorites: boolean
}

export const shopNamesUntil2024: ShopNames = {
  messages: 'Communication History',
  reviews: 'Product Review History',
  returns: 'Return and Refund History',
  hasFavorites: false,
}

export const shopNamesOf2025: ShopNames = {
  messages: 'Communication With Shops',
  reviews: 'Product Reviews',
  returns: 'Returns and Refunds History',
  hasFavorites: false,
}

export const shopNamesOf2026: ShopNames = { ...shopNamesOf2025, hasFavorites: true }

/** The whole shop. Lists whose records were never seen stand empty. */
export function shop(world: World, names: ShopNames): Section {
  return section({
    [names.messages]: section({ CommunicationHistories: conversations(world) }),
    'Current Payment Information': section({ PayCard: nothing('shop-payment-cards') }),
    'Customer Support History': section({ CustomerSupportHistories: nothing('shop-support') }),
    'Order Dispute History': section({ OrderDisputeHistories: nothing('shop-disputes') }),
    'Order History': section({ OrderHistories: orders(world) }),
    'Product Browsing History': section({ ProductBrowsingHistories: browsing(world) }),
    [names.reviews]: section({ ProductReviewHistories: nothing('shop-reviews') }),
    [names.returns]: section({ ReturnAndRefundHistories: nothing('shop-returns') }),
    'Saved Address Information': section({ SavedAddress: addresses() }),
    'Shopping Cart List': section({ ShoppingCart: cart(world) }),
    ...(names.hasFavorites
      ? { TikTokFavoriteItem: section({ TikTokFavoriteItemResult: section({ TikTokFavoriteItemList: nothing('shop-favorites') }) }) }
      : {}),
    Vouchers: section({ Vouchers: vouchers(world) }),
  })
}

function orders(world: World): Part {
  return keyedMap('shop-orders', function* () {
    const random = world.random('orders')
    let nth = 0
    for (const at of world.lately('orders', 620, world.amount(0.003, 6, 3000)).descending()) {
      yield [`57646${String(at).padStart(10, '0')}${String(nth % 1000).padStart(3, '0')}`, order(at, random)]
      nth += 1
    }
  })
}

function order(at: number, random: Random): Fields {
  let cents = 390
  const bought = Array.from({ length: random.pick([1, 1, 2, 3] as const) }, () => {
    const [name, price] = random.pick(products)
    const quantity = random.pick([1, 1, 1, 2] as const)
    cents += price * quantity
    return { product_name: name, variation_name: random.pick(variations), quantity: String(quantity) }
  })
  return {
    order_date: dateText(at),
    order_status: random.pick(['Completed', 'Completed', 'Completed', 'Cancelled'] as const),
    total_price: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')} EUR`,
    Products: bought,
  }
}

function conversations(world: World): Part {
  return keyedMap('shop-messages', function* () {
    for (const [nth, shopName] of shops.slice(0, 3).entries()) {
      const random = world.random(`shop-messages/${nth}`)
      const written: Fields[] = []
      for (const at of world.lately(`shop-messages/${nth}`, 300, nth + 2, [2, 3]).descending()) {
        const direction = random.chance(0.5) ? 'sent' : 'received'
        written.push({ send_time: dateText(at), shop_name: shopName, direction, content: random.pick(shopMessages) })
      }
      yield [shopName, written]
    }
  })
}

function browsing(world: World): Part {
  return list('shop-browsing', function* () {
    const random = world.random('shop-browsing')
    for (const at of world.lately('shop-browsing', 182, world.amount(0.012, 14), [1, 2, 3, 5]).descending()) {
      yield { browsing_date: dateText(at), shop_name: random.pickEarly(shops), product_name: random.pick(products)[0] }
    }
  })
}

function cart(world: World): Part {
  return list('shop-cart', function* () {
    const random = world.random('shop-cart')
    for (const at of world.lately('shop-cart', 120, 3).descending()) {
      yield {
        CreateTime: dateText(at),
        ShopName: random.pick(shops),
        ProductName: random.pick(products)[0],
        SkuCount: random.between(1, 2),
      }
    }
  })
}

const voucherStates: NonEmpty<string> = ['expired', 'expired', 'used', 'unused']

function vouchers(world: World): Part {
  return list('shop-vouchers', function* () {
    const random = world.random('shop-vouchers')
    for (const at of world.lately('shop-vouchers', 300, world.amount(0.002, 5, 2000)).descending()) {
      const [name, text] = random.pick(voucherTexts)
      yield {
        ReceivedDate: dateText(at),
        VoucherId: random.digits(19),
        CostType: random.below(2),
        VoucherName: name,
        VoucherText: text,
        Status: random.pick(voucherStates),
      }
    }
  })
}

/** `adress_info` is spelled like this in the export. */
function addresses(): Part {
  const receiver = `${person.firstName} ${person.lastName}`
  return list('shop-addresses', () => [
    {
      receiver_name: receiver,
      masked_phone_number: person.maskedPhone,
      adress_info: `${person.street}, ${person.postcode} ${person.city}`,
    },
    { receiver_name: receiver, masked_phone_number: person.maskedPhone, adress_info: 'Packstation 000, 00000 Musterstadt' },
  ])
}
