import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenArchive } from '../../archive.ts'
import type { PlainList } from '../testing/plain-export.ts'
import { ask, clockIn, looking, open, plainList, sample, tally, view, zones } from './testing/asking.ts'

const column = (list: PlainList, key: string): string[] => Array.from({ length: list.length }, (_, record) => list.shown(record, key) ?? '')
const idOf = (link: string): bigint | null => {
  const [, digits] = /\/video\/(\d+)/u.exec(link) ?? []
  return digits === undefined ? null : BigInt(digits)
}
const byCodePoint = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other))

describe.each(['J1', 'J2', 'J3', 'J4', 'J5'])('what the sample %s says', (name) => {
  let archive: OpenArchive
  beforeAll(async () => {
    archive = await open(sample(name))
  })
  afterAll(() => archive.close())

  it('about the age of videos is in the upper half of their numbers', async () => {
    const list = await plainList(name, 'watch-history')
    const links = column(list, 'Link')
    const ages = links
      .flatMap((link, record) => {
        const [id, date] = [idOf(link), list.date(record)]
        return id === null || date === null || id >> 32n < 1_472_688_000n ? [] : [date / 1000 - Number(id >> 32n)]
      })
      .sort((a, b) => a - b)
    const { age, records } = await ask(archive, 'watched', { view, most: 100 })
    expect([records, age.count, age.unknown]).toEqual([list.length, ages.length, list.length - ages.length])
    expect(age.negative).toBe(ages.filter((one) => one < 0).length)
    let from = Number.NEGATIVE_INFINITY
    for (const { below, count } of age.bins) {
      const end = below ?? Number.POSITIVE_INFINITY
      expect(count).toBe(ages.filter((one) => one >= from && one < end).length)
      from = end
    }
    expect(age.quantiles?.p50).toBe(ages[Math.ceil(ages.length / 2) - 1])
  })

  it('about repeats is what a map of links counts, second by second', async () => {
    const list = await plainList(name, 'watch-history')
    const moments = new Map<string, Set<string>>()
    column(list, 'Link').forEach((link, record) => {
      const id = String(idOf(link))
      moments.set(id, (moments.get(id) ?? new Set()).add(String(list.date(record))))
    })
    const without = column(list, 'Link').filter((link) => idOf(link) === null).length
    moments.delete('null')
    const { repeats } = await ask(archive, 'watched', { view, most: 2000 })
    const times = tally(Array.from(moments.values(), (of) => of.size))
    expect(new Map(repeats.times.map(({ times: n, videos }) => [n, videos]))).toEqual(times)
    expect([repeats.videos, repeats.without]).toEqual([moments.size, without])
    expect(repeats.writtenTwice).toBe(list.length - without - [...moments.values()].reduce((sum, of) => sum + of.size, 0))
    expect(repeats.most.map((video) => video.times)).toEqual(
      [...moments.values()]
        .map((of) => of.size)
        .filter((n) => n > 1)
        .sort((a, b) => b - a),
    )
    const { shareMethods } = await ask(archive, 'watched', { view, most: 0 })
    const shares = tally(column(await plainList(name, 'shares'), 'Method').filter((method) => !['', 'N/A', 'None'].includes(method)))
    expect(new Map(shareMethods.values.map(({ value, count }) => [value, count]))).toEqual(shares)
  })

  it('about likes and favourites that were also watched', async () => {
    const ids = async (section: string, key: string) =>
      new Set(
        column(await plainList(name, section), key)
          .map(idOf)
          .filter((id) => id !== null),
      )
    const [watched, likes, favourites] = [
      await ids('watch-history', 'Link'),
      await ids('likes', 'link'),
      await ids('favorite-videos', 'Link'),
    ]
    const both = (one: ReadonlySet<bigint>, other: ReadonlySet<bigint>) => [...one].filter((id) => other.has(id)).length
    expect((await ask(archive, 'watched', { view, most: 0 })).together.map(({ videos }) => videos)).toEqual([
      both(watched, likes),
      both(watched, favourites),
      both(likes, favourites),
    ])
  })

  it.each(zones)('about searches, in groups and by the months of %s', async (zone) => {
    const list = await plainList(name, 'searches')
    const terms = column(list, 'SearchTerm')
    const clock = clockIn(zone)
    const found = await ask(archive, 'searched', { view: { ...view, zone }, by: 'text', most: 2000 })
    const counts = tally(terms.filter((term) => term !== ''))
    expect(found.terms.map(({ term, count }) => [term, count])).toEqual([...counts].sort(([a, n], [b, m]) => m - n || byCodePoint(a, b)))
    expect([found.records, found.without, found.different]).toEqual([terms.length, terms.filter((term) => term === '').length, counts.size])
    const base = (term: string) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().split(/\s+/u).join(' ')
    const groups = tally(terms.filter((term) => term !== '').map((term) => base(term).normalize('NFC')))
    expect(found.groups.map(({ count }) => count)).toEqual([...groups.values()].sort((a, b) => b - a))
    for (const group of found.groups.slice(0, 10)) {
      const dates = terms
        .flatMap((term, record) => (base(term) === base(group.name) && term !== '' ? [list.date(record)] : []))
        .filter((date) => date !== null)
      expect(new Map(group.months.map(({ month, count }) => [month, count]))).toEqual(
        tally(dates.map((date) => clock(date).day.slice(0, 7))),
      )
    }
    const words = await ask(archive, 'searched', { view: { ...view, zone }, by: 'first-word', most: 2000 })
    expect(words.groups.reduce((sum, { count }) => sum + count, 0)).toBe(found.records - found.without)
    expect(words.groups.length).toBeLessThanOrEqual(found.groups.length)
  })

  it('about the addresses of logins: each once, with its kind, in kinds and countries that add up', async () => {
    const list = await plainList(name, 'logins')
    const found = await ask(archive, 'origins', { view, most: 2000 })
    expect(new Map(found.addresses.map(({ address, count }) => [address, count]))).toEqual(tally(column(list, 'IP')))
    expect(found.logins).toBe(list.length)
    expect(found.kinds.reduce((sum, { logins }) => sum + logins, 0)).toBe(list.length)
    const open = found.addresses.filter(({ kind }) => kind === 'ipv4' || kind === 'ipv6')
    expect(found.countries.reduce((sum, { logins }) => sum + logins, 0)).toBe(open.reduce((sum, { count }) => sum + count, 0))
    for (const [key, values] of [
      ['DeviceModel', found.devices],
      ['DeviceSystem', found.systems],
      ['NetworkType', found.networks],
      ['Carrier', found.carriers],
    ] as const) {
      const said = column(list, key).filter((value) => !['', 'N/A', 'None'].includes(value))
      expect(new Map(values.values.map(({ value, count }) => [value, count])), key).toEqual(tally(said))
      expect(values.without + said.length, key).toBe(list.length)
    }
    expect(found.table.date).toBe('2026-06-17')
  })

  it('about the addresses of logins in parts, which together are the whole', async () => {
    const whole = await ask(archive, 'origins', { view, most: 2000 })
    const parts: typeof whole.addresses = []
    for (let skip = 0; skip < whole.differentAddresses; skip += 2) {
      const part = await ask(archive, 'origins', { view, most: 2, skip })
      parts.push(...part.addresses)
      const told = parts.reduce((sum, { count }) => sum + count, 0)
      expect({ ...part, addresses: whole.addresses }).toEqual({ ...whole, moreAddressLogins: whole.logins - told })
    }
    expect(parts).toEqual(whole.addresses)
  })
})

