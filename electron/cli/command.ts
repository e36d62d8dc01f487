import { DossierError, errorCodeOf } from '@shared/contract/errors.ts'
import { errorMessages } from './messages.ts'
import type { CommandIo, Verb } from './verb.ts'
import { UsageError } from './verb.ts'

/**
 * Runs one command line: finds the verb, answers `--help`, and turns whatever goes wrong into a message and an exit code.
 * With `--json` an error is an object on standard output as well, so that a script reads one thing only.
 * @param args what stands behind the name of the program
 * @returns 0 = done, 1 = the archive could not be read or the check failed, 2 = wrong usage
 */
export async function runCommand(args: readonly string[], verbs: readonly Verb[], io: CommandIo): Promise<0 | 1 | 2> {
  const [name, ...rest] = args
  if (name === undefined) {
    io.err(overview(verbs))
    return 2
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(overview(verbs))
    return 0
  }
  try {
    const verb = verbs.find((candidate) => candidate.name === name)
    if (verb === undefined)
      throw new UsageError('unknown-verb', `There is no verb “${name}”. There are: ${verbs.map((known) => known.name).join(', ')}.`, name)
    if (asksForHelp(rest)) {
      io.out(verb.help.endsWith('\n') ? verb.help : `${verb.help}\n`)
      return 0
    }
    return await verb.run(rest, io)
  } catch (thrown) {
    return tell(thrown, asksForJson(beforeEnd(args)), io)
  }
}

function tell(thrown: unknown, json: boolean, io: CommandIo): 1 | 2 {
  const usage = thrown instanceof UsageError || (thrown instanceof DossierError && thrown.code === 'exists-already')
  const error =
    thrown instanceof UsageError
      ? { code: thrown.code, message: thrown.message, where: thrown.where }
      : {
          code: errorCodeOf(thrown),
          message: errorMessages[errorCodeOf(thrown)],
          where: thrown instanceof DossierError ? thrown.where : '',
        }
  io.err(`dossier: ${error.message}${error.where === '' || error.message.includes(error.where) ? '' : ` (${error.where})`}\n`)
  if (json) io.out(`${JSON.stringify({ error })}\n`)
  return usage ? 2 : 1
}

/** Options end at `--`; what follows are names, even when they look like options. */
function beforeEnd(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--')
  return end === -1 ? args : args.slice(0, end)
}

function asksForJson(args: readonly string[]): boolean {
  return args.some((arg, index) => arg === '--json' || arg === '--format=json' || (arg === '--format' && args[index + 1] === 'json'))
}

function asksForHelp(args: readonly string[]): boolean {
  return beforeEnd(args).some((arg) => arg === '--help' || arg === '-h')
}

function overview(verbs: readonly Verb[]): string {
  const width = Math.max(...verbs.map(({ name }) => name.length))
  const list = verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')
  return `dossier VERB …

${list}

dossier VERB --help tells more about one of them. Results go to standard output, messages to standard error.
With --json the result, or the error, is one JSON object. Exit code 0: done; 1: the archive could not be read or a check failed; 2: wrong usage.
Nothing is sent anywhere, and nothing is written but where --out says.
`
}
