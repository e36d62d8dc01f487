import type { OpenArchive } from '../../electron/engine/archive.ts'
import { Random } from '../../electron/engine/sample/random.ts'
import type { Filter, Page, Sort } from '../../shared/contract/archive.ts'
import type { EngineCall, EngineParams } from '../../shared/contract/engine-calls.ts'
import { type InsightCall, insightCallNames } from '../../shared/contract/insights.ts'
import type { View } from '../../shared/contract/view.ts'

/** A kind of question that the window asks, and how long it may take at a million watched rows. */
export interface Question {
  readonly name: string
  /** Milliseconds, for 95 of 100. Null where none was set. */
  readonly budget: number | null
  /** How often it is asked of one open archive. */
  readonly times: number
  /** Asks once, each time for something else. Only what it returns is measured. */
  readonly draw: (asker: Asker) => () => Promise<unknown>
}

const view = { mask: false, zone: 'Europe/Berlin', language: 'en' }
const none: Filter = { text: null, from: null, to: null, list: null }
const watched = 'watch-history'
const pageLength = 200

/** Draws questions about one archive at random, always the same ones for the same seed. */
export class Asker {
  readonly random: Random
  readonly #archive: OpenArchive
  /** Words of the archive's own texts. */
  readonly #words: string[] = []
  readonly #sorts: { readonly section: string; readonly sort: Sort }[] = []
  readonly #asked = new Set<string>()

  constructor(archive: OpenArchive, seed: string) {
    this.#archive = archive
    this.random = new Random(seed)
  }

  /** Looks around in the archive, so that what is asked for is there. */
  async prepare(): Promise<void> {
    for (const section of ['searches', 'direct-messages', 'comments', watched]) {
      for (let time = 0; time < 3; time += 1) {
        const { columns, rows } = (await this.call('page', {
          section,
          view,
          offset: time * 300,
          limit: 300,
          sort: null,
          filter: null,
        })) as Page
        const texts = rows.flatMap(({ cells }) => cells.filter((cell, index) => cell !== null && columns[index]?.type === 'text'))
        for (const text of texts) this.#words.push(...(text ?? '').split(/\s+/u).filter((word) => word.length > 2))
      }
    }
    const columns = ((await this.call('page', { section: watched, view, offset: 0, limit: 1, sort: null, filter: null })) as Page).columns
    for (const { key } of columns) for (const descending of [false, true]) this.#sorts.push({ section: watched, sort: { key, descending } })
  }

  call<Call extends EngineCall>(name: Call, params: EngineParams<Call>): Promise<unknown> {
    return this.#archive.call(name, params)
  }

  count(section: string): number {
    return this.#archive.facts.sections.find(({ id }) => id === section)?.count ?? 0
  }

  below(limit: number): number {
    return this.random.below(Math.max(1, limit))
  }

