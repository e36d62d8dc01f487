import type { NonEmpty } from '../random.ts'

export const shops: NonEmpty<string> = ['Example Goods', 'Beispielladen GmbH', 'Sample & Sons, Ltd', 'Casa Inventada']

/** Product and price in cents. */
export const products: NonEmpty<readonly [name: string, cents: number]> = [
  ['Enamel mug "Monday"', 1290],
  ['Socken, 3 Paar', 1150],
  ['USB-C cable 2 m', 890],
  ['Desk lamp, brass', 3490],
  ['Sauerteig-Set mit Gärkorb', 2790],
  ['Cat tree 120 cm', 5900],
  ['Chalk bag', 1690],
  ['Notebook A5, dotted', 740],
  ['Plant pot, terracotta, 18 cm', 990],
  ['Regenjacke', 4450],
]
export const variations: NonEmpty<string> = ['Default', 'Blue, M', 'Grün, L', '2 m', 'Natural']

export const shopMessages: NonEmpty<string> = [
  'Hello, when will my parcel arrive?',
  'Your order has been handed to the carrier.',
  'Is the blue one still available?',
  'Guten Tag, der Deckel war leider zerbrochen.',
  'Das tut uns leid. Wir senden Ihnen Ersatz.',
  'Thank you for your message. We answer within two days.',
]

/** Apps and sites that reported to TikTok what happened on them. Real exports name most of them by a bare number only. */
export const offAppSources: NonEmpty<string> = [
  'shoes.example',
  'Example Weather',
  'Bahn-Beispiel',
  'news.example',
  'Sample Fitness App',
  'kochbox.example',
  'Invented Puzzle Game',
  'moebel.example',
  'tickets.example',
]
export const offAppEvents: NonEmpty<string> = [
  'Pageview',
  'LaunchAPP',
  'ViewContent',
  'EnrichAM',
  'AddToCart',
  'Search',
  'CompletePayment',
  'InitiateCheckout',
  'Purchase',
  'level_12_done',
]

export const advertisements: NonEmpty<string> = [
  'Run further. New shoes, 20 % off',
  'Kochboxen ab 3,99 € pro Portion',
  'Learn Spanish in 15 minutes a day',
  'Night trains from 29 €',
  'Dein neues Sofa wartet schon',
  'The puzzle that nobody solves before level 12',
]

export const voucherTexts: NonEmpty<readonly [name: string, text: string]> = [
  ['Welcome voucher', '5 € off orders over 20 €, once'],
  ['Free shipping', 'Free shipping on orders over 15 €'],
  ['Wochenend-Gutschein', '10 % auf alles, nur bis Sonntag'],
]

/** Where the advertisements led. */
export const advertisers: NonEmpty<string> = [
  'shoes.example',
  'kochbox.example',
  'spanish-lessons.example',
  'nachtzug.example',
  'moebel.example',
]
