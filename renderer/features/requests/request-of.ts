import type { Summary } from '@shared/contract/archive.ts'
import type { DeclaredGap } from '@shared/requests/declared/gap.ts'
import { gapBetween } from '@shared/requests/declared/gap.ts'
import { categoryNameInLetter } from '@shared/requests/letters/category-name.ts'
import { letterGapOf, usualGap } from '@shared/requests/letters/gap-of.ts'
import type { LetterLanguage } from '@shared/requests/letters/letter.ts'
import type { RequestField } from '@shared/requests/letters/problems.ts'
import type {
  ArchiveFacts,
  Identity,
  LetterRequest,
  LetterScope,
  Principal,
  Proof,
  UnnamedInLetter,
} from '@shared/requests/letters/request.ts'
import { residenceByCode } from '@shared/requests/residence.ts'
import type { Right } from '@shared/requests/right.ts'
import { shelfName } from '../../i18n/names.ts'
import type { Draft } from './draft.ts'
import type { Step } from './steps.ts'

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

const scopeIsAll = ({ scope, right }: Draft): boolean =>
  scope === 'all' || !rightsInPart.includes(right) || (scope === 'records' && right !== 'erasure')

function inScope({ scope, categories, records }: Draft, id: string): boolean {
  return scope === 'records' ? records.some(({ category }) => category === id) : categories.includes(id)
}

function factsOf(summary: Summary, draft: Draft, language: LetterLanguage): ArchiveFacts {
  const wanted = summary.sections.filter(({ id, count }) => count > 0 && (scopeIsAll(draft) || inScope(draft, id)))
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
  const gap = draft.right === 'access' ? letterGapOf(chosenGaps(draft, around)) : null
  const unnamed = draft.askUnnamed ? unnamedFor(draft, around) : null
  const corrections = draft.corrections.filter(({ held, correct }) => held.trim() !== '' || correct.trim() !== '')
  return {
    right: draft.right,
    residence: draft.residence ?? '',
    language,
    scope: scopeOf(draft, around, language),
    principal: principalOf(draft),
    identity: identityOf(draft, around),
    channel: draft.channel,
    date: around.today,
    address: { kind: 'office', index: draft.office },
    ...(draft.annex && around.summary !== null && !around.mask ? { archive: factsOf(around.summary, draft, language) } : {}),
    ...(draft.writer === 'no-account' ? { withoutAccount: draft.identifiers.filter(({ value }) => value.trim() !== '') } : {}),
    ...(draft.right === 'erasure' && draft.collectedAsChild ? { collectedAsChild: true } : {}),
    ...(draft.right === 'rectification' && corrections.length > 0 ? { corrections } : {}),
    ...(draft.right === 'restriction' ? { restriction: draft.restriction } : {}),
    ...(asksForReason(draft) && draft.reason.trim() !== '' ? { objectionReason: draft.reason } : {}),
    ...(gap === null ? {} : { gap }),
    ...(unnamed === null ? {} : { unnamed }),
  }
}

/** Whether the letter has a place for the person's own reason. */
export function asksForReason({ right, restriction }: Draft): boolean {
  return right === 'objection' || (right === 'restriction' && restriction === 'objection')
}

/** The rights that can be asked for some kinds of data alone. */
export const rightsInPart: readonly Right[] = ['erasure', 'portability']

function scopeOf(draft: Draft, { summary }: Surroundings, language: LetterLanguage): LetterScope {
  if (scopeIsAll(draft)) return { kind: 'all' }
  if (draft.scope === 'records') {
    const records = draft.records.map((record) => ({ ...record, name: letterName(record.category, summary, language) }))
    return { kind: 'records', records, list: draft.listRecords }
  }
  return { kind: 'categories', categories: draft.categories.map((id) => ({ id, name: letterName(id, summary, language) })) }
}

function principalOf({ writer, personName, proof, under13 }: Draft): Principal {
  const name = personName.trim() === '' ? {} : { name: personName }
  switch (writer) {
    case 'self':
    case 'no-account':
      return { kind: 'self' }
    case 'child':
      return { kind: 'child', ...name, proof: proofOf({ writer, proof }), under13 }
    case 'deceased':
    case 'client':
      return { kind: writer, ...name, proof: proofOf({ writer, proof }) }
  }
}

/** A power of attorney usually goes with the letter; other proof is offered. */
export function proofOf({ writer, proof }: Pick<Draft, 'writer' | 'proof'>): Proof {
  return proof ?? (writer === 'client' ? 'enclosed' : 'later')
}

function identityOf(draft: Draft, around: Surroundings): Identity {
  const lines = draft.address.split(/\r?\n/).filter((line) => line.trim() !== '')
  const forAnother = draft.writer !== 'self' && draft.writer !== 'no-account'
  return {
    name: draft.name,
    username: usernameOf(draft, around),
    ...(draft.email.trim() === '' ? {} : { email: draft.email }),
    ...(forAnother && draft.accountEmail.trim() !== '' ? { accountEmail: draft.accountEmail } : {}),
    ...(draft.writer === 'no-account' || draft.phone.trim() === '' ? {} : { phone: draft.phone }),
    ...(draft.channel === 'post' && lines.length > 0 ? { address: lines } : {}),
  }
}

/** What TikTok declares for the place and the open archive does not show; empty while no place is chosen. */
export function gapsFor(draft: Draft, { summary, mask }: Surroundings): readonly DeclaredGap[] {
  const place = residenceByCode(draft.residence ?? '')
  if (place === null) return []
  const age = draft.writer === 'child' && draft.under13 ? 12 : undefined
  return gapBetween(place, summary === null || mask ? null : { categories: summary.sections }, age)
}

/** The part of the gap that the letter asks for: what the person ticked, or what is most worth asking for. */
export function chosenGaps(draft: Draft, around: Surroundings): readonly DeclaredGap[] {
  const gaps = gapsFor(draft, around)
  const { gap: ids } = draft
  return ids === null ? usualGap(gaps) : gaps.filter(({ kind }) => ids.includes(kind.id))
}

/** The numbers that the letter can ask the names of: in a request for access to an account, and none that privacy view hides. */
export function unnamedFor({ right, writer, unnamed }: Draft, { mask }: Pick<Surroundings, 'mask'>): UnnamedInLetter | null {
  return right === 'access' && writer !== 'no-account' && !mask ? unnamed : null
}

/** The step on which each field is asked for. */
export const stepOf: Readonly<Record<RequestField, Step>> = {
  right: 'person',
  residence: 'residence',
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
  unnamed: 'scope',
  objectionReason: 'scope',
  language: 'channel',
  address: 'channel',
  date: 'review',
  addressee: 'review',
  reference: 'review',
}
