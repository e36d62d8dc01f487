import { join } from 'node:path'
import { type OpenArchive, openArchives } from '../engine/archive.ts'
import { OutputFiles } from '../engine/export/output-files.ts'
import { unionLines } from '../engine/merge/union-lines.ts'
import { locateSection } from '../engine/queries/sections.ts'
import type { CommandIo, ExitCode, Verb } from './verb.ts'
import { parseVerbArgs, required, UsageError } from './verb.ts'

const help = `dossier merge ARCHIVE ARCHIVE … --out DIR [--force] [--json]

Brings archives of one account together, as watch histories cover months and not years. What stands in several archives is
written once, whichever layout, format or spelling it has there, with every place where it stands.

  ARCHIVE     a .zip, an unpacked export folder, a .json or a .txt file; two or more, in any order
  --out DIR   one file for each category goes there: CATEGORY.ndjson, a record on each line under its original keys, with
              “sources”: the archive, the file in it and the place in the file. Of the profile and the settings the newest
              value is written; “value” in the sources tells older ones that differ.
  --force     replace files that stand there already
  --json      counts and dates as one JSON object; “perArchive” has the records of each archive in the order given, null where
              the section is missing

Archives of different accounts are refused. Where nothing tells whose they are, they are merged, and a note says so.
`

export const merge: Verb = {
  name: 'merge',
  summary: 'Bring several archives of one account together',
  help,
  run: async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const { values, positionals } = parseVerbArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, force: { type: 'boolean' }, json: { type: 'boolean' } },
    })
    if (positionals.length === 0) throw new UsageError('archive-missing', 'Which archives? Give two or more.')
    if (positionals.length === 1) throw new UsageError('archive-missing', 'There is nothing to merge with one archive. Give two or more.')
    const out = required('--out', values.out)
    const archive = await openArchives(positionals, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })
    try {
      const files = filesOf(archive, out)
      await write(archive, files, out, positionals, values.force === true)
      tell(archive, files, values.json === true, io)
    } finally {
      await archive.close()
    }
    return 0
  },
}

interface UnionFile {
  readonly id: string
  readonly path: string
}

/** A file for each category, empty ones included; what is not recognised is numbered. */
function filesOf(archive: OpenArchive, out: string): readonly UnionFile[] {
  const sections = archive.facts.sections.filter(({ known, count }) => known || count > 0)
  return sections.map(({ id }) => ({ id, path: join(out, `${id.replace(/^shelf:/u, 'unrecognised-')}.ndjson`) }))
}

/** Writes all files, or none where one cannot be written. */
async function write(
  { ingested: { ingestion } }: OpenArchive,
  files: readonly UnionFile[],
  out: string,
  archives: readonly string[],
  force: boolean,
): Promise<void> {
  const output = new OutputFiles({ force })
  try {
    await output.folder(out)
    for (const { id, path } of files) {
      const file = await output.begin(path)
      for await (const lines of unionLines(ingestion, locateSection(ingestion, id), archives)) await file.write(lines)
      await file.end()
    }
    await output.commit()
  } finally {
    await output.discard()
  }
}

function tell(archive: OpenArchive, files: readonly UnionFile[], json: boolean, io: CommandIo): void {
  const summary = archive.summary({ mask: false, zone: 'UTC', language: 'en' })
  const perArchive = (id: string) => (archive.facts.shares.get(id) ?? []).map((share) => share?.count ?? null)
  for (const { message, where } of summary.warnings) io.err(`Note: ${message} (${where})\n`)
  if (json) {
    const categories = summary.sections
      .filter(({ known }) => known)
      .map(({ id, count, first, last }) => ({ id, count, first, last, perArchive: perArchive(id) }))
    const unrecognised = summary.sections
      .filter(({ known }) => !known)
      .map(({ id, path, count }) => ({ path, count, perArchive: perArchive(id) }))
    const archives = summary.archives.map(({ name, format, account, records, repeated, first, last, newest, reconciliation }) => ({
      name,
      ...{ generation: format.generation, userName: account.userName, records, repeated, first, last, newest, reconciliation },
    }))
    const { records, reconciliation, warnings } = summary
    io.out(
      `${JSON.stringify({ categories, unrecognised, archives, records, reconciliation, warnings, files: files.map(({ path }) => path) }, null, 2)}\n`,
    )
    return
  }
  const width = Math.max(...summary.sections.map(({ id }) => id.length), 0)
  const day = (instant: string | null) => instant?.slice(0, 10) ?? ''
  for (const { name, records, repeated, first, last } of summary.archives)
    io.out(`${name}: ${records} records, ${day(first)} to ${day(last)}, ${repeated} of them in a newer archive too\n`)
  io.out(`\n${summary.records} records together\n`)
  for (const { id, count } of summary.sections)
    if (count > 0)
      io.out(
        `  ${id.padEnd(width)}  ${String(count).padStart(8)}  from ${perArchive(id)
          .map((own) => own ?? 'none')
          .join(' and ')}\n`,
      )
}
