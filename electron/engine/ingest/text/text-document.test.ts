import { describe, expect, it } from 'vitest'
import { type ReadText, readText } from './testing/reading.ts'

/** Every test of the reader is also a test of the promise that nothing is lost. */
async function read(name: string, ...pieces: readonly (string | Uint8Array)[]): Promise<ReadText> {
  const result = await readText(name, ...pieces)
  expect(result.differences).toEqual([])
  expect(result.lines.kept).toBe(result.lines.read)
  return result
}

const utf16 = (text: string, big: boolean, mark: boolean): Buffer => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('records of the text export', () => {
  it('are blocks of labels and values, one section by its base name, wherever the file lies', async () => {
    const text = 'Date: 2024-01-01 00:00:00 UTC\nLink: https://www.tiktokv.com/share/video/1/\n\nDate: 2024-01-02 00:00:00 UTC\nLink: x\n'
    for (const name of ['Watch History.txt', 'any/where/WATCH HISTORY.TXT', 'TikTok/Your Activity/Watch History (1).txt']) {
      const { counts, records, sections } = await read(name, text)
      expect(counts).toEqual({ 'watch-history': 2 })
      expect(records['watch-history']).toEqual([
        { Date: '2024-01-01 00:00:00 UTC', Link: 'https://www.tiktokv.com/share/video/1/' },
        { Date: '2024-01-02 00:00:00 UTC', Link: 'x' },
      ])
      expect(sections['watch-history']).toMatchObject({ first: '2024-01-01T00:00:00Z', last: '2024-01-02T00:00:00Z' })
    }
  })

  it('may be one, without a line end behind it', async () => {
    const { records } = await read('Likelijst.txt', 'Datum: 2024-01-01 00:00:00 UTC\nLink: x')
    expect(records).toEqual({ likes: [{ Datum: '2024-01-01 00:00:00 UTC', Link: 'x' }] })
  })

  it('may stand without blank lines between them', async () => {
    const { records } = await read('Like List.txt', 'Date: 2024-01-01 00:00:00\nLink: a\nDate: 2024-01-02 00:00:00\nLink: b\n')
    expect(records['likes']).toHaveLength(2)
  })

  it('end their lines as Windows does, or begin with a byte order mark, or come in UTF-16', async () => {
    const text = 'Datum: 2024-01-01 00:00:00 UTC\r\nReactie: één\r\ntwee 👩‍👧\r\n\r\nDatum: 2024-01-02 00:00:00 UTC\r\nReactie: drie\r\n'
    const expected = [
      { Datum: '2024-01-01 00:00:00 UTC', Reactie: 'één\ntwee 👩‍👧' },
      { Datum: '2024-01-02 00:00:00 UTC', Reactie: 'drie' },
    ]
    const forms = [
      text,
      text.replaceAll('\r', ''),
      `\ufeff${text}`,
      utf16(text, false, true),
      utf16(text, true, true),
      utf16(text, false, false),
    ]
    for (const form of forms) expect((await read('Reacties.txt', form)).records['comments']).toEqual(expected)
  })

  it('keep two colons, a missing space and an empty value as they are', async () => {
    const text =
      'Date: 2024-01-01 00:00:00\nHashTag Link:: https://m.tiktok.com/h5/share/tag/5.html\n\nDate:2024-01-02 00:00:00\nHashTag Link: \n'
    expect((await read('Favorite HashTags.txt', text)).records['favorite-hashtags']).toEqual([
      { Date: '2024-01-01 00:00:00', 'HashTag Link': 'https://m.tiktok.com/h5/share/tag/5.html' },
      { Date: '2024-01-02 00:00:00', 'HashTag Link': '' },
    ])
  })

  it('hold texts of several lines, blank ones and ones with colons among them', async () => {
    const text = [
      'Date: 2024-01-01 00:00:00 UTC',
      'Comment: first',
      'Photo: N/A',
      '',
      'Date: 2024-01-02 00:00:00 UTC',
      'Comment: note: this',
      'to do: that',
      '',
      'last: paragraph at 10:30',
      'Photo: N/A',
      '',
      'Date: N/A',
      'Comment: Date: of tomorrow',
      'https://example.org',
      'Photo: N/A',
    ].join('\n')
    const { records, sections } = await read('Comments/Comments.txt', text)
    expect(records['comments']).toEqual([
      { Date: '2024-01-01 00:00:00 UTC', Comment: 'first', Photo: 'N/A' },
      { Date: '2024-01-02 00:00:00 UTC', Comment: 'note: this\nto do: that\n\nlast: paragraph at 10:30', Photo: 'N/A' },
      { Date: 'N/A', Comment: 'Date: of tomorrow\nhttps://example.org', Photo: 'N/A' },
    ])
    expect(sections['comments']?.count).toBe(3)
  })

  it('are not cut apart by a text that begins a line as a record does', async () => {
    const text =
      'Date: 2024-01-01 00:00:00\nComment: when?\nDate: tomorrow\n\nDate: or later\nbye\n\nDate: 2024-01-02 00:00:00\nComment: b\n'
    expect((await read('Comments.txt', text)).records['comments']).toEqual([
      { Date: '2024-01-01 00:00:00', Comment: 'when?\nDate: tomorrow\n\nDate: or later\nbye' },
      { Date: '2024-01-02 00:00:00', Comment: 'b' },
    ])
  })

  it('of photo posts go on with bare addresses', async () => {
    const text = 'Date: 2024-01-01 00:00:00 UTC\nLink: https://a.example/1?x=1:2\nhttps://a.example/2\nhttps://a.example/3\nLike(s): 3\n'
    expect((await read('Posts.txt', text)).records['posts']).toEqual([
      { Date: '2024-01-01 00:00:00 UTC', Link: 'https://a.example/1?x=1:2\nhttps://a.example/2\nhttps://a.example/3', 'Like(s)': '3' },
    ])
  })

  it('of orders hold a list of products, counted apart, and are named by their number', async () => {
    const text =
      'Order date: 2024-01-01 00:00:00\nOrder number: 576460000000000000\nProduct information:\n>>Name:\nCable 2 m\nDefault\n>>Quantity: 2\n>>Name:\nLamp: brass\nSize: XL\n>>Quantity: 1\nTotal price (including shipping fee): 1.00 USD\n\nOrder date: 2024-01-02 00:00:00\nOrder number: 2\nProduct information:\n>>Name:\nSocks\n>>Quantity: 1\n'
    const { records, sections } = await read('Order History.txt', text)
    expect(records['shop-orders']?.[0]).toEqual({
      'Order date': '2024-01-01 00:00:00',
      'Order number': '576460000000000000',
      'Product information': [
        { Name: 'Cable 2 m', variation: 'Default', Quantity: '2' },
        { Name: 'Lamp: brass', variation: 'Size: XL', Quantity: '1' },
      ],
      'Total price (including shipping fee)': '1.00 USD',
    })
    expect(sections['shop-orders']).toMatchObject({ count: 2, inner: { Products: 3 }, first: '2024-01-01T00:00:00Z' })
  })

  it('of a shopping cart have one product each, with a heading above it or without', async () => {
    const text =
      'Creation date: 2024-01-01 00:00:00\nProduct information:\n>>Name:\nMug\n>>Quantity: 1\nShop Name: A\n\nCreation date: 2024-01-02 00:00:00\n>>Name:\nCat: tree\n>>Quantity: 2\nShop Name: B\n'
    const { records, sections } = await read('Shopping Cart List.txt', text)
    expect(records['shop-cart']).toEqual([
      { 'Creation date': '2024-01-01 00:00:00', Name: 'Mug', Quantity: '1', 'Shop Name': 'A' },
      { 'Creation date': '2024-01-02 00:00:00', Name: 'Cat: tree', Quantity: '2', 'Shop Name': 'B' },
    ])
    expect(sections['shop-cart']).toMatchObject({ count: 2, inner: {} })
  })

  it('are dated by their shape where the language calls the date something else', async () => {
    const text = 'Erhalten am: 2024-01-01 00:00:00 UTC\nGutschein: 5\n\nErhalten am: 2024-02-01 00:00:00 UTC\nGutschein: 6\n'
    expect((await read('Vouchers.txt', text)).sections['shop-vouchers']).toMatchObject({
      count: 2,
      first: '2024-01-01T00:00:00Z',
      last: '2024-02-01T00:00:00Z',
    })
  })

  it('count broken dates and the day before 1970 apart', async () => {
    const text =
      'Date: 1969-12-31 23:59:59\nUsername: a\n\nDate: 2024-13-01 00:00:00\nUsername: b\n\nDate: 2024-01-01 00:00:00\nUsername: c\n'
    expect((await read('Follower.txt', text)).sections['followers']).toMatchObject({
      count: 3,
      undated: 1,
      sentinelDates: 1,
      first: '2024-01-01T00:00:00Z',
    })
  })

  it('of a damaged file stay, the cut one among them', async () => {
    const { records } = await read('Searches.txt', 'Date: 2024-01-01 00:00:00\nSearch Term: a\n\nDate: 2024-01-02 00:00:00\nSearch Te')
    expect(records['searches']?.[0]).toEqual({ Date: '2024-01-01 00:00:00', 'Search Term': 'a' })
    expect(records['searches']).toHaveLength(2)
  })

  it('with labels that repeat or are called like parts of JavaScript keep all of them', async () => {
    const text = 'Date: 2024-01-01 00:00:00\nLink: https://a\nLink: https://b\n__proto__: x\nconstructor: "y\\"\n\0: nul\n'
    const { counts } = await read('Like List.txt', text)
    expect(counts).toEqual({ likes: 1 })
  })
})

