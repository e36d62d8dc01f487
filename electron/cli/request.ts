import { jurisdictionByCode } from '@shared/requests/law/jurisdictions.ts'
import { archiveFactsOf } from '@shared/requests/letters/archive-facts.ts'
import { categoryNameInLetter } from '@shared/requests/letters/category-name.ts'
import { composeLetter } from '@shared/requests/letters/compose.ts'
import type { Letter, LetterLanguage } from '@shared/requests/letters/letter.ts'
import { letterChannels, letterLanguages } from '@shared/requests/letters/letter.ts'
import { printableOf } from '@shared/requests/letters/printable-letter.ts'
import { letterToHtml } from '@shared/requests/letters/render/html-document.ts'
import type { LetterDeadline } from '@shared/requests/letters/render/json.ts'
import { letterToJson } from '@shared/requests/letters/render/json.ts'
import { letterToMarkdown } from '@shared/requests/letters/render/markdown.ts'
import { letterToText } from '@shared/requests/letters/render/text.ts'
import { letterForWebForm } from '@shared/requests/letters/render/web-form.ts'
import type { ArchiveFacts, LetterRequest, LetterScope } from '@shared/requests/letters/request.ts'
import { residenceByCode } from '@shared/requests/residence.ts'
import type { LetterRight } from '@shared/requests/right.ts'
import { isLetterRight, letterRights, rights } from '@shared/requests/right.ts'
import { withArchive } from './open-for-verb.ts'
import { fieldMessages } from './request-messages.ts'
import type { CommandIo, ExitCode, Verb } from './verb.ts'
import { oneOf, parseVerbArgs, required, UsageError } from './verb.ts'
import { writeResult } from './write-result.ts'

const formats = ['txt', 'md', 'html', 'form', 'json'] as const
type Format = (typeof formats)[number]

/** Formats of the contract that are still to come; asked for, they get an answer that says what there is. */
const laterFormats: readonly string[] = ['docx', 'eml']

/** For whom a letter may be asked; the letters so far are for oneself. */
const principals: readonly string[] = ['self', 'child', 'deceased', 'client']

/** The places whose people most often read German; everyone else gets English unless they choose. */
const germanSpeaking: readonly string[] = ['DE', 'AT', 'LI']

/**
 * Where the verb gets what is not on the command line. `archiveFacts` opens an archive and tells what a letter may say about it.
 */
export interface RequestSources {
  archiveFacts(path: string, language: LetterLanguage): Promise<ArchiveFacts>
}

const help = `dossier request --right erasure --residence CODE --name NAME --username NAME [options]

One finished letter to the company that answers for TikTok where you live. Nothing is sent; you send it yourself.

  --right RIGHT       ${letterRights.join(', ')}
  --residence CODE    where you live: DE, DE-BE, FR, GB, US-CA … (ISO 3166)
  --name NAME         your name
  --username NAME     the user name of the account, with or without @
  --email ADDRESS     the e-mail address of the account; the answer is asked to go there
  --phone NUMBER      the telephone number of the account
  --address LINE      your postal address; once for each line, or with line breaks
  --lang LANGUAGE     ${letterLanguages.join(', ')} (default: de in Germany, Austria and Liechtenstein, else en)
  --scope SCOPE       all, categories (default: all, or categories where --category is given)
  --category ID       a category to be erased, such as watch-history; as often as needed
  --for WHOM          self (default)
  --date DATE         the date on the letter, YYYY-MM-DD (default: today)
  --by CHANNEL        form: pasted into TikTok's web form (default); post: printed and posted
  --office OFFICE     privacy: the address of the privacy policy (default); registered: the registered office
  --reason TEXT       your own reason for objecting to processing, instead of a general one
  --reference TEXT    your own reference
  --archive ARCHIVE   your archive; the letter then says what it lists, and the user name may be left out
  --format FORMAT     ${formats.join(', ')} (default: txt)
  --json              the same as --format json
  --out FILE          write to a file that only you may read, instead of printing
  --force             replace the file if it exists
`

const options = {
  right: { type: 'string' },
  residence: { type: 'string' },
  lang: { type: 'string' },
  scope: { type: 'string' },
  category: { type: 'string', multiple: true },
  archive: { type: 'string' },
  for: { type: 'string' },
  name: { type: 'string' },
  username: { type: 'string' },
  email: { type: 'string' },
  phone: { type: 'string' },
  address: { type: 'string', multiple: true },
  date: { type: 'string' },
  by: { type: 'string' },
  office: { type: 'string' },
  reason: { type: 'string' },
  reference: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const

type Values = ReturnType<typeof parseVerbArgs<{ args: string[]; options: typeof options }>>['values']

/** The verb over given sources; `request` is the one that the command has. */
export function requestVerb(sources: RequestSources): Verb {
  return {
    name: 'request',
    summary: 'A finished letter that asks for erasure, addressed by where you live',
    help,
    run: async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
      const { values } = parseVerbArgs({ args: [...args], options })
      const format = formatOf(values)
      const asked = requestOf(values, io.today())
      const full = values.archive === undefined ? asked : withFacts(asked, await sources.archiveFacts(values.archive, asked.language))
      const { letter, deadline } = composed(full, io)
      const text = rendered(letter, deadline, format, io)
      if (values.out === undefined) io.out(text)
      else {
        await writeResult(values.out, text, { force: values.force === true })
        io.err(`Letter written to ${values.out}\n`)
      }
      return 0
    },
  }
}

