import type { Deadline } from '../deadlines/deadline.ts'
import { computeDeadline } from '../deadlines/deadline.ts'
import { assumedReceipt } from '../deadlines/receipt.ts'
import { controllers } from '../law/controllers.ts'
import { rightsIn } from '../law/right-in-law.ts'
import type { Residence } from '../residence.ts'
import { controllerOf, jurisdictionOf, residenceByCode } from '../residence.ts'
import type { Right } from '../right.ts'
import { factsOf } from './facts.ts'
import { validateRequest } from './fields.ts'
import { directionOf } from './language-tag.ts'
import { tongueOf } from './languages.ts'
import type { Addressee, Letter } from './letter.ts'
import { addressLines, bareUsername, occasionOf } from './occasion-of.ts'
import type { PhraseBook } from './phrase-book.ts'
import { ownBasis } from './plan/basis.ts'
import type { Occasion } from './plan/occasion.ts'
import { planOf } from './plan/plan.ts'
import { say } from './plan/say.ts'
import type { FieldProblem } from './problems.ts'
import type { LetterRequest } from './request.ts'
import { speak } from './speak.ts'

/**
 * What came of composing.
 * - `letter`: the finished letter, and the term that runs from the assumed receipt.
 * - `refused`: at least one field has a problem; nothing was composed.
 * - `right-not-in-law`: the law of the place has no such right, or it was not researched; `offered` are those that it has.
 */
export type ComposeResult =
  | { readonly kind: 'letter'; readonly letter: Letter; readonly received: string; readonly deadline: Deadline }
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'right-not-in-law'; readonly residence: string; readonly right: Right; readonly offered: readonly Right[] }

/**
 * Makes a letter, or says why not. A letter with an empty slot cannot come out of here.
 * @param request what the person has entered
 * @param today the ISO date of today where the person is
 */
export function composeLetter(request: LetterRequest, today: string): ComposeResult {
  const problems = validateRequest(request, today)
  const place = residenceByCode(request.residence)
  if (problems.length > 0 || place === null) return { kind: 'refused', problems }
  const row = jurisdictionOf(place)
  const inLaw = row.rights[request.right]
  if (inLaw === undefined) {
    return { kind: 'right-not-in-law', residence: place.code, right: request.right, offered: rightsIn(row.rights) }
  }
  const received = assumedReceipt(request.date, request.channel, place)
  const computed = received === null ? null : computeDeadline({ residence: place.code, right: request.right, received })
  if (received === null || computed?.kind !== 'deadline') {
    return { kind: 'refused', problems: [{ field: 'date', code: 'date-outside-calendar' }] }
  }
  const deadline = request.principal.kind === 'deceased' ? withoutTerm(computed.deadline) : computed.deadline
  const occasion = occasionOf(request, { place, row, inLaw, received, deadline })
  return { kind: 'letter', letter: letterOf(request, occasion, deadline), received, deadline }
}

/** No law was researched that sets a term for what a relative asks. */
function withoutTerm(deadline: Deadline): Deadline {
  const none = { due: null, extendedDue: null, extensionNoticeBy: null, acknowledgeBy: null, appealBy: null, remindAt: null }
  return { ...deadline, ...none, dueBasis: 'none', rule: 'No term was researched for requests about a person who has died.' }
}

function letterOf(request: LetterRequest, occasion: Occasion, deadline: Deadline): Letter {
  const { place } = occasion
  const { language, channel, date, identity } = request
  const book = tongueOf(language).book({ place, person: request.principal.kind, account: occasion.account !== null })
  const plan = planOf(occasion)
  const reference = request.reference?.trim() || `${date}-${occasion.account === null ? request.right : bareUsername(request)}`
  const controller = controllerOf(place)
  const basis = ownBasis(occasion)
  const article = basis.length === 0 ? null : book.cite(basis)
  return {
    right: request.right,
    residence: place.code,
    language,
    dir: directionOf(language),
    channel,
    paper: controller.id === 'us' ? 'Letter' : 'A4',
    law: { code: place.jurisdiction, article },
    sender: senderOf(request),
    addressee: addresseeOf(request, place),
    // TikTok's policy: the Irish company answers rights requests and liaises with the British one.
    copyTo: controller.id === 'uk' ? copyToIreland(book) : null,
    date,
    dateLine: book.date(date),
    reference,
    referenceLine: say('reference-line', { reference }).in(book),
    subject: plan.subject.in(book),
    salutation: say('salutation').in(book),
    blocks: speak(plan.blocks, book),
    closing: say('closing').in(book),
    signed: channel === 'post',
    printedName: identity.name.trim(),
    expectedBy: deadline.due,
    facts: factsOf(occasion, article, deadline),
  }
}

function senderOf(request: LetterRequest): readonly string[] {
  const { identity, principal } = request
  const phone = principal.kind === 'self' ? (identity.phone ?? '') : ''
  const contact = [identity.email ?? '', phone].map((line) => line.trim()).filter((line) => line !== '')
  return [identity.name.trim(), ...addressLines(request), ...contact]
}

function addresseeOf(request: LetterRequest, place: Residence): Addressee {
  const { name, offices, webForm } = controllerOf(place)
  const choice = request.address ?? { kind: 'office', index: 0 }
  const lines = choice.kind === 'own' ? choice.lines : (offices[choice.index]?.lines ?? [])
  return { name, lines: lines.map((line) => line.trim()).filter((line) => line !== ''), webForm: webForm ?? '' }
}

function copyToIreland(book: PhraseBook): string {
  const { name, offices } = controllers['eea-ch']
  return say('copy-line', { name, lines: offices[0]?.lines ?? [] }).in(book)
}
