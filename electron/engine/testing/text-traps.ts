import type { Trap } from './trap.ts'

const link = 'https://www.tiktokv.com/share/video/7480000000000000001/'
const block = (...lines: readonly string[]): string => `${lines.join('\n')}\n`
const blocks = (...all: readonly string[]): string => all.join('\n')

const text = (trap: string, files: Trap['files'], shows: Trap['shows'], loses: string | null = 'lost?'): Trap => ({
  trap,
  files,
  shows,
  loses,
})
const watched = (date: string, address = link): string => block(`Date: ${date}`, `Link: ${address}`)

/** The traps of the text export. */
export const textTraps: readonly Trap[] = [
  text(
    'T1: Video Link, and names of their own',
    {
      'Activity/Video Browsing History.txt': block('Date: 2020-08-13 14:43:52', `Video Link: ${link}`),
      'Activity/Follower List.txt': block('Date: 2020-08-13 14:43:52', 'Username: lost?'),
      'Videos/Videos.txt': block('Date: 2020-08-13 14:43:52', `Video Link: ${link}`),
    },
    { generation: 'T1', language: 'en', counts: { 'watch-history': 1, followers: 1, posts: 1 } },
  ),
  text(
    'T2: Browsing History and Post, folders in any case',
    {
      'TikTok_Data_1735588272/Tiktok/activity/Browsing History.txt': watched('2024-01-01 00:00:00', 'lost?'),
      'TikTok_Data_1735588272/Tiktok/Posts/Post.txt': watched('2024-01-01 00:00:00'),
    },
    { generation: 'T2', language: 'en', counts: { 'watch-history': 1, posts: 1 } },
  ),
  text(
    'T3: dates end in UTC, British names',
    {
      'TikTok/Your Activity/Watch History.txt': watched('2025-01-01 00:00:00 UTC'),
      'TikTok/Likes and Favourites/Favourite Videos.txt': watched('2025-01-01 00:00:00 UTC', 'lost?'),
    },
    { generation: 'T3', language: 'en', counts: { 'watch-history': 1, 'favorite-videos': 1 } },
  ),
  text(
    'two colons, labels of their own, no date at all, other names for the date',
    {
      'Favorite HashTags.txt': block('Date: 2025-01-01 00:00:00 UTC', 'HashTag Link:: lost?'),
      'Favorite Effects.txt': block('Date: 2025-01-01 00:00:00 UTC', 'Effect Link: https://m.tiktok.com/share/stickers/detail/1.html'),
      'Hashtag.txt': block('Hashtag Name: a', 'Hashtag Link: https://www.tiktok.com/share/challenge/1/'),
      'Reposts.txt': block('Creation Time: 2025-01-01 00:00:00 UTC', `Link: ${link}`),
      'Following.txt': blocks(block('Date: 2025-01-01 00:00:00', 'UserName: a'), block('Date: 2025-01-02 00:00:00', 'User Name: b')),
    },
    {
      counts: { 'favorite-hashtags': 1, 'favorite-effects': 1, hashtags: 1, reposts: 1, following: 2 },
      spans: { reposts: '2025-01-01T00:00:00Z' },
    },
  ),
  text(
    'a Dutch export, with N.v.t. for nothing',
    {
      'TikTok/Reacties/Reacties.txt': block(
        'Datum: 2026-05-02 10:09:50 UTC',
        'Reactie: lost?',
        'Sticker: N.v.t.',
        `Link naar origineel bericht: ${link}`,
      ),
      'TikTok/Je activiteit/Zoekopdrachten.txt': 'Dit gedeelte bevat geen gegevens\n',
      'TikTok/Informatie van derden.txt': 'Je hebt geen informatie over platforms van derden\n',
    },
    { generation: 'T3', language: 'nl', counts: { comments: 1, searches: 0 }, seenEmpty: ['Informatie van derden.txt'] },
  ),
  text(
    'Spanish conversations under English headings',
    {
      'Mensajes directos/Mensajes directos.txt': '>>> Chat History with ana::\n\n2026-07-03 23:00:11 UTC ana: lost?\n',
      'Chat de grupo/Chat de grupo.txt': 'No hay datos en esta sección\n',
    },
    { generation: 'T3', language: 'es', counts: { 'direct-messages': 1, 'group-chats': 0 }, chats: ['ana'] },
  ),
  text(
    'German and any other language: by shape where that is certain, else on the shelf under the labels as they are',
    {
      'TikTok/Deine Aktivität/Anmeldeverlauf.txt': block(
        'Datum: 2025-01-01 00:00:00 UTC',
        'IP: 1.2.3.4',
        'Gerätemodell: a',
        'Gerätesystem: b',
        'Netzwerktyp: c',
        'Anbieter: d',
      ),
      'TikTok/Deine Aktivität/Wiedergabeverlauf.txt': block('Datum: 2025-01-01 00:00:00 UTC', 'Link: lost?'),
      'TikTok/Nachrichten/Direktnachrichten.txt': '>>> Chat History with eva::\n\n2025-01-01 00:00:00 UTC eva: hallo\n',
      'TikTok/Deine Aktivität/Käufe.txt': 'Du hast keine Daten in diesem Abschnitt\n',
    },
    {
      language: 'de',
      counts: { logins: 1, 'direct-messages': 1, 'TikTok/Deine Aktivität/Wiedergabeverlauf.txt': 1, 'TikTok/Deine Aktivität/Käufe.txt': 0 },
    },
  ),
  text(
    'conversations: two colons or one, colons and dots in names, several lines, no UTC',
    {
      'Direct Messages.txt':
        '>>> Chat History with a.b::\n\n2026-07-03 23:00:11 UTC a.b: one: two\nsecond: line\n\nthird after a blank one\n2026-07-03 23:00:12 me: x\n\n>>> Chat History with c:d:\n\n2026-07-03 23:00:13 UTC c:d: lost?\n',
    },
    {
      counts: { 'direct-messages': 3 },
      chats: ['c:d', 'a.b'],
      records: {
        'direct-messages': [
          { Date: '"2026-07-03 23:00:11 UTC"', From: '"a.b"', Content: '"one: two\\nsecond: line\\n\\nthird after a blank one"' },
          { Date: '"2026-07-03 23:00:12"', From: '"me"', Content: '"x"' },
          { Date: '"2026-07-03 23:00:13 UTC"', From: '"c:d"', Content: '"lost?"' },
        ],
      },
    },
  ),
  text(
    'a photo post goes on with bare addresses',
    {
      'Posts.txt': block(
        'Date: 2025-01-01 00:00:00 UTC',
        'Link: https://p.example/1',
        'https://p.example/2',
        'Like(s): 12',
        'Title: lost?',
      ),
    },
    {
      counts: { posts: 1 },
      records: {
        posts: [
          { Date: '"2025-01-01 00:00:00 UTC"', Link: '"https://p.example/1\\nhttps://p.example/2"', 'Like(s)': '"12"', Title: '"lost?"' },
        ],
      },
    },
  ),
  text(
    'profile, settings with a heading, totals with a note',
    {
      'Profile Info.txt': block('Username: a', 'Birthdate: 1-Jan-2000', 'Bio: lost?', 'of two lines'),
      'Settings.txt': block('Interests: A|B|C', '', 'Content Preferences:', 'Keyword filters for videos: [cats, dogs]'),
      'Activity Summary.txt': block(
        '(Note: data may have delays of up to several days)',
        'Videos watched to the end since account registration: 1234',
      ),
    },
    { counts: { 'profile-info': 3, settings: 2, 'activity-summary': 1 } },
  ),
  text(
    'gifts sent and bought under headings in one file',
    {
      'Purchases.txt':
        'Send Gifts History:\nYou have no data in this section\n\nBuy Gifts History:\nDate: 2023-02-27 17:33:10\nPrice: lost?\n',
    },
    { counts: { 'gifts-sent': 0, 'gifts-bought': 1 } },
  ),
  text(
    'orders with values on the following lines, a cart, vouchers',
    {
      'Order History.txt': block(
        'Order date: 2025-01-01 00:00:00 UTC',
        'Order number: 577',
        'Product information:',
        '>>Name:',
        'lost?',
        'blue',
        '>>Quantity: 1',
        'Total price (including shipping fee): 10.68 USD',
        'Order status: done',
      ),
      'Shopping Cart List.txt': block('Creation date: 2025-01-01 00:00:00 UTC', '>>Name: a', '>>Quantity: 1', 'Shop Name: s'),
      'Vouchers.txt': block(
        'Date Received: 2025-01-01 00:00:00 UTC',
        'Voucher Id: 1',
        'Voucher Name: v',
        'Discount Details: d',
        'Status: s',
      ),
    },
    {
      counts: { 'shop-orders': 1, 'shop-cart': 1, 'shop-vouchers': 1 },
      inner: { 'shop-orders': { Products: 1 } },
      spans: { 'shop-orders': '2025-01-01T00:00:00Z', 'shop-cart': '2025-01-01T00:00:00Z', 'shop-vouchers': '2025-01-01T00:00:00Z' },
    },
  ),
  text(
    'nothing, in a file of its own',
    { 'Stickers.txt': 'You have no data in this section\n', 'Searches.txt': '' },
    { counts: { stickers: 0, searches: 0 } },
    null,
  ),
  text('one record is a list of one', { 'Searches.txt': 'Date: 2025-01-01 00:00:00 UTC\nSearch Term: lost?' }, { counts: { searches: 1 } }),
  text(
    'one name in two folders means two things',
    {
      'TikTok/Comments/Comments.txt': block('Date: 2025-01-01 00:00:00 UTC', 'Comment: lost?'),
      'TikTok/TikTok Live/Comments.txt': block('Date: 2025-01-01 00:00:00 UTC', 'Comment: b'),
    },
    { counts: { comments: 1, 'TikTok/TikTok Live/Comments.txt': 1 } },
  ),
  text(
    'a single file under any name',
    { 'download (3).txt': watched('2025-01-01 00:00:00', 'lost?') },
    { counts: { 'download (3).txt': 1 } },
  ),
  text(
    'UTF-16 with a mark',
    { 'Searches.txt': Buffer.from('\ufeffDate: 2025-01-01 00:00:00 UTC\r\nSearch Term: lost?\r\n', 'utf16le') },
    { counts: { searches: 1 } },
  ),
  text(
    'a byte order mark, and Windows’ line ends',
    { 'Searches.txt': '\ufeffDate: 2025-01-01 00:00:00 UTC\r\nSearch Term: lost?\r\n' },
    { counts: { searches: 1 } },
  ),
  text(
    'the second before 1970, and a text that is no date',
    {
      'Share History.txt': blocks(
        ...['1969-12-31 23:59:59', 'N/A', '2025-01-01 00:00:00'].map((date) =>
          block(`Date: ${date}`, 'Shared Content: video', 'Link: lost?', 'Method: repost'),
        ),
      ),
    },
    { counts: { shares: 3 }, sentinelDates: { shares: 1 }, undated: { shares: 1 } },
  ),
]
