import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { ask, looking, open, sample, tally, view } from './testing/asking.ts'

interface Watching {
  readonly Date: string
  readonly Link: string
}

const history = (VideoList: readonly unknown[]) => ({ 'Your Activity': { 'Watch History': { VideoList } } })
const number = (nth: number) => (BigInt(1_700_000_000 + nth) << 32n) + 9n

/** Ways in which a link names a video, and two in which it does not. */
const links: readonly ((nth: number) => string)[] = [
  (nth) => `https://www.tiktokv.com/share/video/${number(nth)}/`,
  (nth) => `https://www.tiktokv.com/share/video/${number(nth)}`,
  (nth) => `https://www.tiktok.com/@somebody/video/${number(nth)}`,
  (nth) => `https://m.tiktok.com/h5/share/music/${number(nth)}.html`,
  (nth) => `https://vm.tiktok.com/ZM${nth}/`,
]
const dates = ['2026-01-01 10:00:00', '2026-01-01 10:00:01', '2026-02-03 04:05:06', 'N/A', '1969-12-31 23:59:59']

const watching: fc.Arbitrary<Watching> = fc
  .record({ way: fc.nat(links.length - 1), video: fc.nat(5), date: fc.nat(dates.length - 1) })
  .map(({ way, video, date }) => ({ Date: dates[date] ?? '', Link: links[way]?.(video) ?? '' }))

/** What several archives have together: each record as often as in the archive that has it most often. A slash at the end makes no difference. */
function together(archives: readonly (readonly Watching[])[]): readonly Watching[] {
  const most = new Map<string, number>()
  for (const archive of archives)
    for (const [record, count] of tally(archive.map((one) => JSON.stringify({ ...one, Link: one.Link.replace(/\/$/u, '') }))))
      most.set(record, Math.max(count, most.get(record) ?? 0))
  return [...most].flatMap(([record, count]) => Array.from({ length: count }, () => JSON.parse(record) as Watching))
}

/** The repeats of some records, by a map of their links. */
function repeatsOf(records: readonly Watching[]) {
  const moments = new Map<string, string[]>()
  for (const { Date: date, Link } of records) {
    const [, video] = /\/video\/(\d+)/u.exec(Link) ?? []
    // A date that says no moment is one moment.
    if (video !== undefined) moments.set(video, [...(moments.get(video) ?? []), date.startsWith('2026') ? date : ''])
  }
  const videos = Array.from(moments, ([video, all]) => ({ video, all: all.length, different: [...new Set(all)].sort() }))
  return {
    videos: videos.length,
    without: records.filter(({ Link }) => !Link.includes('/video/')).length,
    writtenTwice: videos.reduce((sum, { all, different }) => sum + all - different.length, 0),
    times: [...tally(videos.map(({ different }) => different.length))].sort(([one], [other]) => one - other),
    most: new Map(
      videos.filter(({ different }) => different.length > 1).map(({ video, different }) => [video, [different.length, different.at(-1)]]),
    ),
  }
}

it('tells of any records, in one archive or several, what a map of their links tells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(watching, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 3 }), async (archives) => {
      await looking(archives.map(history), async (archive) => {
        const records = together(archives)
        const { repeats, ...figures } = await ask(archive, 'watched', { view, most: 100 })
        expect(figures.records).toBe(records.length)
        expect({
          ...repeats,
          times: repeats.times.map(({ times, videos }) => [times, videos]),
          most: new Map(
            repeats.most.map(({ link, times, last }) => [
              /\d{10,}/u.exec(link)?.[0],
              [times, last?.replace('T', ' ').replace('Z', '') ?? ''],
            ]),
          ),
        }).toEqual(repeatsOf(records))
      })
    }),
    { numRuns: 60 },
  )
})

it('tells it of more videos than can be told apart beforehand', async () => {
  const once = Array.from({ length: 60_000 }, (_, nth) => ({ Date: '2026-01-01 10:00:00', Link: links[0]?.(nth * 7) ?? '' }))
  const again = once.slice(0, 50).map(({ Link }) => ({ Date: '2026-01-02 10:00:00', Link }))
  await looking([history([...once, ...again])], async (archive) => {
    const { repeats } = await ask(archive, 'watched', { view, most: 100 })
    expect(repeats).toMatchObject({ videos: 60_000, without: 0, writtenTwice: 0 })
    expect(repeats.times).toEqual([
      { times: 1, videos: 59_950 },
      { times: 2, videos: 50 },
    ])
    expect(new Set(repeats.most.map(({ link }) => link))).toEqual(new Set(again.map(({ Link }) => Link)))
  })
})

it('tells it of a history that stands twice in one archive', async () => {
  const VideoList = [0, 1, 0, 2].map((nth, at) => ({ Date: `2026-01-0${at + 1} 10:00:00`, Link: links[0]?.(nth) ?? '' }))
  const twice = { Activity: { 'Video Browsing History': { VideoList } }, ...history(VideoList) }
  await looking([twice], async (archive) => {
    const { records, repeats } = await ask(archive, 'watched', { view, most: 100 })
    expect([records, repeats.videos, repeats.writtenTwice]).toEqual([4, 3, 0])
    expect(repeats.most).toEqual([{ link: links[0]?.(0), times: 2, first: '2026-01-01T10:00:00Z', last: '2026-01-03T10:00:00Z' }])
  })
})

it('finds a video beside a link of another kind', async () => {
  const records = ['2026-01-01', '2026-01-02'].map((day) => ({
    Date: `${day} 10:00:00`,
    Link: 'https://m.tiktok.com/h5/share/music/7300000000000000001.html',
    VideoLink: links[2]?.(1),
  }))
  await looking([history(records)], async (archive) => {
    expect((await ask(archive, 'watched', { view, most: 100 })).repeats).toMatchObject({
      videos: 1,
      without: 0,
      times: [{ times: 2, videos: 1 }],
    })
  })
})

it.each([
  ['T1', 'Activity/Video Browsing History.txt'],
  ['T2', 'Tiktok/Activity/Browsing History.txt'],
  ['T3-en', 'TikTok/Your Activity/Watch History.txt'],
  ['T3-engb', 'TikTok/Your Activity/Watch History.txt'],
  ['T3-nl', 'TikTok/Je activiteit/Kijkgeschiedenis.txt'],
])('tells it of the sample %s, which is text', async (name, file) => {
  const text = await (await JSZip.loadAsync(readFileSync(sample(name)))).file(file)?.async('string')
  const moments = new Map<string, string[]>()
  for (const [, moment = '', video = ''] of text?.matchAll(/(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)[^\n]*\n[^\n]*\/video\/(\d+)/gu) ?? [])
    moments.set(video, [...(moments.get(video) ?? []), moment])
  const archive = await open(sample(name))
  const { records, repeats } = await ask(archive, 'watched', { view, most: 2000 })
  await archive.close()
  expect(records).toBe([...moments.values()].reduce((sum, all) => sum + all.length, 0) + repeats.without)
  expect(new Map(repeats.times.map(({ times, videos }) => [times, videos]))).toEqual(
    tally(Array.from(moments.values(), (all) => new Set(all).size)),
  )
  expect(repeats.writtenTwice).toBe([...moments.values()].reduce((sum, all) => sum + all.length - new Set(all).size, 0))
})
