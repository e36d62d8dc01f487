import { readFile, truncate } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyArchive } from '../verify/verify-archive.ts'
import { looking, MadeArchives, open } from './testing/archives.ts'

const archives = new MadeArchives()
beforeAll(() => archives.begin())
afterAll(() => archives.end())

const link = (video: number) => `https://www.tiktokv.com/share/video/${7_000_000_000_000_000_000n + BigInt(video)}/`
const at = (day: number) => `2025-03-${String(day).padStart(2, '0')} 10:00:00`
const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** The export of 2023, of the days given. */
const J2 = (from: number, to: number, profile: object = { userName: 'robin.example', emailAddress: 'robin@example.com' }) => ({
  Activity: {
    'Video Browsing History': { VideoList: days(from, to).map((day) => ({ Date: at(day), Link: link(day) })) },
    'Like List': { ItemFavoriteList: days(from, to).map((day) => ({ Date: at(day), Link: link(day) })) },
  },
  Comment: { Comments: { CommentsList: days(from, to).map((day) => ({ Date: at(day), Comment: `nr ${day}` })) } },
  Profile: { 'Profile Information': { ProfileMap: profile } },
})

/** The export of 2026, of the days given. */
const J5 = (from: number, to: number, profile: object = { userName: 'robin.example', emailAddress: 'robin@example.com' }) => ({
  'Your Activity': {
    'Watch History': { VideoList: days(from, to).map((day) => ({ Date: at(day), Link: link(day), Title: '' })) },
  },
  'Likes and Favorites': {
    'Like List': { App: 1, ItemFavoriteList: days(from, to).map((day) => ({ date: at(day), link: link(day) })) },
  },
  Comment: {
    Comments: {
      CommentsList: days(from, to).map((day) => ({
        date: `${at(day)} UTC`,
        comment: `nr ${day}`,
        photo: 'N/A',
        originalPostUrl: link(day),
      })),
    },
  },
  'Profile And Settings': { 'Profile Info': { ProfileMap: profile } },
})

