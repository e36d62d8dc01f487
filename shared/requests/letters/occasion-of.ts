import type { Deadline } from '../deadlines/deadline.ts'
import { controllers, jointVentureSince } from '../law/controllers.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { RightInLaw } from '../law/right-in-law.ts'
import type { Residence } from '../residence.ts'
import type { Right } from '../right.ts'
import { factsWithin } from './archive-facts.ts'
import { byCategory } from './plan/annex.ts'
import { authoritySlot } from './plan/authority-slot.ts'
import type { Account, AnswerTerm, LawFamily, Occasion } from './plan/occasion.ts'
import type { ArchiveFacts, LetterRequest, Principal } from './request.ts'

/** What the law of the place says to a request, and the term that runs from its receipt. */
export interface Ground {
  readonly place: Residence
  readonly row: Jurisdiction
  readonly inLaw: RightInLaw
  readonly received: string
  readonly deadline: Deadline
}

/** A request without problems as the occasion of a letter. */
export function occasionOf(request: LetterRequest, ground: Ground): Occasion {
  const { place, row, inLaw } = ground
  const { identity, principal } = request
  const family = familyOf(row, inLaw, principal)
  const archive = request.archive === undefined ? null : factsWithin(request.archive, request.scope)
  const address = addressLines(request)
  return {
    right: request.right,
    place,
    row,
    inLaw,
    family,
    channel: request.channel,
    person: named(principal),
    writer: {
      name: identity.name.trim(),
      email: given(identity.email),
      postalAddress: address.length === 0 ? null : [identity.name.trim(), ...address].join(', '),
    },
    account: request.withoutAccount === undefined ? accountOf(request) : null,
    identifiers: (request.withoutAccount ?? []).map(({ kind, value }) => ({ kind, value: value.trim() })),
    scope: request.scope,
    archive,
    olderOperator: olderOperator(request, row, archive),
    reason: given(request.objectionReason),
    collectedAsChild: request.collectedAsChild === true,
    corrections: (request.corrections ?? []).map(({ held, correct }) => ({ held: held.trim(), correct: correct.trim() })),
    restriction: request.restriction ?? 'objection',
    gap: request.gap ?? null,
    unnamed: request.unnamed ?? null,
    term: termOf(ground, family, request.right),
    authority: authoritySlot(place),
  }
}

function familyOf(row: Jurisdiction, inLaw: RightInLaw, principal: Principal): LawFamily {
  if (principal.kind === 'deceased') return 'deceased'
  switch (inLaw.kind) {
    case 'related-duty':
      return 'duty'
    case 'not-in-force':
      return 'not-in-force'
    case 'policy-only':
      return 'policy'
    case 'right':
      if (row.code === 'EU' || row.code === 'GB') return 'gdpr'
      return row.controller === 'us' ? 'us' : 'right'
  }
}

function termOf({ row, received, deadline }: Ground, family: LawFamily, right: Right): AnswerTerm {
  const { due, dueBasis, acknowledgeBy, extensionNoticeBy } = deadline
  const claimed = family === 'gdpr' || family === 'us' || family === 'right'
  const basis = due === null || dueBasis === 'none' ? 'none' : dueBasis === 'statute' && claimed ? 'set' : 'asked'
  const term = right === 'opt-out' && row.optOut !== null ? row.optOut.term : row.response?.term
  return {
    basis,
    span: term === undefined || term.confidence === 'M' ? null : { amount: term.amount, unit: term.unit },
    received,
    due,
    acknowledgement: row.acknowledgement === null || acknowledgeBy === null ? null : { span: row.acknowledgement.term, by: acknowledgeBy },
    extension: extensionNoticeBy !== null,
  }
}

function accountOf(request: LetterRequest): Account {
  const { identity, principal } = request
  const username = bareUsername(request)
  return {
    username: `@${username}`,
    profile: `https://www.tiktok.com/@${encodeURIComponent(username)}`,
    email: given(principal.kind === 'self' ? identity.email : identity.accountEmail),
    phone: given(identity.phone),
  }
}

function olderOperator(request: LetterRequest, row: Jurisdiction, archive: ArchiveFacts | null): Occasion['olderOperator'] {
  if (row.controller !== 'us') return null
  const firsts = request.scope.kind === 'records' ? byCategory(request.scope.records).map(({ first }) => first) : [archive?.first ?? null]
  const reachesBack = firsts.some((first) => first !== null && first < jointVentureSince)
  return reachesBack ? { name: controllers['us-before-2026'].name, until: jointVentureSince } : null
}

function named(principal: Principal): Principal {
  if (principal.kind === 'self' || principal.name === undefined) return principal
  const { name, ...rest } = principal
  return name.trim() === '' ? rest : { ...rest, name: name.trim() }
}

/** The user name without its @. */
export function bareUsername(request: LetterRequest): string {
  return request.identity.username.trim().replace(/^@/, '')
}

/** The lines of the writer's postal address that say something. */
export function addressLines(request: LetterRequest): readonly string[] {
  return (request.identity.address ?? []).map((line) => line.trim()).filter((line) => line !== '')
}

function given(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
