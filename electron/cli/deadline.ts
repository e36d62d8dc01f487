import type { Deadline, DeadlineProblem } from '@shared/requests/deadlines/deadline.ts'
import { computeDeadline, receivedRange } from '@shared/requests/deadlines/deadline.ts'
import { rights } from '@shared/requests/right.ts'
import type { CommandIo, ExitCode, Verb } from './verb.ts'
import { oneOf, parseVerbArgs, required, UsageError } from './verb.ts'

const help = `dossier deadline --residence CODE --received DATE [--right RIGHT] [--json]

When TikTok must answer, counted from the day on which it received the request.

  --residence CODE   where the person lives: DE, DE-BE, FR, GB, US-CA … (ISO 3166)
  --received DATE    the day of receipt, YYYY-MM-DD
  --right RIGHT      ${rights.join(', ')}
                     (default: erasure)
  --json             the answer as one JSON object

The last day is given under the latest lawful reading: before it has passed, nobody is late.
`

const problemMessages: Readonly<Record<DeadlineProblem, { readonly message: string; readonly where: string }>> = {
  'residence-unknown': { message: 'This residence is not known. Give an ISO code such as DE, DE-BE, GB or US-CA.', where: '--residence' },
  'date-impossible': { message: 'This is no day of the calendar. Write it as YYYY-MM-DD.', where: '--received' },
  'outside-calendar': { message: `Days from ${receivedRange.first} to ${receivedRange.last} can be reckoned with.`, where: '--received' },
  'right-not-in-law': { message: 'The law of this place has no such right, or it was not researched.', where: '--right' },
}

const lines: readonly (readonly [keyof Deadline, string])[] = [
  ['due', 'Answer due'],
  ['dueBasis', 'Resting on'],
  ['extendedDue', 'If extended'],
  ['extensionNoticeBy', 'Notice of extension by'],
  ['acknowledgeBy', 'Confirmation of receipt by'],
  ['appealBy', 'Your complaint by'],
  ['remindAt', 'Remind on'],
  ['rule', 'Rule'],
  ['source', 'Source'],
  ['confidence', 'Confidence'],
]

/** The term as lines for a person to read; what the law does not name is left out, but for the answer itself. */
export function deadlineText(deadline: Deadline): string {
  return lines
    .flatMap(([key, label]) => {
      const value = deadline[key]
      if (value === null) return key === 'due' ? [`${label}: no day named by law`] : []
      return [`${label}: ${value}`]
    })
    .map((line) => `${line}\n`)
    .join('')
}

export const deadline: Verb = {
  name: 'deadline',
  summary: 'When they must answer a request that was received on a given day',
  help,
  run: async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const { values } = parseVerbArgs({
      args: [...args],
      options: { residence: { type: 'string' }, received: { type: 'string' }, right: { type: 'string' }, json: { type: 'boolean' } },
    })
    const received = required('--received', values.received)
    const result = computeDeadline({
      residence: required('--residence', values.residence),
      right: oneOf('--right', values.right ?? 'erasure', rights),
      received,
    })
    if (result.kind === 'problem') {
      const { message, where } = problemMessages[result.problem]
      throw new UsageError(result.problem, message, where)
    }
    if (received > io.today()) io.err(`Note: ${received} is still to come; the answer holds if the request is received on that day.\n`)
    io.out(values.json === true ? `${JSON.stringify(result.deadline, null, 2)}\n` : deadlineText(result.deadline))
    return 0
  },
}
