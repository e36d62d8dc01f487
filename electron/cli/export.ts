import { categoryById } from '@shared/catalog/catalog.ts'
import { exportFormats } from '@shared/contract/export.ts'
import type { OpenArchive } from '../engine/archive.ts'
import type { ExportedFile } from '../engine/export/export-records.ts'
import { newMark } from '../engine/unfinished-file.ts'
import { oneArchive, withArchive } from './open-for-verb.ts'
import type { CommandIo, ExitCode, Verb } from './verb.ts'
import { oneOf, parseVerbArgs, required, UsageError } from './verb.ts'

const help = `dossier export ARCHIVE --format FORMAT --out DIR [--category ID …] [--force] [--json]

Takes every record of every section out into files, one for each section.

  --format FORMAT   csv       for spreadsheets; no cell that one would run, so some texts get an apostrophe in front
                    json      one array of records, every value as TikTok wrote it
                    ndjson    the same, one record on a line, for programs that read line by line
                    parquet   typed columns, for pandas, R and DuckDB
  --out DIR         the folder for the files; it is made where there is none
  --category ID     only this section; can be given more than once (“dossier inspect” lists them)
  --force           replace files that stand there already
  --json            path, section and number of records of each file as one JSON object

All files are there afterwards, or none; what a killed export left unfinished in the folder (.NAME.….part) is removed. They can be read by their owner alone. docs/export.md describes the columns.
`

export const exportVerb: Verb = {
  name: 'export',
  summary: 'Take the records out as CSV, JSON, NDJSON or Parquet',
  help,
  run: async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const { values, positionals } = parseVerbArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        category: { type: 'string', multiple: true },
        out: { type: 'string' },
        force: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    })
    const format = oneOf('--format', required('--format', values.format), exportFormats)
    const out = required('--out', values.out)
    const path = oneArchive(positionals)
    for (const id of values.category ?? []) checkCategory(id)
    return withArchive<ExitCode>(path, async (archive) => {
      const sections = values.category === undefined ? null : present(archive, values.category, io)
      const files =
        sections?.length === 0
          ? []
          : await interruptible((signal) =>
              archive.export(
                {
                  format,
                  scope: sections === null ? { what: 'everything' } : { what: 'sections', sections },
                  view: { mask: false, zone: 'UTC', language: 'en' },
                },
                { kind: 'folder', path: out, force: values.force === true, mark: newMark() },
                { signal, onProgress: () => undefined },
              ),
            )
      io.out(values.json === true ? `${JSON.stringify({ files }, null, 2)}\n` : writtenText(files))
      return 0
    })
  },
}

function checkCategory(id: string): void {
  if (categoryById(id) === undefined && !/^shelf:\d+$/u.test(id))
    throw new UsageError('option-value', `There is no category “${id}”. “dossier inspect” lists those of an archive.`, '--category')
}

/** Those of the sections that stand in the archive; the others are named. */
function present(archive: OpenArchive, wanted: readonly string[], io: CommandIo): string[] {
  const there = new Set(archive.summary({ mask: false, zone: 'UTC', language: 'en' }).sections.map(({ id }) => id))
  for (const id of wanted) if (!there.has(id)) io.err(`dossier: ${id} does not stand in this archive.\n`)
  return [...new Set(wanted)].filter((id) => there.has(id))
}

/** Ctrl+C cancels, so that nothing half-written stays behind; pressed again, it ends the program as ever. */
async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const cancelling = new AbortController()
  const cancel = () => cancelling.abort()
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const name of signals) process.once(name, cancel)
  try {
    return await work(cancelling.signal)
  } finally {
    for (const name of signals) process.off(name, cancel)
  }
}

/** The files with their records, then how many there are in all. */
function writtenText(files: readonly ExportedFile[]): string {
  const width = Math.max(...files.map(({ rows }) => String(rows).length), 1)
  const total = files.reduce((sum, { rows }) => sum + rows, 0)
  return [
    ...files.map(({ rows, path }) => `${String(rows).padStart(width)}  ${path}`),
    `${counted(total, 'record')} in ${counted(files.length, 'file')}`,
    '',
  ].join('\n')
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