describe('files of several sections', () => {
  const gifts = 'Date: 2024-01-01 00:00:00\nGift Amount: 1\nUsername: a\n'
  const bought = 'Date: 2024-01-02 00:00:00\nPrice: 0.07\n'

  it('are split at their headings', async () => {
    const { counts, records } = await read('Purchases.txt', `Send Gifts History:\n${gifts}\nBuy Gifts History:\n${bought}\n${bought}`)
    expect(counts).toEqual({ 'gifts-sent': 1, 'gifts-bought': 2 })
    expect(records['gifts-bought']?.[0]).toEqual({ Date: '2024-01-02 00:00:00', Price: '0.07' })
  })

  it('may be empty in part, or whole', async () => {
    const half = `Send Gifts History:\nYou have no data in this section\n\nBuy Gifts History:\n${bought}`
    expect((await read('Purchases.txt', half)).counts).toEqual({ 'gifts-sent': 0, 'gifts-bought': 1 })
    const none = 'Dit gedeelte bevat geen gegevens\n'
    expect((await read('Aankopen.txt', none)).counts).toEqual({ 'gifts-sent': 0, 'gifts-bought': 0 })
  })

  it('tell by their records where the headings are not known', async () => {
    const text = `Verzonden:\n${gifts}\nGekocht:\n${bought}`
    expect((await read('Aankopen.txt', text)).counts).toEqual({ 'gifts-sent': 1, 'gifts-bought': 1 })
  })
})

