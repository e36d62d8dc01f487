import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type EngineParams, type EngineResult, engineCalls } from '@shared/contract/engine-calls.ts'
import type { InsightCall } from '@shared/contract/insights.ts'
import { type OpenArchive, openArchives } from '../../../archive.ts'
import { type PlainList, plainLists } from '../../testing/plain-export.ts'

export const view = { mask: false, zone: 'UTC', language: 'en' }
export const zones = ['UTC', 'America/New_York', 'Asia/Kolkata'] as const

/** A sample archive that somebody else made. */
export function sample(name: string): string {
  return resolve(import.meta.dirname, '../../../../../e2e/fixtures/independent/samples', `${name}.zip`)
}

export function open(...paths: readonly string[]): Promise<OpenArchive> {
  return openArchives(paths, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
}

/** Asks as the window does; the answer is held against the contract. */
export async function ask<Call extends InsightCall>(
  archive: OpenArchive,
  call: Call,
  params: EngineParams<Call>,
): Promise<EngineResult<Call>> {
  const answer = await archive.call(call, params)
  return engineCalls[call].result.parse(answer) as EngineResult<Call>
}

/** Opens exports, given as objects or as the text of their JSON, hands them over as one archive and closes it. */
export async function looking<Result>(exports: readonly unknown[], look: (archive: OpenArchive) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-figures-'))
  try {
    const paths = exports.map((_, index) => join(folder, `user_data_tiktok_${index}.json`))
    for (const [index, content] of exports.entries()) {
      await writeFile(paths[index] ?? '', typeof content === 'string' ? content : JSON.stringify(content))
    }
    const archive = await open(...paths)
    try {
      return await look(archive)
    } finally {
      await archive.close()
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A list of a sample as plain JavaScript reads it. */
export async function plainList(name: string, category: string): Promise<PlainList> {
  const list = (await plainLists(sample(name))).find((candidate) => candidate.category.id === category)
  if (list === undefined) throw new Error(`the sample ${name} has no ${category}`)
  return list
}

/** Milliseconds of every dated record of a list. */
export function datesOf(list: PlainList): readonly number[] {
  return Array.from({ length: list.length }, (_, record) => list.date(record)).filter((date) => date !== null)
}

/** The clock and the calendar of a zone as the platform has them. */
export function clockIn(zone: string): (moment: number) => { day: string; hour: number; minute: number; weekday: number } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
    return {
      day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
      hour: Number(parts.get('hour')),
      minute: Number(parts.get('minute')),
      weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.get('weekday') ?? ''),
    }
  }
}

/** How often each key comes. */
export function tally<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