describe('archives of one account as one view', () => {
  it('shows records of overlapping times once, whatever generation spelt them', async () => {
    const older = await archives.write(J2(1, 20))
    const newer = await archives.write(J5(11, 30))
    await looking([newer, older], async ({ summary, counts, page }) => {
      expect(counts).toMatchObject({ 'watch-history': 30, likes: 30, comments: 30, 'profile-info': 2 })
      expect(summary.archives.map(({ records, repeated, newest }) => ({ records, repeated, newest }))).toEqual([
        { records: 62, repeated: 0, newest: true },
        { records: 62, repeated: 32, newest: false },
      ])
      expect(summary.records).toBe(92)
      expect(summary).toMatchObject({ first: '2025-03-01T10:00:00Z', last: '2025-03-30T10:00:00Z', format: { generation: 'J5' } })
      expect(summary.archives.map(({ format }) => format.generation)).toEqual(['J5', 'J2'])
      expect(summary.warnings).toEqual([])
      const likes = await page('likes')
      expect(likes.columns.map(({ key }) => key)).toEqual(['date', 'link'])
      expect(likes.rows.map(({ cells }) => cells[1]).sort()).toEqual(days(1, 30).map(link).sort())
    })
  })

  it('reconciles per archive and in sum', async () => {
    const paths = [await archives.write(J2(1, 5)), await archives.write(J5(4, 9))]
    await looking(paths, ({ summary }) => {
      for (const { reconciliation } of [...summary.archives, summary])
        expect(reconciliation.valuesInArchive).toBe(reconciliation.valuesKept + reconciliation.valuesUnreadable)
      const sum = summary.archives.reduce((total, { reconciliation }) => total + reconciliation.valuesInArchive, 0)
      expect(summary.reconciliation.valuesInArchive).toBe(sum)
      const brought = summary.archives.reduce((total, { records, repeated }) => total + records - repeated, 0)
      expect(summary.records).toBe(brought)
    })
  })

  it('is proven archive by archive, although most of what is kept is shown once', async () => {
    const paths = [await archives.write(J2(1, 9)), await archives.write(J5(1, 9)), await archives.write(J5(2, 12))]
    const archive = await open(...paths)
    for (const [index, path] of paths.entries())
      expect(await verifyArchive(path, archive.ingested.ingestion, index)).toMatchObject({ equal: true, differences: [] })
    await archive.ingested.ingestion.store.run('UPDATE "likes" SET f0 = NULL WHERE rowid = 12')
    const verdicts = await Promise.all(paths.map((path, index) => verifyArchive(path, archive.ingested.ingestion, index)))
    expect(verdicts.map(({ equal }) => equal)).toEqual([true, false, true])
    await archive.close()
  })

  it('knows for each record the archives in which it stands, and shows each of them as it is written there', async () => {
    const paths = [await archives.write(J2(1, 3)), await archives.write(J5(2, 4)), await archives.write(J5(3, 5))]
    await looking(paths, async ({ page, record }) => {
      const { rows } = await page('likes')
      const third = rows.find(({ cells }) => cells[0] === '2025-03-03T10:00:00Z')
      const detail = await record('likes', third?.row ?? -1)
      expect(detail.sources.map(({ archive, path }) => [archive, path.at(-1)]).sort()).toEqual([
        [0, 2],
        [1, 1],
        [2, 0],
      ])
      const spelt = await Promise.all(detail.sources.map(async ({ row }) => (await record('likes', row)).fields.map(({ key }) => key)))
      expect(spelt.map((keys) => keys.join()).sort()).toEqual(['Date,Link', 'date,link', 'date,link'])
      expect((await record('likes', rows[0]?.row ?? -1)).sources).not.toHaveLength(0)
    })
  })

  it('counts a record as often as the archive that has it most often', async () => {
    const searches = (...terms: readonly string[]) => ({
      ...J5(1, 4),
      'Your Activity': { Searches: { SearchList: terms.map((SearchTerm) => ({ Date: at(1), SearchTerm })) } },
    })
    const paths = [await archives.write(searches('a', 'a', 'b')), await archives.write(searches('a', 'b', 'b', 'b', 'c'))]
    await looking(paths, ({ counts, summary }) => {
      expect(counts).toMatchObject({ searches: 6 })
      expect(summary.warnings).toEqual([])
    })
  })

  it('takes a record of an older export for the fuller one of a newer, one for one', async () => {
    const comments = (...texts: readonly string[]) => ({
      ...J2(1, 3),
      Comment: { Comments: { CommentsList: texts.map((Comment) => ({ Date: at(1), Comment })) } },
    })
    const fuller = (...texts: readonly string[]) => ({
      ...J5(1, 3),
      Comment: { Comments: { CommentsList: texts.map((comment, index) => ({ date: at(1), comment, originalPostUrl: link(index) })) } },
    })
    const older = await archives.write(comments('same', 'same', 'same', 'old'))
    const newer = await archives.write(fuller('same', 'same', 'new'))
    await looking([older, newer], async ({ counts, page, record }) => {
      expect(counts).toMatchObject({ comments: 5 })
      const { rows } = await page('comments')
      const sources = await Promise.all(rows.map(async ({ row }) => (await record('comments', row)).sources.map(({ archive }) => archive)))
      expect(sources.map((of) => of.join()).sort()).toEqual(['0', '0', '1', '1,0', '1,0'])
    })
  })

  it('keeps two records apart that differ in a field which both exports have', async () => {
    const one = J5(1, 4)
    const other = J5(1, 4)
    other.Comment.Comments.CommentsList[0] = { date: `${at(1)} UTC`, comment: 'nr 1', photo: 'N/A', originalPostUrl: link(99) }
    await looking([await archives.write(one), await archives.write(other)], ({ counts }) => expect(counts).toMatchObject({ comments: 5 }))
  })

  it('shows the newest value of the profile and keeps what older ones said', async () => {
    const older = await archives.write(J2(1, 9, { userName: 'robin.example', emailAddress: 'old@example.com', likesReceived: '12' }))
    const newer = await archives.write(J5(5, 20, { userName: 'robin.example', emailAddress: 'robin@example.com' }))
    await looking([older, newer], async ({ counts, page, record }) => {
      expect(counts).toMatchObject({ 'profile-info': 3 })
      const { rows } = await page('profile-info')
      const email = rows.find(({ cells }) => cells[0] === 'emailAddress')
      expect(email?.cells[1]).toBe('robin@example.com')
      const { sources } = await record('profile-info', email?.row ?? -1)
      expect(sources.map(({ archive, value }) => [archive, value])).toEqual([
        [1, null],
        [0, 'old@example.com'],
      ])
    })
  })

  it.each(['robin.old', 'robin.new'])('goes on across a new name of the account, where older messages say %s', async (then) => {
    const chat = (own: string) => ({
      'Chat History with mika:': [
        { Date: at(1), From: own, Content: 'hello' },
        { Date: at(2), From: 'mika', Content: 'hello' },
      ],
    })
    const older = await archives.write({
      ...J2(1, 9, { userName: 'robin.old' }),
      'Direct Messages': { 'Chat History': { ChatHistory: chat(then) } },
    })
    const newer = await archives.write({
      ...J5(5, 20, { userName: 'robin.new' }),
      'Direct Message': { 'Direct Messages': { ChatHistory: chat('robin.new') } },
    })
    await looking([older, newer], async ({ summary, counts, chats, page }) => {
      expect(summary.account.userName).toBe('robin.new')
      expect(summary.warnings).toEqual([])
      expect(counts).toMatchObject({ 'direct-messages': 2 })
      const [only, ...others] = await chats('direct-messages')
      expect(others).toEqual([])
      expect(only).toMatchObject({ name: 'mika', count: 2 })
      expect((await page('direct-messages', only?.list)).total).toBe(2)
    })
  })

  it('puts conversations with one partner together, and keeps partners apart', async () => {
    const chats = (partner: string, from: number, to: number) => ({
      ...J5(from, to),
      'Direct Message': {
        'Direct Messages': {
          ChatHistory: { [`Chat History with ${partner}:`]: days(from, to).map((day) => ({ Date: at(day), From: partner, Content: 'x' })) },
        },
      },
    })
    const paths = [
      await archives.write(chats('mika', 1, 6)),
      await archives.write(chats('mika', 4, 9)),
      await archives.write(chats('lou', 4, 9)),
    ]
    await looking(paths, async ({ chats: of, page, counts }) => {
      expect(counts).toMatchObject({ 'direct-messages': 15 })
      const lists = await of('direct-messages')
      expect(lists.map(({ name, count }) => `${name} ${count}`).sort()).toEqual(['lou 6', 'mika 9'])
      for (const { list, count } of lists) expect((await page('direct-messages', list)).total).toBe(count)
    })
  })

  it('reads the text export beside the JSON export', async () => {
    const json = await archives.write(J5(1, 20))
    const text = await archives.write(
      days(11, 25)
        .map((day) => `Date: ${at(day)} UTC\nLink: ${link(day)}\n\n`)
        .join(''),
      'Watch History.txt',
    )
    await looking([json, text], ({ counts, summary }) => {
      expect(counts).toMatchObject({ 'watch-history': 25 })
      expect(summary.archives.map(({ format }) => format.kind)).toEqual(['json', 'txt'])
      expect(summary.warnings).toEqual([])
    })
  })

  it('puts what nobody recognises together as well', async () => {
    const odd = (from: number, to: number) => ({
      ...J5(from, to),
      'Brand New': { List: days(from, to).map((day) => ({ when: at(day), value: day })) },
    })
    await looking([await archives.write(odd(1, 5)), await archives.write(odd(3, 7))], ({ summary }) => {
      expect(summary.unrecognised.map(({ path, count }) => [path.join(' › '), count])).toContainEqual(['Brand New › List', 7])
    })
  })

  it('reads what is left of a damaged archive, and says which one is damaged', async () => {
    const whole = await archives.write(J5(1, 10))
    const cut = await archives.write(J2(5, 15), 'cut.json')
    await truncate(cut, (await readFile(cut)).length - 700)
    await looking([whole, cut], ({ summary, counts }) => {
      expect(counts['watch-history']).toBe(15)
      expect(summary.warnings).toMatchObject([{ code: 'json-cut-off', where: expect.stringMatching(/^cut\.json: /u) }])
    })
  })

  it('opens nothing when one of the files is no export, and names it', async () => {
    const good = await archives.write(J5(1, 10))
    const bad = await archives.write({ recipes: [] }, 'recipes.json')
    await expect(open(good, bad)).rejects.toMatchObject({ code: 'no-tiktok-data', where: 'recipes.json' })
    await expect(open(good, archives.path('nothing.zip'))).rejects.toMatchObject({ code: 'file-not-found', where: 'nothing.zip' })
  })
})

