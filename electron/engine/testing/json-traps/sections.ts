import type { Trap } from '../trap.ts'
import { at, chat, json, one, searches } from './pieces.ts'

/** The traps of a JSON export that lie in the shape of single sections, and what stands where nobody knows it. */
export const sectionTraps: readonly Trap[] = [
  json(
    'a list that stands twice counts once',
    {
      'Your Activity': { 'Off TikTok Activity': { OffTikTokActivityDataList: [{ TimeStamp: at(1), Source: '123', Event: 'lost?' }] } },
      'Profile And Settings': {
        'Off TikTok Activity': { OffTikTokActivityDataList: [{ TimeStamp: at(1), Source: '123', Event: 'lost?' }] },
      },
    },
    { counts: { 'off-tiktok-activity': 1 }, warnings: ['list-stands-twice'], values: { read: 6, kept: 6, unreadable: 0 } },
    'lost?',
  ),
  json(
    'conversations: one colon, names with dots and underscores, several lines, links, an empty one, JavaScript’s own names',
    chat({
      'Chat History with a.b_c:': [
        { Date: at(2), From: 'a.b_c', Content: 'one\ntwo' },
        { Date: at(1), From: 'me', Content: one },
      ],
      'Chat History with __proto__:': [{ Date: at(1), From: '__proto__', Content: 'lost?' }],
      'Chat History with constructor:': [],
    }),
    { counts: { 'direct-messages': 3 }, chats: ['a.b_c', '__proto__', 'constructor'], warnings: [] },
    'lost?',
  ),
  json(
    'a filled group chat, whatever its shape',
    {
      'Direct Message': {
        'Group Chat': { GroupChat: { 'Trip:': [{ Date: at(1), From: 'a', Content: 'lost?' }], odd: { Members: ['a'] } } },
      },
    },
    { counts: { 'group-chats': 1, 'Direct Message/Group Chat/GroupChat/odd': 1 } },
    'lost?',
  ),
  json(
    'the assistant’s chats: objects for texts',
    {
      'Direct Message': {
        'Tako Chat History': {
          TakoChatHistoryList: [{ 'Chat Title': 't', Messages: [{ Date: `${at(1)} UTC`, Content: { text: 'lost?' } }] }],
        },
      },
    },
    { counts: { 'tako-chats': 1 }, inner: { 'tako-chats': { Messages: 1 } } },
    'lost?',
  ),
  json(
    'keys with the name of their parent',
    {
      'Your Activity': {
        Purchases: { SendGifts: { SendGifts: [{ Date: at(1) }] }, BuyGifts: { BuyGifts: [{ Price: '0.07', Date: at(1) }] } },
      },
      'TikTok Shop': { Vouchers: { Vouchers: [{ VoucherName: 'lost?' }] } },
    },
    { counts: { 'gifts-sent': 1, 'gifts-bought': 1, 'shop-vouchers': 1 } },
    'lost?',
  ),
  json(
    'case, spaces, misspellings and stray colons',
    {
      'tiktok LIVE': {
        'Go Live Settings': { SettingsMap: { 'A whole sentence as a key.': 'Enabled' }, MostRecentModificationTimeInApp: '0' },
      },
      'Likes and Favourites': { 'Favourite Videos': { FavouriteVideoList: [{ Date: at(1), Link: one }] } },
      'Profile And Settings': { Settings: { SettingsMap: { 'Who can see your following list::': 'lost?', Interests: 'A|B|C' } } },
      'TikTok Shop': { 'Saved Address Information': { SavedAddress: [{ adress_info: 'x', receiver_name: 'y' }] } },
    },
    { counts: { 'live-host-settings': 1, 'favorite-videos': 1, settings: 2, 'shop-addresses': 1 }, warnings: [] },
    'lost?',
  ),
  json(
    'live rooms under their numbers, -1 among them, comments counted apart',
    {
      'TikTok Live': {
        'Watch Live History': {
          WatchLiveMap: {
            '-1': { WatchTime: at(1), Link: '', Comments: null, Questions: null },
            '7480000000000000001': {
              WatchTime: at(2),
              Link: '',
              Comments: [{ CommentTime: at(2), CommentContent: 'lost?', RawTime: 1735689602 }],
              Questions: [{ QuestionTime: at(2), QuestionContent: 'q' }],
            },
          },
        },
        'Go Live History': { GoLiveList: [{ LiveStartTime: at(1), TotalView: '3', MutedList: null }] },
        'Watch Live Comment': {},
      },
    },
    { counts: { 'live-watched': 2, 'live-hosted': 1 }, inner: { 'live-watched': { Comments: 1, Questions: 1 } }, warnings: [] },
    'lost?',
  ),
  json(
    'orders under their numbers, shops under their names, parents renamed',
    {
      'Tiktok Shopping': {
        'Order History': {
          OrderHistories: {
            '577': { order_date: at(1), total_price: '10.68 USD', Products: [{ product_name: 'lost?' }, { product_name: 'b' }] },
          },
        },
        'Communication History': { CommunicationHistories: { 'A shop': [{ send_time: at(1), content: 'x' }] } },
        'Product Review History': { ProductReviewHistories: [{ r: 1 }] },
        'Return and Refund History': { ReturnAndRefundHistories: [{ r: 1 }] },
      },
      'TikTok Shop': { TikTokFavoriteItem: { TikTokFavoriteItemResult: { TikTokFavoriteItemList: [{ i: 1 }] } } },
    },
    {
      counts: { 'shop-orders': 1, 'shop-messages': 1, 'shop-reviews': 1, 'shop-returns': 1, 'shop-favorites': 1 },
      inner: { 'shop-orders': { Products: 2 } },
    },
    'lost?',
  ),
  json(
    'list names that people copied wrongly are no section',
    { 'Your Activity': { 'Favorite Videos': { FavoriteVideosList: [{ Date: at(1), Link: 'lost?' }] } } },
    { counts: { 'Your Activity/Favorite Videos/FavoriteVideosList': 1 } },
    'lost?',
  ),
  json(
    'what nobody knows stands on the shelf: roots, sections, lists and loose values',
    { ...searches('a'), Novelty: { New: { NewList: [{ Date: at(1), a: 'lost?' }], Loose: 3 }, Other: 'x' }, Alone: true },
    { counts: { searches: 1, Novelty: 1, 'Novelty/New': 1, 'Novelty/New/NewList': 1, Alone: 1 } },
    'lost?',
  ),
  json(
    'sections only ever seen empty are named while they are, and shelved when they are not',
    { 'Likes and Favorites': { Collection: {}, 'Favorite Drama': { DramaList: ['lost?'] } }, Post: { Story: {} }, ...searches('a') },
    {
      counts: { searches: 1, 'Likes and Favorites/Favorite Drama': 0, 'Likes and Favorites/Favorite Drama/DramaList': 1 },
      seenEmpty: ['Collection', 'Story'],
    },
    'lost?',
  ),
]
