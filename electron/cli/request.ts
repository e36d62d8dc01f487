import type { HeldSections } from '@shared/requests/declared/gap.ts'
import { archiveFactsOf } from '@shared/requests/letters/archive-facts.ts'
import { composeLetter } from '@shared/requests/letters/compose.ts'
import { offeredLanguages } from '@shared/requests/letters/languages.ts'
import type { Letter, LetterLanguage } from '@shared/requests/letters/letter.ts'
import { personKinds } from '@shared/requests/letters/letter.ts'
import type { LetterDeadline } from '@shared/requests/letters/render/json.ts'
import type { ArchiveFacts, LetterRequest } from '@shared/requests/letters/request.ts'
import { identifierKinds, proofs, restrictionGrounds } from '@shared/requests/letters/request.ts'
import { rights } from '@shared/requests/right.ts'
import { binaryOutputs, type LetterOutput, letterAs, letterOutputs } from './letter-output.ts'
import { withArchive } from './open-for-verb.ts'
import { fieldMessages } from './request-messages.ts'
import type { RequestValues } from './request-options.ts'
import { requestOf, requestOptions, withGap } from './request-options.ts'
import type { CommandIo, ExitCode, Verb } from './verb.ts'
import { oneOf, parseVerbArgs, UsageError } from './verb.ts'
import { writeResult } from './write-result.ts'

/**
 * Where the verb gets what is not on the command line: what a letter may say about an archive, and which sections stand in it.
 */
export interface RequestSources {
  archive(path: string, language: LetterLanguage): Promise<{ readonly facts: ArchiveFacts; readonly held: HeldSections }>
}

const help = `dossier request --right RIGHT --residence CODE --name NAME --username NAME [options]

One finished letter to the company that answers for TikTok where you live. Nothing is sent; you send it yourself.

  --right RIGHT       ${rights.join(', ')}
  --residence CODE    where you live: DE, DE-BE, FR, GB, US-CA, any country or US state (ISO 3166)
  --name NAME         your name
  --username NAME     the user name of the account, with or without @
  --email ADDRESS     your e-mail address; the answer is asked to go there. For yourself it is that of the account
  --phone NUMBER      the telephone number of the account
  --address LINE      your postal address; once for each line, or with line breaks
  --lang LANGUAGE     ${offeredLanguages.join(', ')} (default: that of the residence where there is one, else en)
  --scope SCOPE       all, categories (default: all, or categories where --category is given)
  --category ID       a category that the request is about, such as watch-history; as often as needed
  --date DATE         the date on the letter, YYYY-MM-DD (default: today)
  --by CHANNEL        form: pasted into TikTok's web form (default); post: printed and posted
  --office OFFICE     privacy: the address of the privacy policy (default); registered: the registered office
  --reason TEXT       your own reason for an objection, instead of a general one
  --reference TEXT    your own reference
  --archive ARCHIVE   your archive; the letter then says what it lists, and the user name may be left out
  --format FORMAT     ${letterOutputs.join(', ')} (default: txt)
  --json              the same as --format json
  --out FILE          write to a file that only you may read, instead of printing
  --force             replace the file if it exists

For somebody else, or without an account:
  --for WHOM          ${personKinds.join(', ')} (default: self)
  --person NAME       the name of the person you write for
  --proof PROOF       your authority to act: ${proofs.join(', ')} (default: enclosed for a client, else later)
  --under-13          the child is under 13
  --account-email A   the e-mail address of their account
  --no-account        there is no account; TikTok is to look for the identifiers
  --identifier K=V    what it may look for; K is ${identifierKinds.join(', ')}; as often as needed

For certain rights:
  --collected-as-child  erasure: the data were collected when you were a child
  --correct "A => B"    rectification: A is held, B is right; "=> B" adds something; as often as needed
  --ground GROUND       restriction: ${restrictionGrounds.join(', ')} (default: objection)
  --ask ID              access: a kind of data that TikTok's policy declares, such as inferred-age; all, or none
                        (default: with --archive what it does not hold, else none); as often as needed
`

/** The verb over given sources; `request` is the one that the command has. */
export function requestVerb(sources: RequestSources): Verb {
  return {
    name: 'request',
    summary: 'A finished letter that uses your rights, addressed by where you live',
    help,
    run: async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
      const { values } = parseVerbArgs({ args: [...args], options: requestOptions })
      const format = formatOf(values)
      if (binaryOutputs.includes(format) && values.out === undefined)
        throw new UsageError('option-missing', `--out is needed for ${format}: it is no text.`, '--out')
      const asked = requestOf(values, io.today())
      const archive = values.archive === undefined ? null : await sources.archive(values.archive, asked.language)
      const full = withGap(archive === null ? asked : withFacts(asked, archive.facts), values, archive?.held ?? null)
      const { letter, deadline } = composed(full, io)
      const content = await letterAs(format, letter, deadline, io)
      if (values.out === undefined) io.out(String(content))
      else {
        await writeResult(values.out, content, { force: values.force === true })
        io.err(`Letter written to ${values.out}\n`)
      }
      return 0
    },
  }
}

export const request: Verb = requestVerb({
  archive: (path, language) =>
    withArchive(path, async (archive) => {
      const summary = archive.summary({ mask: false, zone: 'UTC', language })
      return { facts: archiveFactsOf(summary, language), held: { categories: summary.sections } }
    }),
})

/** The request with what the archive tells; its account name stands in where none was given. */
function withFacts(asked: LetterRequest, archive: ArchiveFacts): LetterRequest {
  const username = asked.identity.username === '' ? (archive.accountName ?? '') : asked.identity.username
  return { ...asked, identity: { ...asked.identity, username }, archive }
}

function formatOf(values: RequestValues): LetterOutput {
  const given = values.format ?? (values.json === true ? 'json' : 'txt')
  if (given === 'pdf') {
    throw new UsageError('format-not-offered', `PDF is made by the app, in its window. There are: ${letterOutputs.join(', ')}.`, '--format')
  }
  const format = oneOf('--format', given, letterOutputs)
  if (values.json === true && format !== 'json')
    throw new UsageError('option-conflict', '--json and --format ask for different things.', '--format')
  return format
}

function composed(request: LetterRequest, io: CommandIo): { readonly letter: Letter; readonly deadline: LetterDeadline } {
  const result = composeLetter(request, io.today())
  switch (result.kind) {
    case 'letter': {
      const assumption =
        request.channel === 'form'
          ? 'received through the web form on the date of the letter'
          : 'received by post three working days after the date of the letter'
      return { letter: result.letter, deadline: { ...result.deadline, received: result.received, assumption } }
    }
    case 'right-not-in-law':
      throw new UsageError(
        'right-not-in-law',
        `The law of ${result.residence} has no such right, or it was not researched. There are letters for: ${result.offered.join(', ')}.`,
        '--right',
      )
    case 'refused': {
      const [first, ...others] = result.problems
      for (const { code } of others) io.err(`dossier: ${fieldMessages[code].message} (${fieldMessages[code].option})\n`)
      const code = first?.code ?? 'residence-unknown'
      throw new UsageError(code, fieldMessages[code].message, fieldMessages[code].option)
    }
  }
}