describe('whose archives they are', () => {
  it('refuses archives of different accounts', async () => {
    const paths = [
      await archives.write(J2(1, 9, { userName: 'robin.example', emailAddress: 'robin@example.com' }), 'robin.json'),
      await archives.write(J5(12, 20, { userName: 'marlow.example', emailAddress: 'marlow@example.com' }), 'marlow.json'),
    ]
    await expect(open(...paths)).rejects.toMatchObject({ code: 'different-accounts', where: 'robin.json | marlow.json' })
  })

  it('goes by shared records where every name has changed', async () => {
    const paths = [
      await archives.write(J2(1, 9, { userName: 'robin.old', emailAddress: 'old@example.com' })),
      await archives.write(J5(5, 20, { userName: 'robin.new', emailAddress: 'new@example.com' })),
    ]
    await looking(paths, ({ summary }) => expect(summary.warnings).toEqual([]))
  })

  it('says so where nothing tells', async () => {
    const part = (day: number) => ({ 'Your Activity': { 'Watch History': { VideoList: [{ Date: at(day), Link: link(day) }] } } })
    await looking([await archives.write(part(1)), await archives.write(part(9))], ({ summary, counts }) => {
      expect(counts).toEqual({ 'watch-history': 2 })
      expect(summary.warnings).toMatchObject([{ code: 'account-unknown' }])
    })
  })

  it('takes archives for one account that a third connects', async () => {
    const only = (profile: object, day: number) => ({ ...J5(day, day, profile) })
    const paths = [
      await archives.write(only({ userName: 'first', emailAddress: 'a@example.com' }, 1)),
      await archives.write(only({ userName: 'second', emailAddress: 'b@example.com' }, 9)),
      await archives.write(only({ userName: 'first', emailAddress: 'b@example.com' }, 5)),
    ]
    await looking(paths, ({ counts }) => expect(counts).toMatchObject({ likes: 3 }))
  })
})
