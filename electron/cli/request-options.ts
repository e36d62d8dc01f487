import { allDeclaredKinds } from '@shared/requests/declared/declared.ts'
import type { HeldSections } from '@shared/requests/declared/gap.ts'
import { gapBetween } from '@shared/requests/declared/gap.ts'
import { categoryNameInLetter } from '@shared/requests/letters/category-name.ts'
import { letterGapOf, usualGap } from '@shared/requests/letters/gap-of.ts'
import { languageOfPlace, offeredLanguages } from '@shared/requests/letters/languages.ts'
import type { LetterLanguage } from '@shared/requests/letters/letter.ts'
import { letterChannels, personKinds } from '@shared/requests/letters/letter.ts'
import type { Correction, Identifier, LetterRequest, LetterScope, Principal } from '@shared/requests/letters/request.ts'
import { identifierKinds, proofs, restrictionGrounds } from '@shared/requests/letters/request.ts'
import { residenceByCode } from '@shared/requests/residence.ts'
import { rights } from '@shared/requests/right.ts'
import type { parseVerbArgs } from './verb.ts'
import { oneOf, required, UsageError } from './verb.ts'

/** The options of the verb, as `parseArgs` takes them. */
export const requestOptions = {
  right: { type: 'string' },
  residence: { type: 'string' },
  lang: { type: 'string' },
  scope: { type: 'string' },
  category: { type: 'string', multiple: true },
  archive: { type: 'string' },
  for: { type: 'string' },
  person: { type: 'string' },
  proof: { type: 'string' },
  'under-13': { type: 'boolean' },
  'account-email': { type: 'string' },
  'no-account': { type: 'boolean' },
  identifier: { type: 'string', multiple: true },
  'collected-as-child': { type: 'boolean' },
  correct: { type: 'string', multiple: true },
  ground: { type: 'string' },
  ask: { type: 'string', multiple: true },
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

export type RequestValues = ReturnType<typeof parseVerbArgs<{ args: string[]; options: typeof requestOptions }>>['values']

/** What the options ask for. @throws UsageError for a word that an option does not take */
export function requestOf(values: RequestValues, today: string): LetterRequest {
  const residence = required('--residence', values.residence)
  const place = residenceByCode(residence)
  const usual = place === null ? 'en' : languageOfPlace(place)
  const language = values.lang === undefined ? usual : oneOf('--lang', values.lang, offeredLanguages)
  return {
    right: oneOf('--right', required('--right', values.right), rights),
    residence,
    language,
    scope: scopeOf(values, language),
    principal: principalOf(values),
    identity: {
      name: values.name ?? '',
      username: values.username ?? '',
      ...(values.email === undefined ? {} : { email: values.email }),
      ...(values['account-email'] === undefined ? {} : { accountEmail: values['account-email'] }),
      ...(values.phone === undefined ? {} : { phone: values.phone }),
      ...(values.address === undefined ? {} : { address: values.address.flatMap((line) => line.split(/\r?\n/)) }),
    },
    channel: oneOf('--by', values.by ?? 'form', letterChannels),
    date: values.date ?? today,
    address: { kind: 'office', index: oneOf('--office', values.office ?? 'privacy', ['privacy', 'registered']) === 'privacy' ? 0 : 1 },
    ...(values.reason === undefined ? {} : { objectionReason: values.reason }),
    ...(values.reference === undefined ? {} : { reference: values.reference }),
    ...(values['no-account'] === true || values.identifier !== undefined ? { withoutAccount: identifiersOf(values) } : {}),
    ...(values['collected-as-child'] === true ? { collectedAsChild: true } : {}),
    ...(values.correct === undefined ? {} : { corrections: values.correct.map(correctionOf) }),
    ...(values.ground === undefined ? {} : { restriction: oneOf('--ground', values.ground, restrictionGrounds) }),
  }
}

function principalOf(values: RequestValues): Principal {
  const kind = oneOf('--for', values.for ?? 'self', personKinds)
  if (kind === 'self') return { kind }
  const proof = oneOf('--proof', values.proof ?? (kind === 'client' ? 'enclosed' : 'later'), proofs)
  const name = values.person === undefined ? {} : { name: values.person }
  return kind === 'child' ? { kind, ...name, proof, under13: values['under-13'] === true } : { kind, ...name, proof }
}

function scopeOf(values: RequestValues, language: LetterLanguage): LetterScope {
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

function identifiersOf(values: RequestValues): readonly Identifier[] {
  return (values.identifier ?? []).map((given) => {
    const at = given.indexOf('=')
    return { kind: oneOf('--identifier', given.slice(0, Math.max(at, 0)), identifierKinds), value: given.slice(at + 1) }
  })
}

/** `A => B`; a text without an arrow is something to be added. */
function correctionOf(given: string): Correction {
  const [held = '', ...correct] = given.split('=>')
  return correct.length === 0 ? { held: '', correct: held.trim() } : { held: held.trim(), correct: correct.join('=>').trim() }
}

/** The request with the declared kinds of data that an access letter asks for. */
export function withGap(request: LetterRequest, values: RequestValues, held: HeldSections | null): LetterRequest {
  const asked = values.ask ?? []
  const place = residenceByCode(request.residence)
  if (request.right !== 'access' || place === null) {
    if (asked.length > 0) throw new UsageError('option-conflict', '--ask goes with --right access.', '--ask')
    return request
  }
  const unknown = asked.find((id) => id !== 'all' && id !== 'none' && !allDeclaredKinds.some((kind) => kind.id === id))
  if (unknown !== undefined) throw new UsageError('kind-unknown', `TikTok’s policies declare no “${unknown}”.`, '--ask')
  if (asked.includes('none') || (asked.length === 0 && held === null)) return request
  const age = request.principal.kind === 'child' && request.principal.under13 ? 12 : undefined
  const gaps = gapBetween(place, held, age)
  const chosen = asked.length === 0 ? usualGap(gaps) : asked.includes('all') ? gaps : gaps.filter(({ kind }) => asked.includes(kind.id))
  const gap = letterGapOf(chosen)
  return gap === null ? request : { ...request, gap }
}