const message = (date: string, from: string, content = 'hello') => ({ Date: date, From: from, Content: content })
const chats = (conversations: object, userName?: string) => ({
  ...(userName === undefined ? {} : { 'Profile And Settings': { 'Profile Info': { ProfileMap: { userName } } } }),
  'Direct Message': { 'Direct Messages': { ChatHistory: conversations } },
})

describe('with whom messages were exchanged', () => {
  const asked = { view, list: null, most: 10 }

  it('is told by the account’s name, former names included, and what cannot be told stays unclear', async () => {
    const conversations = {
      'Chat History with ada:': [
        message('2026-01-01 10:00:00', 'me.now'),
        message('2025-01-01 10:00:00', 'me.then'),
        message('2026-01-01 11:00:00', 'ada'),
      ],
      'Chat History with bob:': [message('2025-01-02 10:00:00', 'me.then'), message('2026-01-01 11:00:00', 'bob.before')],
    }
    await looking([chats(conversations, 'Me.Now')], async (archive) => {
      const { messages } = await ask(archive, 'people', asked)
      expect(messages).toMatchObject({ count: 5, sent: 3, received: 1, unclear: 1 })
      expect(messages.partners.map(({ name, sent, received, unclear }) => [name, sent, received, unclear])).toEqual([
        ['ada', 2, 1, 0],
        ['bob', 1, 0, 1],
      ])
    })
  })

  it('is told without a profile where one other name stands beside the partner', async () => {
    const conversations = { 'Chat History with ada:': [message('2026-01-01 10:00:00', 'me'), message('2026-01-01 11:00:00', 'ada')] }
    await looking([chats(conversations)], async (archive) => {
      expect((await ask(archive, 'people', asked)).messages).toMatchObject({ sent: 1, received: 1, unclear: 0 })
    })
  })

  it('counts hours and months of one conversation in a zone', async () => {
    const conversations = {
      'Chat History with ada:': [message('2025-12-31 20:00:00', 'ada'), message('1969-12-31 23:59:59', 'ada')],
      'Chat History with bob:': [message('2026-01-05 10:00:00', 'bob')],
      'Chat History with cem:': [],
    }
    await looking([chats(conversations, 'me')], async (archive) => {
      const all = await ask(archive, 'people', asked)
      expect(all.messages.partners.map(({ name, count }) => [name, count])).toEqual([
        ['ada', 2],
        ['bob', 1],
        ['cem', 0],
      ])
      const list = all.messages.partners[0]?.list ?? -1
      const ada = await ask(archive, 'people', { view: { ...view, zone: 'Asia/Kolkata' }, list, most: 10 })
      expect(ada.messages.byMonth).toEqual([{ month: '2026-01', sent: 0, received: 1, unclear: 0 }])
      expect(ada.messages.byHour.received[1]).toBe(1)
      await expect(archive.call('people', { ...asked, list: 99 })).rejects.toMatchObject({ code: 'bad-request' })
    })
  })

  it('hides in privacy view who the others are, how much exactly they wrote, on which days and at which hours', async () => {
    const of = (partner: string, count: number) =>
      Array.from({ length: count }, (_, at) => message(`2026-01-${String(at + 10)} 10:00:00`, partner))
    const conversations = { 'Chat History with ada:': of('ada', 12), 'Chat History with bob:': of('bob', 3), 'Chat History with cem:': [] }
    await looking([chats(conversations, 'me')], async (archive) => {
      const masked = { ...asked, view: { ...view, mask: true } }
      const { messages } = await ask(archive, 'people', masked)
      expect(messages.partners.map(({ count, received, sent, first, last }) => [count, received, sent, first, last])).toEqual([
        [10, 10, 0, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
        [1, 1, 0, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
        [0, 0, 0, null, null],
      ])
      expect(JSON.stringify(messages)).not.toMatch(/ada|bob|cem/u)
      expect(messages.count).toBe(15)
      const one = await ask(archive, 'people', { ...masked, list: messages.partners[1]?.list ?? -1 })
      expect(one.messages.byHour).toEqual(messages.byHour)
      expect(one.messages.byMonth).toEqual(messages.byMonth)
    })
  })

  it('grows followers month by month', async () => {
    const FansList = ['2026-03-01', '2026-01-31', '2026-01-01', 'N/A'].map((date) => ({
      Date: date === 'N/A' ? date : `${date} 20:00:00`,
      UserName: 'x',
    }))
    await looking([{ 'Profile And Settings': { Follower: { FansList } } }], async (archive) => {
      const { lists } = await ask(archive, 'people', { ...asked, view: { ...view, zone: 'Asia/Kolkata' } })
      expect(lists).toEqual([
        {
          section: 'followers',
          count: 4,
          undated: 1,
          first: '2026-01-01T20:00:00Z',
          last: '2026-03-01T20:00:00Z',
          months: [
            { month: '2026-01', count: 1, total: 1 },
            { month: '2026-02', count: 1, total: 2 },
            { month: '2026-03', count: 1, total: 3 },
          ],
        },
      ])
    })
  })
})

describe('figures about content', () => {
  const watched = (...records: readonly (readonly [date: string, link: string])[]) => ({
    'Your Activity': { 'Watch History': { VideoList: records.map(([date, Link]) => ({ Date: date, Link })) } },
  })
  const id = (instant: string) => (BigInt(Date.parse(instant) / 1000) << 32n) + 7n

  it('tell a negative age instead of hiding it, and read numbers in other addresses', async () => {
    const late = id('2026-01-02T00:00:00Z')
    await looking(
      [
        watched(
          ['2026-01-01 00:00:00', `https://www.tiktokv.com/share/video/${late}/`],
          ['2026-01-03 00:00:00', `https://www.tiktok.com/@somebody/video/${late}`],
          ['2026-01-03 00:00:00', 'https://vm.tiktok.com/ZM8/'],
        ),
      ],
      async (archive) => {
        const { age, repeats } = await ask(archive, 'watched', { view, most: 10 })
        expect([age.count, age.unknown, age.negative]).toEqual([2, 1, 1])
        expect([repeats.videos, repeats.without, repeats.most[0]?.times]).toEqual([1, 1, 2])
      },
    )
  })

  it('hide links, terms and addresses in privacy view', async () => {
    const [watching, searching, from] = await looking(
      [
        {
          'Your Activity': {
            ...watched(
              ['2026-01-01 00:00:00', 'https://www.tiktokv.com/share/video/7300000000000000000/'],
              ['2026-01-02 00:00:00', 'https://www.tiktokv.com/share/video/7300000000000000000/'],
            )['Your Activity'],
            Searches: { SearchList: [{ Date: '2026-01-01 00:00:00', SearchTerm: 'Secret Wish' }] },
            'Login History': {
              LoginHistoryList: [
                { Date: '2026-01-01 00:00:00', IP: '47.64.113.136', DeviceModel: 'Phone', DeviceSystem: '', NetworkType: '', Carrier: '' },
              ],
            },
          },
        },
      ],
      async (archive) => {
        const masked = { ...view, mask: true }
        return [
          await ask(archive, 'watched', { view: masked, most: 10 }),
          await ask(archive, 'searched', { view: masked, by: 'first-word', most: 10 }),
          await ask(archive, 'origins', { view: masked, most: 10 }),
        ] as const
      },
    )
    expect(watching.repeats.most[0]?.link).toMatch(/^••/u)
    expect(JSON.stringify(searching)).not.toMatch(/secret|wish/iu)
    expect(from.addresses[0]).toMatchObject({ address: expect.stringMatching(/^••/u), country: 'DE', certain: true })
  })

  it('are empty where an archive has none of it, and count what two archives have in common once', async () => {
    const one = watched(['2026-01-01 00:00:00', 'https://www.tiktokv.com/share/video/7300000000000000000/'])
    await looking([one, one], async (archive) => {
      const { records, repeats, age } = await ask(archive, 'watched', { view, most: 10 })
      expect([records, repeats.videos, repeats.writtenTwice, age.count]).toEqual([1, 1, 0, 1])
      expect(await ask(archive, 'searched', { view, by: 'text', most: 10 })).toMatchObject({ records: 0, groups: [] })
      expect(await ask(archive, 'origins', { view, most: 10 })).toMatchObject({ logins: 0, countries: [] })
      expect(await ask(archive, 'people', { view, list: null, most: 10 })).toMatchObject({
        lists: [],
        messages: { count: 0, partners: [] },
      })
    })
  })
})
