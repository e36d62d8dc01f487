import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Column, Filter, Page, Sort } from '@shared/contract/archive.ts'
import { type EngineCall, type EngineParams, type EngineResult, engineCalls } from '@shared/contract/engine-calls.ts'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenArchive, openArchive } from '../archive.ts'
import { writeSample } from '../sample/write-sample.ts'
import { type PlainList, plain, plainLists } from './testing/plain-export.ts'

const samples = resolve(import.meta.dirname, '../../../e2e/fixtures/independent/samples')
const view = { mask: false, zone: 'Europe/Berlin', language: 'en' }
const none: Filter = { text: null, from: null, to: null, list: null }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-finding-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe.each(['J1', 'J2', 'J3', 'J4', 'J5', 'a generated archive'])(
  '%s, asked through the contract, agrees with plain JavaScript',
  (name) => {
    let archive: OpenArchive
    let lists: readonly PlainList[]

    beforeAll(async () => {
      const path = name.startsWith('J') ? join(samples, `${name}.zip`) : join(folder, 'generated.zip')
      if (!name.startsWith('J')) await writeSample({ out: path, rows: 1500, seed: 3, generation: 'J5' })
      archive = await openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
      lists = await plainLists(path)
      expect(lists.length).toBeGreaterThan(5)
    })
    afterAll(() => archive.close())

    const ask = async <Call extends EngineCall>(call: Call, params: EngineParams<Call>): Promise<EngineResult<Call>> =>
      engineCalls[call].result.parse(await archive.call(call, params)) as EngineResult<Call>

    /** All rows of an order, paged by an odd number, so that pages do not end where anything else does. */
    const allOf = async (section: string, sort: Sort | null, filter: Filter | null, limit = 997): Promise<Page> => {
      const first = await ask('page', { section, view, offset: 0, limit, sort, filter })
      const rows = [...first.rows]
      while (rows.length < first.total) rows.push(...(await ask('page', { section, view, offset: rows.length, limit, sort, filter })).rows)
      return { ...first, rows }
    }
    const rowsOf = async (list: PlainList, sort: Sort | null, filter: Filter | null): Promise<number[]> =>
      (await allOf(list.category.id, sort, filter)).rows.map(({ row }) => row)
    const every = (list: PlainList, fits: (record: number) => boolean): number[] =>
      Array.from({ length: list.length }, (_, record) => record).filter(fits)

    it('in every cell of every list', async () => {
      for (const list of lists) {
        const { columns, rows, total } = await allOf(list.category.id, null, null)
        expect([list.category.id, total]).toEqual([list.category.id, list.length])
        for (const { row, cells } of rows) expect(cells).toEqual(columns.map(({ key }) => list.shown(row, key)))
      }
    })

    it('in the order of every column, both ways, equal ones as they stood', async () => {
      for (const list of lists) {
        const { columns } = await allOf(list.category.id, null, null)
        for (const column of columns) {
          for (const descending of [false, true]) {
            const wanted = every(list, () => true).sort((one, other) => compare(list, column, descending, one, other) || one - other)
            expect([list.category.id, column.key, await rowsOf(list, { key: column.key, descending }, null)]).toEqual([
              list.category.id,
              column.key,
              wanted,
            ])
          }
        }
      }
    })

    it('in what a text finds, whatever the case and the accents, in one section and in all', async () => {
      const words = fc.sample(piece(lists), { seed: 11, numRuns: 25 })
      for (const typed of [
        ...words,
        'VIDEO',
        '"',
        '\\',
        '%',
        '_',
        "'",
        'tiktok.com/',
        '9',
        'https://www.tiktokv.com/share/video/7',
        '😂',
        'é',
        'ø',
      ]) {
        const needle = plain(typed.trim())
        if (needle === '') continue
        const { groups } = await ask('search', { view, text: typed, sections: null, hits: 3 })
        for (const list of lists) {
          const wanted = every(list, (record) => list.texts(record).some((text) => plain(text).includes(needle)))
          expect([list.category.id, typed, await rowsOf(list, null, { ...none, text: typed })]).toEqual([list.category.id, typed, wanted])
          const group = groups.find(({ section }) => section === list.category.id)
          expect([list.category.id, typed, group?.records ?? 0]).toEqual([list.category.id, typed, wanted.length])
          expect(group?.hits.map(({ row }) => row) ?? []).toEqual(wanted.slice(0, 3))
          for (const { snippet } of group?.hits ?? []) {
            const { start, length } = snippet.match ?? { start: 0, length: 0 }
            expect(plain(snippet.text.slice(start, start + length))).toBe(needle)
          }
        }
      }
    })

    it('in the records between two dates, and where each date and month begins', async () => {
      for (const list of lists) {
        const dates = every(list, (record) => list.date(record) !== null).map((record) => list.date(record) ?? 0)
        if (dates.length === 0) continue
        const sorted = [...dates].sort((one, other) => one - other)
        const [from = 0, to = 0] = [sorted[sorted.length >> 2], sorted[(sorted.length * 3) >> 2]]
        const filter = { ...none, from: iso(from), to: iso(to) }
        const inRange = (record: number): boolean => {
          const date = list.date(record)
          return date !== null && date >= from && date <= to
        }
        expect(await rowsOf(list, null, filter)).toEqual(every(list, inRange))

        for (const sort of [null, { key: list.category.date ?? '', descending: true }]) {
          const order = await rowsOf(list, sort, filter)
          const place = await ask('place', {
            section: list.category.id,
            view,
            sort,
            filter,
            target: { by: 'date', date: iso(from + 1000) },
          })
          const later = order.filter((record) => (list.date(record) ?? 0) >= from + 1000)
          const earliest = Math.min(...later.map((record) => list.date(record) ?? 0))
          expect(place).toEqual(
            later.length === 0
              ? { offset: null, date: null, total: order.length }
              : { offset: order.findIndex((record) => list.date(record) === earliest), date: iso(earliest), total: order.length },
          )
          const months = await ask('months', { section: list.category.id, view, sort, filter })
          const counts = new Map<string, { month: string; offset: number; count: number }>()
          for (const [offset, record] of order.entries()) {
            const month = berlinMonth(list.date(record) ?? 0)
            const known = counts.get(month)
            counts.set(month, { month, offset: known?.offset ?? offset, count: (known?.count ?? 0) + 1 })
          }
          expect(months.months).toEqual([...counts.values()])
          if (sort !== null) expect(months.runs).toBe('newest-first')
        }
      }
    })

    it('in the values of every column, and in the records that have one of them', async () => {
      for (const list of lists) {
        const { columns } = await allOf(list.category.id, null, null)
        for (const { key } of columns) {
          const counts = new Map<string | null, number>()
          for (const record of every(list, () => true)) {
            const value = list.shown(record, key) || null
            counts.set(value, (counts.get(value) ?? 0) + 1)
          }
          const found = await ask('distinct', { section: list.category.id, view, key, filter: null, search: null, limit: 200 })
          expect(found.values.length).toBe(Math.min(200, counts.size))
          for (const { value, count } of found.values) expect([key, value, count]).toEqual([key, value, counts.get(value)])
          expect(found.values.map(({ count }) => count)).toEqual([...counts.values()].sort((one, other) => other - one).slice(0, 200))
          expect(found.more).toBe(counts.size - found.values.length)
          expect(found.moreRecords + found.values.reduce((sum, { count }) => sum + count, 0)).toBe(list.length)

          const chosen = found.values.slice(0, 2).map(({ value }) => value)
          const filter = { ...none, values: [{ is: 'one-of' as const, key, values: chosen }] }
          expect([key, await rowsOf(list, null, filter)]).toEqual([
            key,
            every(list, (record) => chosen.includes(list.shown(record, key) || null)),
          ])
          // The condition on the column itself does not narrow what can be chosen in it.
          expect(await ask('distinct', { section: list.category.id, view, key, filter, search: null, limit: 200 })).toEqual(found)
          const empty = { ...none, values: [{ is: 'empty' as const, key }] }
          expect(await rowsOf(list, null, empty)).toEqual(every(list, (record) => (list.shown(record, key) ?? '') === ''))
        }
      }
    })

    it('and pages give each record exactly once, whatever the order, the filter and the size of a page', async () => {
      const sections = archive.summary(view).sections.filter(({ count }) => count > 5)
      const all = new Map<string, readonly number[]>()
      for (const { id } of sections)
        all.set(
          id,
          (await allOf(id, null, null)).rows.map(({ row }) => row),
        )
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...sections),
          fc.nat(9),
          fc.boolean(),
          fc.option(piece(lists, 2), { nil: null }),
          fc.integer({ min: 40, max: 1000 }),
          fc.boolean(),
          async ({ id }, column, descending, text, limit, narrowed) => {
            const { columns } = await ask('page', { section: id, view, offset: 0, limit: 1, sort: null, filter: null })
            const key = columns[column]?.key
            const sort = key === undefined ? null : { key, descending }
            const values = narrowed && key !== undefined ? [{ is: 'not-empty' as const, key }] : []
            const filter = { ...none, text, values }
            const paged = await allOf(id, sort, filter, limit)
            const rows = paged.rows.map(({ row }) => row)
            expect(rows.length).toBe(paged.total)
            expect(new Set(rows).size).toBe(rows.length)
            const inOrder = await allOf(id, null, filter, 1000)
            expect([...rows].sort((one, other) => one - other)).toEqual(inOrder.rows.map(({ row }) => row))
            if (text === null && values.length === 0) expect(inOrder.rows.map(({ row }) => row)).toEqual(all.get(id))
          },
        ),
        { numRuns: 25, seed: 5 },
      )
    })
  },
)