describe('files of single values', () => {
  it('have one entry for each line with a label; headings and notes are none', async () => {
    const summary = '(Note: data may have delays of up to several days)\n\nVideos shared: 97\nVideos watched: 6002\n'
    expect((await read('Activity Summary.txt', summary)).counts).toEqual({ 'activity-summary': 2 })
    const settings =
      'Private Account: Off\nBio: \n\nContent Preferences:\nKeywords: [a, b]\nMore: []\n\nPush Notification:\nNew Fans: Enabled\n'
    const { counts, records } = await read('Settings.txt', settings)
    expect(counts).toEqual({ settings: 5 })
    expect(Object.assign({}, ...(records['settings'] ?? []))).toEqual({
      'Private Account': 'Off',
      Bio: '',
      Keywords: '[a, b]',
      More: '[]',
      'New Fans': 'Enabled',
    })
  })

  it('keep what a person wrote over several lines', async () => {
    const { records } = await read('Profile Info.txt', 'Username: a\nBio: one\n\ntwo\nLikes received: 3\n')
    expect(Object.assign({}, ...(records['profile-info'] ?? []))).toEqual({ Username: 'a', Bio: 'one\n\ntwo', 'Likes received': '3' })
  })

  it('keep the same value under two headings twice', async () => {
    const text = 'A:\nDesktop notification: Disabled\n\nB:\nDesktop notification: Disabled\n'
    expect((await read('Settings.txt', text)).counts).toEqual({ settings: 2 })
  })

  it('give a place its date', async () => {
    const text = 'Datum: 2024-01-01 00:00:00 UTC\nGps-gegevens: 1,2\nLaatste regio: NL\n'
    expect((await read('Meest recente locatiegegevens.txt', text)).sections['location']).toMatchObject({
      count: 3,
      first: '2024-01-01T00:00:00Z',
    })
  })
})