  /** A sort of the watched rows that was not asked for before, while there is one; else one that was. */
  newSort(): Sort {
    return (this.#sorts.shift() ?? { sort: { key: 'Date', descending: this.random.unit() < 0.5 } }).sort
  }

  /** Something to type: a word of the archive, a piece of one, digits, or what nobody wrote; never the same twice. */
  text(): string {
    const word = this.#words[this.below(this.#words.length)] ?? 'word'
    const kind = this.below(10)
    const drawn =
      kind < 5
        ? word
        : kind < 7
          ? word.toUpperCase().slice(0, 3 + this.below(4))
          : kind < 9
            ? String(10 + this.below(99_990))
            : `${word.slice(0, 3)}${this.random.next().toString(36).slice(0, 3)}`
    if (!this.#asked.has(drawn)) {
      this.#asked.add(drawn)
      return drawn
    }
    return `${drawn} ${this.random.next().toString(36).slice(0, 2)}`
  }

  /** An instant within the years of the sample. */
  instant(): string {
    return `${new Date(Date.UTC(2021, 5, 1) + this.below(4 * 365) * 86_400_000 + this.below(86_400) * 1000).toISOString().slice(0, 19)}Z`
  }
}

const page = (asker: Asker, section: string, offset: number, sort: Sort | null, filter: Filter | null) => () =>
  asker.call('page', { section, view, offset, limit: pageLength, sort, filter })

const sortedByDate: Sort = { key: 'Date', descending: true }

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC'] as const

/** What each picture asks for, in the view that it is given. */
const figures: Readonly<Record<InsightCall, (asker: Asker, view: View) => Promise<unknown>>> = {
  timeline: (asker, view) => asker.call('timeline', { view, from: null, to: null, bin: null, bins: 1000 }),
  day: (asker, view) => asker.call('day', { view, day: asker.instant().slice(0, 10) }),
  rhythm: (asker, view) => asker.call('rhythm', { view, section: watched, gap: 5 + asker.below(115), longest: 50 }),
  watched: (asker, view) => asker.call('watched', { view, most: 100 }),
  searched: (asker, view) => asker.call('searched', { view, by: asker.below(2) === 0 ? 'text' : 'first-word', most: 50 }),
  people: (asker, view) => asker.call('people', { view, list: null, most: 100 }),
  origins: (asker, view) => asker.call('origins', { view, most: 500 }),
  reported: (asker, view) => asker.call('reported', { view, most: 200 }),
  money: (asker, view) => asker.call('money', { view }),
  expiring: (asker, view) => asker.call('expiring', { view, now: asker.instant() }),
}

/** Of five, the first use is the slowest, and that is what 95 of 100 means. */
const figureQuestions: readonly Question[] = insightCallNames.flatMap((call) => {
  const draw = (asker: Asker) => {
    const zone = zones[asker.below(zones.length)] ?? 'UTC'
    return () => figures[call](asker, { ...view, zone })
  }
  return [
    { name: `the figures of ${call}, for the first time`, budget: 150, times: 5, draw },
    { name: `the figures of ${call}, again in any zone`, budget: 20, times: 20, draw },
  ]
})

export const questions: readonly Question[] = [
  {
    name: 'a page in the order of the archive, anywhere',
    budget: 50,
    times: 100,
    draw: (asker) => page(asker, watched, asker.below(asker.count(watched)), null, null),
  },
  {
    name: 'the first page in a new order',
    budget: 600,
    times: 6,
    draw: (asker) => page(asker, watched, 0, asker.newSort(), null),
  },
  {
    name: 'a page in that order, anywhere',
    budget: 50,
    times: 100,
    draw: (asker) => page(asker, watched, asker.below(asker.count(watched)), sortedByDate, null),
  },
  {
    name: 'a text in the watched rows',
    budget: 150,
    times: 40,
    draw: (asker) => page(asker, watched, 0, null, { ...none, text: asker.text() }),
  },
  {
    name: 'a text in the watched rows, in an order',
    budget: 150,
    times: 20,
    draw: (asker) => page(asker, watched, 0, sortedByDate, { ...none, text: asker.text() }),
  },
  {
    name: 'a text in the messages',
    budget: 150,
    times: 40,
    draw: (asker) => page(asker, 'direct-messages', 0, null, { ...none, text: asker.text() }),
  },
  {
    name: 'dates in the watched rows',
    budget: 150,
    times: 40,
    draw: (asker) => {
      const [from = '', to = ''] = [asker.instant(), asker.instant()].sort()
      return page(asker, watched, 0, null, { ...none, from, to })
    },
  },
  {
    name: 'a value and dates in the off-TikTok activity',
    budget: 150,
    times: 40,
    draw: (asker) => {
      const values = [{ is: 'one-of' as const, key: 'Event', values: [`Event ${asker.below(1000)}`, 'PAGE_VIEW', null] }]
      return page(asker, 'off-tiktok-activity', 0, null, { ...none, from: asker.instant(), values })
    },
  },
  {
    name: 'the values of a column',
    budget: null,
    times: 20,
    draw: (asker) => {
      const columns = [
        [watched, 'Title'],
        [watched, 'Link'],
        ['likes', 'link'],
        ['off-tiktok-activity', 'Source'],
        ['direct-messages', 'From'],
      ] as const
      const [section, key] = columns[asker.below(columns.length)] ?? columns[0]
      return () => asker.call('distinct', { section, view, key, filter: { ...none, from: asker.instant() }, search: null, limit: 200 })
    },
  },
  {
    name: 'where a date stands',
    budget: 50,
    times: 40,
    draw: (asker) => {
      const target = { by: 'date' as const, date: asker.instant() }
      const sort = asker.below(2) === 0 ? sortedByDate : null
      return () => asker.call('place', { section: watched, view, sort, filter: null, target })
    },
  },
  {
    name: 'the months of the watched rows',
    budget: 150,
    times: 10,
    draw: (asker) => () => asker.call('months', { section: watched, view, sort: asker.below(2) === 0 ? sortedByDate : null, filter: null }),
  },
  {
    name: 'a text in everything',
    budget: 300,
    times: 40,
    draw: (asker) => {
      const text = asker.text()
      return () => asker.call('search', { view, text, sections: null, hits: 3 })
    },
  },
  ...figureQuestions,
]
