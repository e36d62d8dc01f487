import { structureText } from '../engine/structure/structure-text.ts'
import { oneArchive, withArchive } from './open-for-verb.ts'
import type { CommandIo, ExitCode, Verb } from './verb.ts'
import { parseVerbArgs } from './verb.ts'

const help = `dossier structure ARCHIVE [--json]

How an archive is built, for reporting what Dossier reads wrongly: paths, types and counts. No values are told. Keys that name people,
rooms, orders or shops, and keys that nobody recognises and that could be names, stand as *.

  ARCHIVE   a .zip, an unpacked export folder, a .json or a .txt file
  --json    the tree as one JSON object

Read it before you pass it on. Nothing is sent anywhere.
`

export const structure: Verb = {
  name: 'structure',
  summary: 'How an archive is built, without anything it says: for a bug report',
  help,
  run: async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const { values, positionals } = parseVerbArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean' } } })
    return withArchive<ExitCode>(oneArchive(positionals), async (archive) => {
      const found = await archive.structure()
      io.out(values.json === true ? `${JSON.stringify(found, null, 2)}\n` : structureText(found))
      return 0
    })
  },
}
