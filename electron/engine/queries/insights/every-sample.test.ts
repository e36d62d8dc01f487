import { insightCallNames } from '@shared/contract/insights.ts'
import { describe, expect, it } from 'vitest'
import { plainLists } from '../testing/plain-export.ts'
import { ask, looking, open, sample, view } from './testing/asking.ts'

const asked = (mask: boolean) => {
  const seen = { ...view, mask, zone: 'Europe/Berlin' }
  return {
    timeline: { view: seen, from: null, to: null, bin: null, bins: 500 },
    day: { view: seen, day: '2025-03-30' },
    rhythm: { view: seen, section: 'watch-history', gap: 30, longest: 10 },
    origins: { view: seen, most: 100 },
    watched: { view: seen, most: 100 },
    searched: { view: seen, by: 'text', most: 100 },
    people: { view: seen, list: null, most: 100 },
    reported: { view: seen, most: 100 },
    money: { view: seen },
    expiring: { view: seen, now: '2026-01-01' },
  } as const
}

describe.each(['J1', 'J2', 'J3', 'J4', 'J5', 'T1', 'T2', 'T3-en', 'T3-engb', 'T3-es', 'T3-nl'])('the sample %s', (name) => {
  it('answers every figure by the contract, and its counts are those of the summary', async () => {
    const archive = await open(sample(name))
    const hasHistory = archive.summary(view).sections.some(({ id }) => id === 'watch-history')
    for (const call of insightCallNames) {
      const answer = ask(archive, call, asked(false)[call])
      if (call === 'rhythm' && !hasHistory) await expect(answer).rejects.toMatchObject({ code: 'bad-request' })
      else await answer
    }
    const sections = new Map(archive.summary(view).sections.map((section) => [section.id, section]))
    const expected = (id: string) => sections.get(id)?.count ?? 0
    expect((await ask(archive, 'watched', asked(false).watched)).records).toBe(expected('watch-history'))
    expect((await ask(archive, 'searched', asked(false).searched)).records).toBe(expected('searches'))
    expect((await ask(archive, 'people', asked(false).people)).messages.count).toBe(expected('direct-messages'))
    expect((await ask(archive, 'origins', asked(false).origins)).logins).toBe(expected('logins'))
    const { sections: counted, count } = await ask(archive, 'timeline', asked(false).timeline)
    for (const { section, count: found } of counted) {
      const { count: all = 0, undated = 0, sentinelDates = 0 } = sections.get(section) ?? {}
      expect(found, section).toBeLessThanOrEqual(all - undated - sentinelDates)
    }
    expect(count).toBeGreaterThan(0)
    await archive.close()
  })
})

it('hides the names, searches and addresses of a sample in every figure', async () => {
  const lists = await plainLists(sample('J5'))
  const texts = (category: string, key: string) => {
    const list = lists.find((candidate) => candidate.category.id === category)
    return Array.from({ length: list?.length ?? 0 }, (_, record) => list?.shown(record, key) ?? '')
  }
  const archive = await open(sample('J5'))
  const partners = await ask(archive, 'people', asked(false).people)
  const secrets = [
    ...texts('searches', 'SearchTerm'),
    ...texts('logins', 'IP'),
    ...partners.messages.partners.map(({ name }) => name),
  ].filter((text) => text.length > 5)
  for (const call of insightCallNames) {
    const answer = JSON.stringify(await ask(archive, call, asked(true)[call]))
    expect(
      secrets.filter((secret) => answer.includes(JSON.stringify(secret).slice(1, -1))),
      call,
    ).toEqual([])
  }
  await archive.close()
})

it('answers every figure of an archive with next to nothing in it', async () => {
  await looking([{ 'Your Activity': { 'Watch History': { VideoList: null }, Searches: { SearchList: [] } } }], async (archive) => {
    for (const call of insightCallNames) await ask(archive, call, asked(false)[call])
  })
})
