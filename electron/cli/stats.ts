import { categories, categoryById } from '@shared/catalog/catalog.ts'
import { isZone } from '@shared/insights/zone-offsets.ts'
import type { Stats } from '../engine/queries/insights/stats.ts'
import { oneArchive, withArchive } from './open-for-verb.ts'
import type { CommandIo, ExitCode, Verb } from './verb.ts'
import { parseVerbArgs, UsageError } from './verb.ts'

const help = `dossier stats ARCHIVE [--zone ZONE] [--category ID] [--gap MINUTES] [--json]

The figures behind the pictures: hours, weekdays, months, sessions, searches, logins and chats.

  ARCHIVE         a .zip, an unpacked export folder, a .json or a .txt file
  --zone ZONE     the zone whose clock and calendar count: UTC (the default), Europe/Berlin …
  --category ID   the section whose hours, weekdays and sessions are counted (default: watch-history)
  --gap MINUTES   how long without a record ends a session (default: 30)
  --json          everything as one JSON object: also videos, groups of searches, who wrote, devices, reports, money, dying links

A session lasts from its first record to its last. A country is named only where two tables of registered addresses agree; it may
be wrong, and it does not say where data went. Records that TikTok dates 1969-12-31, its way of writing “no date”, are left out.
`

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const longestGap = 24 * 60

/** The figures as lines for a person to read. */
export function statsText(stats: Stats, category: string, zone: string): string {
  const { sessions } = stats
  const months = stats.byMonth.map(({ month, counts }) => [month, String(Object.values(counts).reduce((sum, count) => sum + count, 0))])
  return [
    `${category}, by the clock of ${zone}`,
    ...table(stats.byHour.map((count, hour) => [`${String(hour).padStart(2, '0')}:00`, String(count)])),
    ...table(stats.byWeekday.map((count, day) => [weekdays[day] ?? '', String(count)])),
    ...block(`Sessions: ${sessions.count}, the median ${sessions.medianMinutes} minutes, the longest ${sessions.longestMinutes}`, []),
    ...block('Records of all sections by month', months),
    ...block(
      'Searched for most often',
      stats.topSearches.slice(0, 10).map(({ term, count }) => [term, String(count)]),
    ),
    ...block(
      'Logged in from',
      stats.logins.map(({ ip, kind, country, count }) => [ip, kind, country ?? 'not certain', String(count)]),
    ),
    ...block(
      'Written with',
      stats.chats.map((chat) => [chat.with, String(chat.messages)]),
    ),
    '',
  ].join('\n')
}

function block(heading: string, rows: readonly (readonly string[])[]): string[] {
  return ['', heading, ...table(rows)]
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}

export const stats: Verb = {
  name: 'stats',
  summary: 'The figures behind the pictures',
  help,
  run: async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const { values, positionals } = parseVerbArgs({
      args: [...args],
      allowPositionals: true,
      options: { zone: { type: 'string' }, category: { type: 'string' }, gap: { type: 'string' }, json: { type: 'boolean' } },
    })
    const path = oneArchive(positionals)
    const zone = values.zone ?? 'UTC'
    if (!isZone(zone)) throw new UsageError('zone-unknown', 'This is no time zone. Write it like Europe/Berlin or UTC.', '--zone')
    const category = values.category ?? 'watch-history'
    if (categoryById(category) === undefined) {
      const known = categories.map(({ id }) => id).join(', ')
      throw new UsageError('category-unknown', `There is no category of this name. There are: ${known}.`, '--category')
    }
    const gap = Number(values.gap ?? 30)
    if (!Number.isFinite(gap) || gap <= 0 || gap > longestGap)
      throw new UsageError('option-value', `--gap takes minutes, more than 0 and at most ${longestGap}.`, '--gap')
    return withArchive<ExitCode>(path, async (archive) => {
      const figures = await archive.stats({ zone, category, gap, now: io.today() })
      io.out(values.json === true ? `${JSON.stringify(figures, null, 2)}\n` : statsText(figures, category, zone))
      return 0
    })
  },
}
