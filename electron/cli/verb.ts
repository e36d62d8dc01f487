import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'

/** What a verb may touch of the world around it. Results go to `out`, messages to `err`; both take whole texts. */
export interface CommandIo {
  out(text: string): void
  err(text: string): void
  /** The ISO date of today where the command runs. */
  today(): string
}

/** The exit code of a verb that came to its end: 0 = done, 1 = the archive could not be read or the check failed. */
export type ExitCode = 0 | 1

/**
 * One verb of the command. A verb prints its result and resolves to its exit code; wrong usage is thrown as a `UsageError` (exit 2),
 * anything that stopped the work as a `DossierError` (exit 1). `summary` is one line for the list of verbs, `help` the whole text.
 */
export interface Verb {
  readonly name: string
  readonly summary: string
  readonly help: string
  run(args: readonly string[], io: CommandIo): Promise<ExitCode>
}

/** Wrong usage: a code for scripts, a sentence for people, and the option or argument that it is about. */
export class UsageError extends Error {
  readonly code: string
  readonly where: string
  constructor(code: string, message: string, where = '') {
    super(message)
    this.name = 'UsageError'
    this.code = code
    this.where = where
  }
}

/**
 * The arguments of a verb by `node:util` parseArgs, strict: unknown options and missing values become a `UsageError`.
 * Every verb knows `--help`, which is answered before this is called.
 */
export function parseVerbArgs<const Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const option = /'(-[^ ']*)/.exec(cause.message)?.[1] ?? ''
    const code = 'code' in cause ? String(cause.code) : ''
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError('unknown-option', `There is no option ${option} here.`, option)
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') throw new UsageError('unexpected-argument', 'There is one argument too many.')
    throw new UsageError('option-value', `The option ${option} needs a value, or takes none.`, option)
  }
}

/** One of the words that an option takes, or a `UsageError` that lists them. */
export function oneOf<const Word extends string>(option: string, given: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === given)
  if (word === undefined) throw new UsageError('option-value', `${option} takes one of: ${words.join(', ')}.`, option)
  return word
}

/** The value of an option that has to be given. */
export function required(option: string, given: string | undefined): string {
  if (given === undefined || given.trim() === '') throw new UsageError('option-missing', `${option} is needed.`, option)
  return given
}