/** A piece of some text of the archive, in another case, now and then with an accent that it does not have. */
function piece(lists: readonly PlainList[], longest = 9): fc.Arbitrary<string> {
  return fc
    .record({
      list: fc.nat(),
      record: fc.nat(),
      text: fc.nat(),
      from: fc.nat(),
      length: fc.integer({ min: 1, max: longest }),
      accent: fc.boolean(),
    })
    .map(({ list, record, text, from, length, accent }) => {
      const chosen = lists[list % lists.length]
      const texts = chosen?.texts(record % chosen.length) ?? []
      const letters = Array.from(texts[text % Math.max(1, texts.length)] ?? '')
      const start = from % Math.max(1, letters.length)
      const taken = letters.slice(start, start + length).join('')
      return accent ? taken.toUpperCase().replace(/[AEIOU]/u, (letter) => `${letter}\u0301`) : taken
    })
}

function compare(list: PlainList, column: Column, descending: boolean, one: number, other: number): number {
  const [a, b] = [list.shown(one, column.key), list.shown(other, column.key)]
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const rising = column.type === 'integer' ? Number(BigInt(a) - BigInt(b)) : Buffer.compare(Buffer.from(a), Buffer.from(b))
  return descending ? -rising : rising
}

const iso = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit' })
const berlinMonth = (time: number): string => berlin.format(time).slice(0, 7)
