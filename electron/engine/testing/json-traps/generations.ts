import type { Trap } from '../trap.ts'
import { at, chat, json, likes, one, two } from './pieces.ts'

/** The traps of a JSON export that lie in its generations: which sections stand where, and beside what. */
export const generationTraps: readonly Trap[] = [
  json(
    'J1: addresses under VideoLink, in four sections',
    {
      Activity: {
        'Video Browsing History': { VideoList: [{ Date: at(1), VideoLink: one }] },
        'Like List': { ItemFavoriteList: [{ Date: at(1), VideoLink: one }] },
        'Favorite Videos': { FavoriteVideoList: [{ Date: at(1), VideoLink: 'lost?' }] },
      },
      Video: { Videos: { VideoList: [{ Date: at(1), VideoLink: one }] } },
    },
    { generation: 'J1', counts: { 'watch-history': 1, likes: 1, 'favorite-videos': 1, posts: 1 } },
    'lost?',
  ),
  json(
    'J2: Link, and EffectLink for effects',
    {
      Activity: {
        'Search History': { SearchList: [{ Date: at(1), SearchTerm: 'lost?' }] },
        'Favorite Effects': { FavoriteEffectsList: [{ Date: at(1), EffectLink: 'https://m.tiktok.com/share/stickers/detail/105.html' }] },
        'Purchase History': { SendGifts: { SendGifts: [{ Date: at(1), GiftAmount: '5', UserName: 'a' }] }, BuyGifts: { BuyGifts: null } },
      },
      'Ads and data': {
        'Ads Based On Data Received From Partners': { DataPartnerList: '', AdvertiserList: 'x' },
        'Usage Data From Third-Party Apps And Websites': { UsageDataList: [{ TimeStamp: at(1), Source: 's', Event: 'e' }] },
      },
    },
    {
      generation: 'J2',
      counts: { searches: 1, 'favorite-effects': 1, 'gifts-sent': 1, 'gifts-bought': 0, 'ad-partners': 2, 'third-party-usage': 1 },
    },
    'lost?',
  ),
  json(
    'J3: small letters in one list and capitals in the next, siblings beside them, a profile subset with followers',
    {
      Activity: {
        'Like List': { App: 1, ItemFavoriteList: [{ date: at(1), link: one }] },
        'Favorite Videos': { App: 1, FavoriteVideoList: [{ Date: at(1), Link: one }] },
      },
      Profile: {
        'Follower List': { App: 1, IsFastLane: true, FansList: [{ Date: at(1), UserName: 'N/A' }] },
        'Profile Information': {
          App: 1,
          ProfileMap: { likesReceived: 'None', PlatformInfo: [{ Name: 'lost?' }], birthDate: '1-Jan-2000' },
        },
        'Auto Fill': { Email: 'N/A' },
      },
      Comment: { Comments: { CommentsList: [{ date: at(1), comment: 'c', photo: 'N/A', url: '' }] } },
      'Poi Review': { 'POI Review': { ReviewsList: null } },
    },
    {
      generation: 'J3',
      counts: { likes: 1, 'favorite-videos': 1, followers: 1, 'profile-info': 3, autofill: 1, comments: 1, 'location-reviews': 0 },
    },
    'lost?',
  ),
  json(
    'known single values whose list is missing, and one too long to stand beside its list',
    {
      'Likes and Favorites': { 'Like List': { App: 1 }, 'Favorite Videos': { App: 'x'.repeat(300), FavoriteVideoList: null } },
      ...chat({ App: 'one', 'Chat History with a': [] }),
    },
    {
      counts: {
        'Likes and Favorites/Like List/App': 1,
        'Likes and Favorites/Favorite Videos/App': 1,
        'favorite-videos': 0,
        'Direct Message/Direct Messages/ChatHistory/App': 1,
      },
      records: {
        'Likes and Favorites/Like List/App': [{ App: '1' }],
        'Likes and Favorites/Favorite Videos/App': [{ App: JSON.stringify('x'.repeat(300)) }],
        'Direct Message/Direct Messages/ChatHistory/App': [{ App: '"one"' }],
      },
    },
  ),
  json(
    'J4: the new tree beside Profile, App Settings and Ads and data',
    {
      'Your Activity': { 'Watch History': { VideoList: [{ Date: at(1), Link: 'lost?' }] }, Follower: { FansList: [] } },
      Profile: { 'Profile Info': { ProfileMap: { userName: 'a' } } },
      'App Settings': { 'Block List': { BlockList: [{ Date: '2015-08-16 00:00:00', UserName: 'a' }] } },
      'Ads and data': { 'Off TikTok Activity': {} },
    },
    {
      generation: 'J4',
      counts: { 'watch-history': 1, followers: 0, 'profile-info': 1, 'blocked-users': 1 },
      spans: { 'blocked-users': '2015-08-16T00:00:00Z' },
    },
    'lost?',
  ),
  json(
    'J5: ten roots of its own',
    { ...likes, 'Income+ Wallet': { 'Coin Purchase History': { CoinPurchaseHistoryList: [{ Date: at(1), Type: 't', CoinAmount: 5 }] } } },
    { generation: 'J5', counts: { likes: 1, 'coin-purchases': 1 } },
    'lost?',
  ),
  json(
    'trees of several generations in one file',
    {
      Activity: {
        'Video Browsing History': { VideoList: [{ Date: at(1), VideoLink: one }] },
        'Favorite Hashtags': { FavoriteHashtagList: [] },
      },
      ...likes,
      'Your Activity': { 'Watch History': { VideoList: [{ Date: at(2), Link: two }] } },
      'Tiktok Shopping': { Vouchers: { Vouchers: [{ ReceivedDate: at(1), VoucherId: '1', CostType: 2 }] } },
    },
    {
      generation: 'mixed',
      counts: { 'watch-history': 2, likes: 1, 'favorite-hashtags': 0, 'shop-vouchers': 1 },
      warnings: ['lists-differ'],
    },
    'lost?',
  ),
]