describe('empty files', () => {
  it('say so in a sentence of a known language, or of an unknown one', async () => {
    for (const sentence of ['You have no data in this section', 'Du hast keine Daten in diesem Abschnitt.', 'Aucune donnée ici'])
      expect((await read('Like List.txt', `${sentence}\n`)).counts).toEqual({ likes: 0 })
    expect((await read('Like List.txt', '')).counts).toEqual({ likes: 0 })
  })

  it('are named on the shelf when nobody knows them, unless they have only ever been seen empty', async () => {
    const sentence = 'No hay datos en esta sección\n'
    expect((await read('Donaciones.txt', sentence)).counts).toEqual({ 'Donaciones.txt': 0 })
    expect((await read('Reactie op livestream.txt', 'Dit gedeelte bevat geen gegevens\n')).counts).toEqual({})
    expect((await read('Reactie op livestream.txt', 'Datum: 2024-01-01 00:00:00\nReactie: a\n')).counts).toEqual({
      'Reactie op livestream.txt': 1,
    })
  })

  it('are not thought empty because of a line that may be data', async () => {
    const { counts, records } = await read('Ad Interests.txt', 'Cars, Sports\n')
    expect(counts).toEqual({ 'ad-interests': 0, 'Ad Interests.txt': 1 })
    expect(records['shelf']).toEqual(['Cars, Sports'])
  })
})

describe('conversations', () => {
  it('are kept under their names, messages split at the first colon after the sender', async () => {
    const text = [
      '>>> Chat History with a.b_c:d::',
      '',
      '2026-07-03 23:00:11 UTC a.b_c:d: see: this',
      '2026-07-03 23:00:12 first',
      '',
      'third after a blank line',
      '2024-01-01 is only a date',
      '2024-01-01 10:00:00 is a time',
      '2026-07-03 23:00:13 me: ',
      '2026-07-03 23:00:14 UTC me:',
      '>>> a quote: of something',
      '',
      '>>> Chat History with other:',
      '2026-07-03 23:00:15 other: hi',
    ].join('\n')
    const { counts, records } = await read('Directe berichten.txt', text)
    expect(counts).toEqual({ 'direct-messages': 4 })
    expect(records).toEqual({
      'direct-messages Chat History with a.b_c:d::': [
        {
          Date: '2026-07-03 23:00:11 UTC',
          From: 'a.b_c:d',
          Content:
            'see: this\n2026-07-03 23:00:12 first\n\nthird after a blank line\n2024-01-01 is only a date\n2024-01-01 10:00:00 is a time',
        },
        { Date: '2026-07-03 23:00:13', From: 'me', Content: '' },
        { Date: '2026-07-03 23:00:14 UTC', From: 'me', Content: '\n>>> a quote: of something' },
      ],
      'direct-messages Chat History with other:': [{ Date: '2026-07-03 23:00:15', From: 'other', Content: 'hi' }],
    })
  })

  it('are known by their first line, whatever the file is called', async () => {
    const text = '>>> Chat History with a::\n\n2026-07-03 23:00:11 UTC a: hallo\n'
    expect((await read('Direktnachrichten.txt', text)).counts).toEqual({ 'direct-messages': 1 })
    expect((await read('Gruppenchat/Gruppenchat.txt', text)).counts).toEqual({ 'group-chats': 1 })
    expect((await read('Berichten.txt', text)).counts).toEqual({ 'direct-messages': 1 })
  })

  it('may be none', async () => {
    expect((await read('Group Chat.txt', 'You have no data in this section')).counts).toEqual({ 'group-chats': 0 })
  })
})

