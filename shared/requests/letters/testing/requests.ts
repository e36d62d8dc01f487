import { residences } from '../../residence.ts'
import { composeLetter } from '../compose.ts'
import type { Letter } from '../letter.ts'
import type { LetterRequest } from '../request.ts'

/** The day on every letter here. */
export const today = '2026-11-25'

/** For whom letters are made: the four persons, and somebody without an account. */
export const persons = {
  self: { principal: { kind: 'self' } },
  child: { principal: { kind: 'child', name: 'Kim Muster', proof: 'later', under13: true } },
  deceased: { principal: { kind: 'deceased', name: 'Kim Muster', proof: 'enclosed' } },
  client: { principal: { kind: 'client', name: 'Kim Muster', proof: 'enclosed' } },
  'without-account': { principal: { kind: 'self' }, withoutAccount: [{ kind: 'email', value: 'robin@example.org' }] },
} as const satisfies Readonly<Record<string, Partial<LetterRequest>>>
export type PersonCase = keyof typeof persons
export const personCases: readonly PersonCase[] = ['self', 'child', 'deceased', 'client', 'without-account']

/** A request with nothing wrong: a person, an account, and an e-mail address for the answer. */
export function requestFor(change: Partial<LetterRequest> & Pick<LetterRequest, 'right' | 'residence' | 'language'>): LetterRequest {
  return {
    scope: { kind: 'all' },
    principal: { kind: 'self' },
    identity: { name: 'Robin Muster', username: '@robin.m', email: 'robin@example.org' },
    channel: 'form',
    date: today,
    ...change,
  }
}

/** The letter of a request that has no problem. */
export function letterFor(change: Parameters<typeof requestFor>[0]): Letter {
  const result = composeLetter(requestFor(change), today)
  if (result.kind !== 'letter') throw new Error(JSON.stringify(result))
  return result.letter
}

/** One residence of every row of law, the first in the order of places. */
export const onePlacePerRow = [...new Map(residences.toReversed().map((place) => [place.jurisdiction, place])).values()].toReversed()

/** Every text of a letter's blocks, by block. */
export function textsOf(letter: Letter): readonly { readonly id: string; readonly kind: string; readonly texts: readonly string[] }[] {
  return letter.blocks.map((block) => {
    if (block.kind === 'list') return { id: block.id, kind: block.kind, texts: block.items }
    if (block.kind === 'table') return { id: block.id, kind: block.kind, texts: [block.caption, ...block.columns, ...block.rows.flat()] }
    return { id: block.id, kind: block.kind, texts: [block.text] }
  })
}

/** A long date of a letter, as `Intl` writes it, with the first of a month as an ordinal where languages have one. */
export function longDate(iso: string, tag: string): RegExp {
  const [year = '', month = '', day = ''] = iso.split('-')
  const written = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(+year, +month - 1, +day))
  return new RegExp(written.replace(/[.]/g, '\\.').replace(/^1 /, '(1|1er|1º|1\\.º) '))
}
