import type { CitableFigure } from '@shared/insights/citation.ts'

/** Which fields of which categories a figure is counted from, as docs/method.md says; none where every dated record counts. */
export const figureFields: Readonly<Record<CitableFigure, readonly { readonly category: string; readonly fields: readonly string[] }[]>> = {
  timeline: [],
  day: [],
  rhythm: [],
  sessions: [],
  watched: [
    { category: 'watch-history', fields: ['Link', 'Date'] },
    { category: 'shares', fields: ['Method', 'SharedContent'] },
  ],
  searched: [{ category: 'searches', fields: ['SearchTerm', 'Date'] }],
  people: [
    { category: 'direct-messages', fields: ['From', 'Date'] },
    { category: 'followers', fields: ['Date'] },
    { category: 'following', fields: ['Date'] },
    { category: 'blocked-users', fields: ['Date'] },
  ],
  origins: [{ category: 'logins', fields: ['IP', 'DeviceModel', 'DeviceSystem', 'NetworkType', 'Carrier', 'Date'] }],
  reported: [
    { category: 'off-tiktok-activity', fields: ['Source', 'Event', 'TimeStamp'] },
    { category: 'third-party-usage', fields: ['Source', 'Event', 'TimeStamp'] },
  ],
  money: [
    { category: 'shop-orders', fields: ['total_price'] },
    { category: 'gifts-bought', fields: ['Price'] },
    { category: 'gifts-sent', fields: ['GiftAmount'] },
    { category: 'coin-purchases', fields: ['CoinAmount'] },
    { category: 'live-hosted', fields: ['TotalEarning'] },
    { category: 'transactions', fields: ['Amount'] },
    { category: 'donations', fields: ['Amount'] },
    { category: 'fundraisers', fields: ['Amount'] },
  ],
  expiring: [],
}