export const request: Verb = requestVerb({
  archiveFacts: (path, language) =>
    withArchive(path, async (archive) => archiveFactsOf(archive.summary({ mask: false, zone: 'UTC', language }), language)),
})

/** The request with what the archive tells; its account name stands in where none was given. */
function withFacts(asked: LetterRequest, archive: ArchiveFacts): LetterRequest {
  const username = asked.identity.username === '' ? (archive.accountName ?? '') : asked.identity.username
  return { ...asked, identity: { ...asked.identity, username }, archive }
}

function formatOf(values: Values): Format {
  const given = values.format ?? (values.json === true ? 'json' : 'txt')
  if (laterFormats.includes(given)) {
    throw new UsageError('format-not-offered', `${given} is not offered yet. There are: ${formats.join(', ')}.`, '--format')
  }
  const format = oneOf('--format', given, formats)
  if (values.json === true && format !== 'json')
    throw new UsageError('option-conflict', '--json and --format ask for different things.', '--format')
  return format
}

function requestOf(values: Values, today: string): LetterRequest {
  const residence = required('--residence', values.residence)
  const language = values.lang === undefined ? defaultLanguage(residence) : oneOf('--lang', values.lang, letterLanguages)
  const principal = oneOf('--for', values.for ?? 'self', principals)
  if (principal !== 'self')
    throw new UsageError('principal-not-offered', 'Letters for somebody else are not offered yet. There is: self.', '--for')
  return {
    right: rightOf(required('--right', values.right)),
    residence,
    language,
    scope: scopeOf(values, language),
    principal: { kind: 'self' },
    identity: {
      name: values.name ?? '',
      username: values.username ?? '',
      ...(values.email === undefined ? {} : { email: values.email }),
      ...(values.phone === undefined ? {} : { phone: values.phone }),
      ...(values.address === undefined ? {} : { address: values.address.flatMap((line) => line.split(/\r?\n/)) }),
    },
    channel: oneOf('--by', values.by ?? 'form', letterChannels),
    date: values.date ?? today,
    address: { kind: 'office', index: oneOf('--office', values.office ?? 'privacy', ['privacy', 'registered']) === 'privacy' ? 0 : 1 },
    ...(values.reason === undefined ? {} : { objectionReason: values.reason }),
    ...(values.reference === undefined ? {} : { reference: values.reference }),
  }
}

function defaultLanguage(residence: string): LetterLanguage {
  const place = residenceByCode(residence)
  return place !== null && germanSpeaking.includes(place.parent ?? place.code) ? 'de' : 'en'
}

function rightOf(word: string): LetterRight {
  const right = oneOf('--right', word, rights)
  if (!isLetterRight(right))
    throw new UsageError('right-not-offered', `There is no letter for ${right} yet. There is: ${letterRights.join(', ')}.`, '--right')
  return right
}

function scopeOf(values: Values, language: LetterLanguage): LetterScope {
  const ids = values.category ?? []
  const kind = oneOf('--scope', values.scope ?? (ids.length > 0 ? 'categories' : 'all'), ['all', 'categories'])
  if (kind === 'all') {
    if (ids.length > 0) throw new UsageError('option-conflict', '--scope all and --category ask for different things.', '--scope')
    return { kind }
  }
  return {
    kind,
    categories: [...new Set(ids)].map((id) => {
      const name = categoryNameInLetter(id, language)
      if (name === null) throw new UsageError('category-unknown', `There is no category “${id}”.`, '--category')
      return { id, name }
    }),
  }
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
    case 'residence-not-covered': {
      const row = jurisdictionByCode(result.jurisdiction)
      throw new UsageError(
        'residence-not-covered',
        `Letters for ${result.residence} (${row?.name ?? result.jurisdiction}) are not offered yet. They are for the European Economic Area, GB and US-CA.`,
        '--residence',
      )
    }
    case 'refused': {
      const [first, ...others] = result.problems
      for (const { code } of others) io.err(`dossier: ${fieldMessages[code].message} (${fieldMessages[code].option})\n`)
      const code = first?.code ?? 'residence-unknown'
      throw new UsageError(code, fieldMessages[code].message, fieldMessages[code].option)
    }
  }
}

function rendered(letter: Letter, deadline: LetterDeadline, format: Format, io: CommandIo): string {
  switch (format) {
    case 'txt':
      return letterToText(printableOf(letter))
    case 'md':
      return letterToMarkdown(printableOf(letter))
    case 'html':
      return letterToHtml(printableOf(letter))
    case 'json':
      return `${JSON.stringify(letterToJson(letter, deadline), null, 2)}\n`
    case 'form': {
      const { text, characters, omitted } = letterForWebForm(letter)
      io.err(`Web form: ${letter.addressee.webForm} (${characters} characters)\n`)
      if (omitted.length > 0) io.err(`Left out to keep it short: ${omitted.join(', ')}\n`)
      return `${text}\n`
    }
  }
}
