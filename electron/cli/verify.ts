import { verifyArchive } from '../engine/verify/verify-archive.ts'
import { oneArchive, withArchive } from './open-for-verb.ts'
import type { CommandIo, ExitCode, Verb } from './verb.ts'
import { parseVerbArgs } from './verb.ts'

const help = `dossier verify ARCHIVE [--json]

Proves that nothing was lost: the export is rebuilt from what Dossier keeps of it, and held value by value, in order and with every
digit, against the archive, which a second, separately written reader reads again.

  --json    the comparison as one JSON object

Exit code 1 when they are not equal. At most a hundred differences are listed.
`

export const verify: Verb = {
  name: 'verify',
  summary: 'Prove that nothing in an archive was lost',
  help,
  run: async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const { values, positionals } = parseVerbArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean' } } })
    const path = oneArchive(positionals)
    return withArchive<ExitCode>(path, async (archive) => {
      const { equal, differences, valuesCompared } = await verifyArchive(path, archive.ingested.ingestion)
      if (values.json === true) io.out(`${JSON.stringify({ equal, differences, valuesCompared }, null, 2)}\n`)
      else {
        io.out(
          equal
            ? `Equal: ${valuesCompared} values compared, nothing lost.\n`
            : `Not equal: ${differences.length} differences, ${valuesCompared} values compared.\n`,
        )
        for (const { path: place, original, rebuilt } of differences)
          io.out(`  ${place.join(' › ')}: ${original ?? 'nothing'} in the archive, ${rebuilt ?? 'nothing'} kept\n`)
      }
      return equal ? 0 : 1
    })
  },
}
