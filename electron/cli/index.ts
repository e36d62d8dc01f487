import { Temporal } from 'temporal-polyfill'
import { runCommand } from './command.ts'
import { verbs } from './verbs.ts'

// `dossier inspect … | head` closes our output early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

process.exitCode = await runCommand(process.argv.slice(2), verbs, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: () => Temporal.Now.plainDateISO().toString(),
})
