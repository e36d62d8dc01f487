import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Summary } from '@shared/contract/archive.ts'
import { oneArchive, withArchive } from './open-for-verb.ts'
import type { CommandIo, ExitCode, Verb } from './verb.ts'
import { parseVerbArgs, UsageError } from './verb.ts'

const help = `dossier inspect ARCHIVE [--hash] [--json]

What is in an archive: its format, every section with its count and dates, what was not recognised, and whether the counts reconcile.

  ARCHIVE   a .zip, an unpacked export folder, a .json or a .txt file
  --hash    the SHA-256 of the file as well (not for folders)
  --json    everything as one JSON object

Dates are UTC. 1969-12-31 is how TikTok writes “no date”; it is counted apart.
`

/** The figures in the form that scripts rely on. */
function inspection(summary: Summary, sha256: string | null): object {
  const { kind, generation, language, container } = summary.format
  return {
    format: { kind, generation, language, container },
    categories: summary.sections
      .filter((section) => section.known)
      .map(({ id, group, count, first, last, undated, sentinelDates, inner, sensitivity, provenance }) => ({
        id,
        group,
        count,
        first,
        last,
        undated,
        sentinelDates,
        inner,
        sensitivity,
        provenance,
      })),
    unrecognised: summary.unrecognised,
    reconciliation: summary.reconciliation,
    warnings: summary.warnings,
    members: summary.members,
    sha256,
  }
}

/** The overview as lines for a person to read. */
export function inspectionText(summary: Summary): string {
  const { format, reconciliation } = summary
  const sections = summary.sections.filter((section) => section.known && section.count > 0)
  const empty = summary.sections.filter((section) => section.known && section.count === 0)
  const width = Math.max(...sections.map((section) => section.id.length), 0)
  const digits = Math.max(...sections.map((section) => String(section.count).length), 0)
  const day = (instant: string | null) => instant?.slice(0, 10) ?? ''
  return [
    `${summary.name}: ${format.kind.toUpperCase()} export, generation ${format.generation}, ${format.container}`,
    `${summary.records} records in ${sections.length} sections${summary.first === null ? '' : `, ${day(summary.first)} to ${day(summary.last)}`}`,
    '',
    ...sections.map(
      (section) =>
        `  ${section.id.padEnd(width)}  ${String(section.count).padStart(digits)}${section.first === null ? '' : `  ${day(section.first)} to ${day(section.last)}`}`,
    ),
    ...(empty.length === 0 ? [] : ['', `Present but empty: ${empty.map((section) => section.id).join(', ')}`]),
    ...(summary.unrecognised.length === 0
      ? []
      : [
          '',
          'Not recognised:',
          ...summary.unrecognised.map(
            ({ path, count, product }) => `  ${[...(product === undefined ? [] : [product]), ...path].join(' › ')}  ${count}`,
          ),
        ]),
    '',
    `${reconciliation.valuesInArchive} values in the archive = ${reconciliation.valuesKept} kept + ${reconciliation.valuesUnreadable} that could not be read`,
    ...summary.warnings.map((warning) => `Note: ${warning.message} (${warning.where})`),
    '',
  ].join('\n')
}

async function hashOf(path: string): Promise<string> {
  if ((await stat(path)).isDirectory())
    throw new UsageError('hash-of-folder', 'A folder has no hash of its own. Give the zip as it was downloaded.', '--hash')
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

export const inspect: Verb = {
  name: 'inspect',
  summary: 'What is in an archive',
  help,
  run: async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const { values, positionals } = parseVerbArgs({
      args: [...args],
      allowPositionals: true,
      options: { hash: { type: 'boolean' }, json: { type: 'boolean' } },
    })
    const path = oneArchive(positionals)
    return withArchive<ExitCode>(path, async (archive) => {
      const summary = archive.summary({ mask: false, zone: 'UTC', language: 'en' })
      const sha256 = values.hash === true ? await hashOf(path) : null
      if (values.json === true) io.out(`${JSON.stringify(inspection(summary, sha256), null, 2)}\n`)
      else io.out(inspectionText(summary) + (sha256 === null ? '' : `SHA-256 ${sha256}\n`))
      return 0
    })
  },
}
