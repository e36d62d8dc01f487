import { categoryById } from '@shared/catalog/catalog.ts'
import type { Column, Filter, Page, Sort } from '@shared/contract/archive.ts'
import { normaliseKey } from '@shared/format/spelling.ts'
import type { OpenArchive } from '../engine/archive.ts'
import { oneArchive, withArchive } from './open-for-verb.ts'
import { instantOption, numberOption } from './options.ts'
import { tableText } from './table-text.ts'
import type { CommandIo, ExitCode, Verb } from './verb.ts'
import { parseVerbArgs, required, UsageError } from './verb.ts'

const help = `dossier records ARCHIVE --category ID [--from D] [--to D] [--search TEXT] [--sort FIELD[:desc]] [--limit 100] [--offset 0] [--json]

Pages through the records of one section.

  ARCHIVE          a .zip, an unpacked export folder, a .json or a .txt file
  --category ID    the section, as “dossier inspect” names it; shelf:0, shelf:1 … for what was not recognised
  --from D, --to D records dated from D to D, both included: a day (2025-03-06) or an instant (2025-03-06T21:04:00Z), in UTC
  --search TEXT    records that hold the text in any of their fields; case and accents do not count
  --sort FIELD     by one field, rising; FIELD:desc for falling. Without it: the order of the archive
  --limit N        how many at most (default 100)
  --offset N       how many to pass over first (default 0)
  --json           {"total", "records": [{…the fields under their original keys, "source": {"member", "path"}}]}

A record without a date is never from or to a date. Records that TikTok dates 1969-12-31, its way of writing “no date”, have none.
`

const view = { mask: false, zone: 'UTC', language: 'en' }
const mostOnAPage = 1000

export const records: Verb = {
  name: 'records',
  summary: 'Page through the records of a section',
  help,
  run: async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const { values, positionals } = parseVerbArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        category: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        search: { type: 'string' },
        sort: { type: 'string' },
        limit: { type: 'string' },
        offset: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    const path = oneArchive(positionals)
    const section = required('--category', values.category)
    if (categoryById(section) === undefined && !/^shelf:\d+$/u.test(section)) throw unknownCategory(section)
    const filter: Filter = {
      text: values.search ?? null,
      from: instantOption('--from', values.from, 'T00:00:00Z'),
      to: instantOption('--to', values.to, 'T23:59:59.999999Z'),
      list: null,
    }
    const limit = numberOption('--limit', values.limit, 100)
    const offset = numberOption('--offset', values.offset, 0)
    return withArchive<ExitCode>(path, async (archive) => {
      if (!archive.summary(view).sections.some(({ id }) => id === section)) {
        if (categoryById(section) === undefined) throw unknownCategory(section)
        io.err(`dossier: ${section} does not stand in this archive.\n`)
        io.out(values.json === true ? '{"total":0,"records":[]}\n' : 'No records.\n')
        return 0
      }
      const { columns } = await pageOf(archive, section, null, filter, 0, 1)
      const sort = values.sort === undefined ? null : sortBy(values.sort, section, columns)
      if (values.json === true) await writeJson(archive, section, { sort, filter, offset, limit }, io)
      else await writeTable(archive, section, { sort, filter, offset, limit }, io)
      return 0
    })
  },
}

interface Wanted {
  readonly sort: Sort | null
  readonly filter: Filter
  readonly offset: number
  readonly limit: number
}

function unknownCategory(given: string): UsageError {
  return new UsageError('option-value', `There is no section “${given}” here. “dossier inspect” names those that there are.`, '--category')
}

/** A field by any of its spellings, those of older exports and other languages among them; `:desc` behind it for the falling order. */
function sortBy(given: string, section: string, columns: readonly Column[]): Sort {
  const descending = given.endsWith(':desc')
  const name = given.replace(/:(asc|desc)$/u, '')
  const isSo = (spelling: string): boolean => normaliseKey(spelling) === normaliseKey(name)
  const known = categoryById(section)?.fields.find(({ key, also }) => [key, ...also].some(isSo))?.key
  const column = columns.find(({ key }) => key === name) ?? columns.find(({ key }) => isSo(key) || key === known)
  if (column === undefined) {
    throw new UsageError(
      'option-value',
      `There is no field “${name}” here. There are: ${columns.map(({ key }) => key).join(', ')}.`,
      '--sort',
    )
  }
  return { key: column.key, descending }
}

async function writeJson(archive: OpenArchive, section: string, wanted: Wanted, io: CommandIo): Promise<void> {
  const { total, batches } = await archive.records(section, wanted)
  io.out(`{"total":${total},"records":[`)
  let begun = false
  for await (const batch of batches) {
    io.out((begun ? ',\n' : '\n') + batch.join(',\n'))
    begun = true
  }
  io.out(begun ? '\n]}\n' : ']}\n')
}

async function writeTable(archive: OpenArchive, section: string, { sort, filter, offset, limit }: Wanted, io: CommandIo): Promise<void> {
  const first = await pageOf(archive, section, sort, filter, offset, Math.max(1, Math.min(limit, mostOnAPage)))
  const rows = [...first.rows]
  while (rows.length < limit && offset + rows.length < first.total) {
    const next = await pageOf(archive, section, sort, filter, offset + rows.length, Math.min(limit - rows.length, mostOnAPage))
    rows.push(...next.rows)
  }
  const shown = rows.slice(0, limit)
  if (shown.length > 0)
    io.out(
      tableText(
        first.columns.map(({ key }) => key),
        shown.map(({ cells }) => cells),
      ),
    )
  io.out(
    shown.length === 0
      ? first.total === 0
        ? 'No records.\n'
        : `None of ${first.total} records from number ${offset + 1} on.\n`
      : `\n${offset + 1} to ${offset + shown.length} of ${first.total} records.\n`,
  )
}

async function pageOf(
  archive: OpenArchive,
  section: string,
  sort: Sort | null,
  filter: Filter,
  offset: number,
  limit: number,
): Promise<Page> {
  return archive.page({ section, view, offset, limit, sort, filter })
}
