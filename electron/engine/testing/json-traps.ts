import type { Trap } from './trap.ts'

const video = (id: string): string => `https://www.tiktokv.com/share/video/${id}/`
const one = video('7480000000000000001')
const two = video('7480000000000000002')
const at = (second: number): string => `2025-01-01 00:00:0${second}`

const json = (trap: string, root: unknown, shows: Trap['shows'], loses: string | null = null): Trap => ({
  trap,
  files: { 'user_data_tiktok.json': typeof root === 'string' || root instanceof Uint8Array ? root : JSON.stringify(root, null, 2) },
  shows,
  loses,
})

const likes = { 'Likes and Favorites': { 'Like List': { ItemFavoriteList: [{ date: at(1), link: 'lost?' }] } } }
const searches = (term: string) => ({ 'Your Activity': { Searches: { SearchList: [{ Date: at(1), SearchTerm: term }] } } })
const chat = (history: unknown) => ({ 'Direct Message': { 'Direct Messages': { ChatHistory: history } } })

/** The traps of the JSON export, each with the smallest file that has it, what must be shown, and a value that must be missed. */
export const jsonTraps: readonly Trap[] = [
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
  json(
    'nothing, written in five ways',
    {
      'Your Activity': {
        'Watch History': { VideoList: null },
        Searches: { SearchList: [] },
        'Off TikTok Activity': {},
        'Ad Interests': { AdInterestCategories: '' },
        Donation: { DonationList: null },
      },
      'Profile And Settings': { Settings: { SettingsMap: null }, 'AI-Moji': { CreateDate: '', AIMojiList: null } },
      'TikTok Live': { 'Watch Live History': { WatchLiveMap: null } },
      ...chat({}),
    },
    {
      counts: {
        'watch-history': 0,
        searches: 0,
        'ad-interests': 1,
        donations: 0,
        settings: 0,
        'ai-moji': 2,
        'live-watched': 0,
        'direct-messages': 0,
      },
      warnings: [],
    },
  ),
  json(
    'words for nothing are kept as they were',
    {
      'Profile And Settings': {
        Following: { Following: ['', 'N/A', 'None', 'N.v.t.', '0', '-1'].map((UserName) => ({ Date: 'N/A', UserName })) },
      },
    },
    {
      counts: { following: 6 },
      undated: { following: 6 },
      records: { following: ['', 'N/A', 'None', 'N.v.t.', '0', '-1'].map((name) => ({ Date: '"N/A"', UserName: `"${name}"` })) },
    },
    'N.v.t.',
  ),
  json(
    'the second before 1970 is no date, and open enums are no error',
    {
      'Your Activity': {
        'Share History': {
          ShareHistoryList: ['repost', 'whatsapp_status', 'chat_list', 'something new'].map((Method, index) => ({
            Date: index === 0 ? '1969-12-31 23:59:59' : at(index),
            SharedContent: 'share_video',
            Link: ['https://vm.tiktok.com/ZMabc/', 'https://www.tiktok.com/', 'https://www.tiktok.com/foryou?x=1', one][index],
            Method,
          })),
        },
      },
    },
    { counts: { shares: 4 }, sentinelDates: { shares: 1 }, spans: { shares: at(1).replace(' ', 'T').concat('Z') } },
    'something new',
  ),
  json(
    'numbers keep every digit, as numbers and as texts',
    '{"Your Activity": {"Status": {"Status List": [{"UID": 7123456789012345678901, "DID": "007", "Price": 0.070, "IDFA": "lost?"}]}}}',
    { records: { 'device-ids': [{ UID: '7123456789012345678901', DID: '"007"', Price: '0.070', IDFA: '"lost?"' }] } },
    'lost?',
  ),
  json(
    'two ascending blocks, rows of one second and exact repeats stay as they stand',
    {
      'Your Activity': {
        'Watch History': {
          VideoList: [
            [1, one],
            [2, two],
            [2, one],
            [1, one],
            [1, one],
            [3, 'lost?'],
          ].map(([second, Link]) => ({ Date: at(Number(second)), Link })),
        },
      },
    },
    {
      counts: { 'watch-history': 6 },
      records: {
        'watch-history': [
          [1, one],
          [2, two],
          [2, one],
          [1, one],
          [1, one],
          [3, 'lost?'],
        ].map(([second, Link]) => ({ Date: JSON.stringify(at(Number(second))), Link: JSON.stringify(Link) })),
      },
    },
    'lost?',
  ),
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
    'the whole document twice in one file',
    JSON.stringify(likes) + JSON.stringify(likes),
    { counts: { likes: 1 }, warnings: ['json-repeated-document'], values: { read: 2, kept: 2, unreadable: 0 } },
    'lost?',
  ),
  json(
    'rubbish behind the document',
    `${JSON.stringify(likes)}\n]]>`,
    { counts: { likes: 1 }, warnings: ['json-trailing-bytes'] },
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
    'a photo post: several addresses in one text',
    { Post: { Posts: { VideoList: [{ Date: at(1), Link: 'https://p.example/1\nhttps://p.example/2', Likes: '3', Title: 'lost?' }] } } },
    {
      records: {
        posts: [{ Date: JSON.stringify(at(1)), Link: '"https://p.example/1\\nhttps://p.example/2"', Likes: '"3"', Title: '"lost?"' }],
      },
    },
    'lost?',
  ),
  json(
    'dates with UTC and without, side by side',
    {
      Comment: {
        Comments: {
          CommentsList: [
            { date: `${at(2)} UTC`, comment: 'a' },
            { date: at(1), comment: 'lost?' },
            { date: 'yesterday', comment: 'b' },
          ],
        },
      },
    },
    { counts: { comments: 3 }, undated: { comments: 1 }, spans: { comments: '2025-01-01T00:00:01Z' } },
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
    'interests as a text, as a list; totals as numbers, as texts, under older keys',
    {
      'Your Activity': {
        'Ad Interests': { AdInterestCategories: ['a', 'lost?'] },
        'Activity Summary': { ActivitySummaryMap: { note: 'n', videoCount: 5, sharedVideoCount: '6' } },
        'Most Recent Location Data': { LocationData: { Date: 'N/A', GpsData: 'N/A', LastRegion: 'N/A' } },
      },
    },
    { counts: { 'ad-interests': 1, 'activity-summary': 3, location: 3 } },
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
  json('a byte order mark', `\ufeff${JSON.stringify(likes)}`, { counts: { likes: 1 }, warnings: [] }, 'lost?'),
  json(
    'lines that end as on Windows',
    JSON.stringify(likes, null, 2).replaceAll('\n', '\r\n'),
    { counts: { likes: 1 }, warnings: [] },
    'lost?',
  ),
  json('no line ends at all', JSON.stringify(likes), { counts: { likes: 1 }, warnings: [] }, 'lost?'),
  json(
    'UTF-16, little end first',
    Buffer.from(`\ufeff${JSON.stringify(likes)}`, 'utf16le'),
    { counts: { likes: 1 }, warnings: [] },
    'lost?',
  ),
  json(
    'UTF-16, big end first, without a mark',
    Buffer.from(JSON.stringify(likes), 'utf16le').swap16(),
    { counts: { likes: 1 }, warnings: [] },
    'lost?',
  ),
  json(
    'bytes that are no UTF-8',
    Buffer.concat([Buffer.from(JSON.stringify(searches('lost?')).slice(0, -6)), Buffer.from([0xff, 0xfe]), Buffer.from('"}]}}}')]),
    {
      counts: { searches: 1 },
      warnings: ['text-not-utf8'],
      records: { searches: [{ Date: JSON.stringify(at(1)), SearchTerm: '"lost?\ufffd\ufffd"' }] },
    },
    'lost?',
  ),
  json(
    'keys that stand twice, and keys that belong to JavaScript',
    `{"Your Activity": {"Searches": {"SearchList": [{"SearchTerm": "a", "SearchTerm": "lost?", "__proto__": {"x": 1}, "constructor": "\\ud800"}]}}, "__proto__": {"y": 1}}`,
    { counts: { searches: 1, __proto__: 1 }, warnings: ['repeated-key'], values: { read: 5, kept: 5, unreadable: 0 } },
    'lost?',
  ),
]
