import type { Deadline } from '../deadlines/deadline.ts'
import { computeDeadline } from '../deadlines/deadline.ts'
import { assumedReceipt } from '../deadlines/receipt.ts'
import { controllers, jointVentureSince } from '../law/controllers.ts'
import type { Residence } from '../residence.ts'
import { controllerOf, jurisdictionOf, residenceByCode } from '../residence.ts'
import { factsWithin } from './archive-facts.ts'
import { authoritySlot } from './authority-slot.ts'
import { lettersOf } from './dispatch.ts'
import { factsOf } from './facts.ts'
import { validateRequest } from './fields.ts'
import { directionOf } from './language-tag.ts'
import type { Addressee, Letter } from './letter.ts'
import type { FieldProblem } from './problems.ts'
import type { LetterRequest } from './request.ts'
import { residenceLine } from './residence-line.ts'
import type { LetterFrame, LetterSlots } from './slots.ts'

/**
 * What came of composing.
 * - `letter`: the finished letter, and the term that runs from the assumed receipt.
 * - `refused`: at least one field has a problem; nothing was composed.
 * - `residence-not-covered`: the law of that place is known to the app at most as a row of data; no letter was written for it yet.
 */
export type ComposeResult =
  | { readonly kind: 'letter'; readonly letter: Letter; readonly received: string; readonly deadline: Deadline }
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'residence-not-covered'; readonly residence: string; readonly jurisdiction: string }

/**
 * Makes a letter, or says why not. A letter with an empty slot cannot come out of here.
 * @param request what the person has entered
 * @param today the ISO date of today where the person is
 */
export function composeLetter(request: LetterRequest, today: string): ComposeResult {
  const problems = validateRequest(request, today)
  const place = residenceByCode(request.residence)
  if (problems.length > 0 || place === null) return { kind: 'refused', problems }
  const language = lettersOf(place, request.right, request.language)
  if (language === null) return { kind: 'residence-not-covered', residence: place.code, jurisdiction: place.jurisdiction }

  const received = assumedReceipt(request.date, request.channel, place)
  const term = received === null ? null : computeDeadline({ residence: place.code, right: request.right, received })
  if (received === null || term?.kind !== 'deadline' || term.deadline.due === null) {
    return { kind: 'refused', problems: [{ field: 'date', code: 'date-outside-calendar' }] }
  }
  const { deadline } = term
  const { frame } = language
  const slots = slotsOf(request, place, frame, { received, due: term.deadline.due, acknowledgeBy: deadline.acknowledgeBy })
  const words = language.words(slots)
  const reference = request.reference?.trim() || `${request.date}-${bareUsername(request)}`
  const controller = controllerOf(place)
  const law = { code: place.jurisdiction, article: words.article }
  const letter: Letter = {
    right: request.right,
    residence: place.code,
    language: request.language,
    dir: directionOf(request.language),
    channel: request.channel,
    paper: controller.id === 'us' ? 'Letter' : 'A4',
    law,
    sender: senderOf(request),
    addressee: addresseeOf(request, place),
    // TikTok's policy: the Irish company answers rights requests and liaises with the British one.
    copyTo: controller.id === 'uk' ? copyToIreland(frame) : null,
    date: request.date,
    dateLine: frame.date(request.date),
    reference,
    referenceLine: frame.referenceLine(reference),
    subject: words.subject,
    salutation: words.salutation,
    blocks: slots.archive !== null && slots.archive.categories.length > 0 ? [...words.blocks, frame.annex(slots.archive)] : words.blocks,
    closing: words.closing,
    signed: request.channel === 'post',
    printedName: request.identity.name.trim(),
    expectedBy: term.deadline.due,
    facts: factsOf(place, law.article, deadline),
  }
  return { kind: 'letter', letter, received, deadline }
}

function bareUsername(request: LetterRequest): string {
  return request.identity.username.trim().replace(/^@/, '')
}

function given(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

function addressLines(request: LetterRequest): readonly string[] {
  return (request.identity.address ?? []).map((line) => line.trim()).filter((line) => line !== '')
}

function senderOf(request: LetterRequest): readonly string[] {
  const { identity } = request
  return [identity.name.trim(), ...addressLines(request), given(identity.email), given(identity.phone)].filter((line) => line !== null)
}

function addresseeOf(request: LetterRequest, place: Residence): Addressee {
  const { name, offices, webForm } = controllerOf(place)
  const choice = request.address ?? { kind: 'office', index: 0 }
  const lines = choice.kind === 'own' ? choice.lines : (offices[choice.index]?.lines ?? [])
  return { name, lines: lines.map((line) => line.trim()).filter((line) => line !== ''), webForm: webForm ?? '' }
}

function copyToIreland(frame: LetterFrame): string {
  const { name, offices } = controllers['eea-ch']
  return frame.copyLine(name, offices[0]?.lines ?? [])
}

function slotsOf(
  request: LetterRequest,
  place: Residence,
  frame: LetterFrame,
  term: { readonly received: string; readonly due: string; readonly acknowledgeBy: string | null },
): LetterSlots {
  const username = bareUsername(request)
  const address = addressLines(request)
  const archive = request.archive === undefined ? null : factsWithin(request.archive, request.scope)
  const older = jurisdictionOf(place).controller === 'us' && archive?.first != null && archive.first < jointVentureSince
  return {
    channel: request.channel,
    scope: request.scope,
    username: `@${username}`,
    profile: `https://www.tiktok.com/@${encodeURIComponent(username)}`,
    email: given(request.identity.email),
    phone: given(request.identity.phone),
    postalAddress: address.length === 0 ? null : [request.identity.name.trim(), ...address].join(', '),
    residence: residenceLine(place, request.language),
    authority: authoritySlot(place),
    archive,
    receivedOn: frame.date(term.received),
    expectedBy: frame.date(term.due),
    acknowledgeBy: term.acknowledgeBy === null ? null : frame.date(term.acknowledgeBy),
    objectionReason: given(request.objectionReason),
    olderOperator: older ? { name: controllers['us-before-2026'].name, until: frame.date(jointVentureSince) } : null,
  }
}