describe('files that nobody knows', () => {
  it('stand on the shelf with their labels and dates', async () => {
    const text =
      'Fecha: 2024-01-02 00:00:00 UTC\nEnlace: https://www.tiktokv.com/share/video/1/\n\nFecha: 2024-01-01 00:00:00 UTC\nEnlace: y\n'
    const { counts, records, sections, isExport } = await read('TikTok/Tu actividad/Historial.txt', text)
    expect(counts).toEqual({ 'TikTok/Tu actividad/Historial.txt': 2 })
    expect(records['shelf']?.[1]).toEqual({ Fecha: '2024-01-01 00:00:00 UTC', Enlace: 'y' })
    expect(sections['shelf']).toMatchObject({ kind: 'list', first: '2024-01-01T00:00:00Z', last: '2024-01-02T00:00:00Z' })
    expect(isExport).toBe(true)
  })

  it('are recognised where only one section can look like that', async () => {
    const date = 'Datum: 2024-01-01 00:00:00 UTC\n'
    const cases = {
      logins: `${date}IP: 2001:db8::1\nGerät: x\nSystem: y\nNetz: mobile\nAnbieter: \n`,
      'favorite-sounds': `${date}Link: https://m.tiktok.com/h5/share/music/5.html\n`,
      'device-ids': 'Auflösung: 1x1\nApp-Version: 1\nIDFA: \nGAID: x\n',
      'off-tiktok-activity': `${date}Quelle: shop\nEreignis: ViewContent\n`,
    }
    for (const [id, text] of Object.entries(cases)) expect((await read('unbekannt.txt', text)).counts).toEqual({ [id]: 1 })
  })

  it('are not guessed: a date and the link of a video can be four sections', async () => {
    const text = 'Date: 2024-01-01 00:00:00\nLink: https://www.tiktokv.com/share/video/1/\n'
    expect((await read('something.txt', text)).counts).toEqual({ 'something.txt': 1 })
  })

  it('may have a space before the colon, or a wide one', async () => {
    const text = 'Date\u00a0: 2024-01-01 00:00:00 UTC\nLien\u00a0: x\n\nDate\u00a0: 2024-01-02 00:00:00 UTC\nLien\u00a0: y\n'
    expect((await read('Historique.txt', text)).records['shelf']).toEqual([
      { Date: '2024-01-01 00:00:00 UTC', Lien: 'x' },
      { Date: '2024-01-02 00:00:00 UTC', Lien: 'y' },
    ])
    const wide = '日期：2024-01-01 00:00:00\n链接：x\n'
    expect((await read('历史.txt', wide)).records['shelf']).toEqual([{ 日期: '2024-01-01 00:00:00', 链接: 'x' }])
  })

  it('keep prose line by line, and are no export by that', async () => {
    const { counts, isExport, records } = await read('notes.txt', 'buy milk\n\nand bread\n')
    expect(counts).toEqual({ 'notes.txt': 2 })
    expect(records['shelf']).toEqual(['buy milk', 'and bread'])
    expect(isExport).toBe(false)
  })

  it('are not taken for comments because a live room has some', async () => {
    const text = 'Date: 2024-01-01 00:00:00\nComment: a\n'
    expect((await read('TikTok Live/Comments.txt', text)).counts).toEqual({ 'TikTok Live/Comments.txt': 1 })
  })
})
