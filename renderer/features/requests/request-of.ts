import type { Summary } from '@shared/contract/archive.ts'
import { categoryNameInLetter } from '@shared/requests/letters/category-name.ts'
import type { LetterLanguage } from '@shared/requests/letters/letter.ts'
import type { RequestField } from '@shared/requests/letters/problems.ts'
import type { ArchiveFacts, LetterRequest } from '@shared/requests/letters/request.ts'
import { shelfName } from '../../i18n/names.ts'
import type { Draft, Step } from './draft.ts'

/** What surrounds a draft: the open archive, whether it may be read out, the window's language, and today. */
export interface Surroundings {
  readonly summary: Summary | null
  readonly mask: boolean
  readonly language: LetterLanguage
  /** ISO date. */
  readonly today: string
}

/** The user name as it will stand in the letter: typed, or else the archive's own unless privacy view hides it. */
export function usernameOf(draft: Draft, { summary, mask }: Pick<Surroundings, 'summary' | 'mask'>): string {
  return draft.username ?? (mask ? '' : (summary?.account.userName ?? ''))
}

const day = (instant: string | null): string | null => instant?.slice(0, 10) ?? null

/** What a section is called in a letter of this language. */
export function letterName(id: string, summary: Summary | null, language: LetterLanguage): string {
  return categoryNameInLetter(id, language) ?? shelfName(summary?.sections.find((section) => section.id === id)?.path ?? [id])
}

function factsOf(summary: Summary, draft: Draft, language: LetterLanguage): ArchiveFacts {
  const wanted = summary.sections.filter(({ id, count }) => count > 0 && (draft.scope === 'all' || draft.categories.includes(id)))
  return {
    ...(summary.account.userName === null ? {} : { accountName: summary.account.userName }),
    records: summary.records,
    first: day(summary.first),
    last: day(summary.last),
    categories: wanted.map(({ id, count, first, last }) => ({
      id,
      name: letterName(id, summary, language),
      count,
      first: day(first),
      last: day(last),
    })),
  }
}

/** What was entered, as the letter writer takes it. Empty fields are left out, not sent empty. */
export function requestOf(draft: Draft, around: Surroundings): LetterRequest {
  const language = draft.language ?? around.language
  const lines = draft.address.split(/\r?\n/).filter((line) => line.trim() !== '')
  return {
    right: 'erasure',
    residence: draft.residence ?? '',
    language,
    scope:
      draft.scope === 'all'
        ? { kind: 'all' }
        : { kind: 'categories', categories: draft.categories.map((id) => ({ id, name: letterName(id, around.summary, language) })) },
    principal: { kind: 'self' },
    identity: {
      name: draft.name,
      username: usernameOf(draft, around),
      ...(draft.email.trim() === '' ? {} : { email: draft.email }),
      ...(draft.phone.trim() === '' ? {} : { phone: draft.phone }),
      ...(draft.channel === 'post' && lines.length > 0 ? { address: lines } : {}),
    },
    channel: draft.channel,
    date: around.today,
    address: { kind: 'office', index: draft.office },
    ...(draft.annex && around.summary !== null && !around.mask ? { archive: factsOf(around.summary, draft, language) } : {}),
  }
}

/** The step on which each field is asked for. */
export const stepOf: Readonly<Record<RequestField, Step>> = {
  residence: 'residence',
  right: 'residence',
  name: 'identity',
  username: 'identity',
  email: 'identity',
  accountEmail: 'identity',
  personName: 'identity',
  identifiers: 'identity',
  phone: 'identity',
  scope: 'scope',
  archive: 'scope',
  corrections: 'scope',
  gap: 'scope',
  language: 'channel',
  address: 'channel',
  date: 'review',
  addressee: 'review',
  objectionReason: 'review',
  reference: 'review',
}
