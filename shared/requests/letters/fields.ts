import { isIsoDate } from '../deadlines/days.ts'
import { receivedRange } from '../deadlines/deadline.ts'
import { controllerOf, residenceByCode } from '../residence.ts'
import type { Right } from '../right.ts'
import { emailProblem, linesProblem, nameProblem, phoneProblem, textProblem, usernameProblem } from './contact-fields.ts'
import { fieldLimits } from './field-limits.ts'
import { isOffered, tongueOf } from './languages.ts'
import { hasUnprintable } from './plain-text.ts'
import type { FieldProblem, FieldProblemCode, RequestField } from './problems.ts'
import type {
  ChosenRecord,
  Correction,
  Identifier,
  IdentifierKind,
  LetterGap,
  LetterRequest,
  Principal,
  UnnamedInLetter,
} from './request.ts'

/**
 * What is wrong with the fields of a request, in the order of the form; empty when a letter can be made.
 * Nothing is corrected in silence: a name with a line break is told, not trimmed. Leading and trailing spaces and the @ of a
 * user name are no problem.
 * @param request what the person has entered so far
 * @param today the ISO date of today where the person is
 */
export function validateRequest(request: LetterRequest, today: string): readonly FieldProblem[] {
  const problems: FieldProblem[] = []
  const tell = (field: RequestField, code: FieldProblemCode | null) => {
    if (code !== null) problems.push({ field, code })
  }
  const { identity, principal } = request
  tell('residence', residenceProblem(request.residence))
  tell('right', principal.kind === 'deceased' && !rightsForDeceased.includes(request.right) ? 'right-not-for-deceased' : null)
  tell('language', isOffered(request.language) ? null : 'language-not-written')
  tell('name', nameProblem(identity.name))
  tell('username', request.withoutAccount === undefined ? usernameProblem(identity.username) : null)
  tell('email', emailProblem(identity.email ?? ''))
  tell('phone', phoneProblem(identity.phone ?? ''))
  tell('address', linesProblem(identity.address ?? [], 'address-too-long', 'address-characters'))
  tell('date', dateProblem(request.date, today))
  tell('scope', scopeProblem(request.scope))
  tell('addressee', addresseeProblem(request))
  tell('objectionReason', textProblem(request.objectionReason ?? '', fieldLimits.reason, 'reason-too-long', 'reason-characters'))
  tell('reference', textProblem(request.reference ?? '', fieldLimits.reference, 'reference-too-long', 'reference-characters'))
  tell('archive', archiveProblem(request.archive))
  tell('personName', personNameProblem(principal))
  tell('accountEmail', emailProblem(identity.accountEmail ?? '') === null ? null : 'account-email-impossible')
  tell('identifiers', identifiersProblem(request.withoutAccount))
  tell('corrections', correctionsProblem(request.corrections ?? []))
  tell('gap', gapProblem(request.gap, request.language))
  tell('unnamed', unnamedProblem(request.unnamed))
  return problems
}

/** What a relative can ask for; the rest belongs to the living. */
const rightsForDeceased: readonly Right[] = ['erasure', 'access', 'portability', 'rectification']

function residenceProblem(code: string): FieldProblemCode | null {
  if (code.trim() === '') return 'residence-missing'
  return residenceByCode(code) === null ? 'residence-unknown' : null
}

/** A letter posted later would arrive on a day that can no longer be reckoned with. */
const lastLetterDay = `${receivedRange.last.slice(0, 4)}-05-31`

/** Outside the holiday tables no day can be computed. */
function dateProblem(date: string, today: string): FieldProblemCode | null {
  if (!isIsoDate(date)) return 'date-impossible'
  if (date > today) return 'date-in-future'
  return date < receivedRange.first || date > lastLetterDay ? 'date-outside-calendar' : null
}

function scopeProblem(scope: LetterRequest['scope']): FieldProblemCode | null {
  if (scope.kind === 'all') return null
  if (scope.kind === 'records') return recordsProblem(scope.records)
  if (scope.categories.length === 0) return 'scope-empty'
  if (scope.categories.some(({ name }) => name.trim() === '')) return 'category-name-missing'
  return scope.categories.some(({ name }) => hasUnprintable(name) || name.length > fieldLimits.name) ? 'category-name-characters' : null
}

function addresseeProblem({ address, residence }: LetterRequest): FieldProblemCode | null {
  if (address === undefined) return null
  if (address.kind === 'office') {
    const place = residenceByCode(residence)
    return place === null || controllerOf(place).offices[address.index] !== undefined ? null : 'addressee-empty'
  }
  if (address.lines.every((line) => line.trim() === '')) return 'addressee-empty'
  return linesProblem(address.lines, 'addressee-too-long', 'addressee-characters')
}

function archiveProblem(archive: LetterRequest['archive']): FieldProblemCode | null {
  if (archive === undefined) return null
  const counts = [archive.records, ...archive.categories.map(({ count }) => count)]
  const dates = [archive.first, archive.last, ...archive.categories.flatMap(({ first, last }) => [first, last])]
  const possible =
    counts.every((count) => Number.isSafeInteger(count) && count >= 0) &&
    dates.every((date) => date === null || isIsoDate(date)) &&
    archive.categories.every(({ name }) => name.trim() !== '')
  return possible ? null : 'archive-facts-impossible'
}

function recordsProblem(records: readonly ChosenRecord[]): FieldProblemCode | null {
  if (records.length === 0) return 'records-empty'
  if (records.length > fieldLimits.records) return 'records-too-many'
  const possible = records.every(
    ({ name, day, entry }) =>
      name.trim() !== '' &&
      name.length <= fieldLimits.name &&
      !hasUnprintable(name) &&
      (day === null || isIsoDate(day)) &&
      entry.trim() !== '' &&
      entry.length <= fieldLimits.recordEntry,
  )
  return possible ? null : 'record-impossible'
}

function personNameProblem(principal: Principal): FieldProblemCode | null {
  if (principal.kind === 'self') return null
  return textProblem(principal.name ?? '', fieldLimits.name, 'person-name-too-long', 'person-name-characters')
}

/** What a hash, a telephone number or an e-mail address has to look like; cookies and advertising identifiers have many forms. */
const identifierForms: Readonly<Record<IdentifierKind, (value: string) => boolean>> = {
  email: (value) => emailProblem(value) === null,
  'email-sha256': isSha256,
  phone: (value) => phoneProblem(value) === null,
  'phone-sha256': isSha256,
  cookie: isOneWord,
  advertising: isOneWord,
}

function isSha256(value: string): boolean {
  return /^[0-9a-f]{64}$/i.test(value)
}

function isOneWord(value: string): boolean {
  return !/\s/u.test(value) && !hasUnprintable(value)
}

function identifiersProblem(identifiers: readonly Identifier[] | undefined): FieldProblemCode | null {
  if (identifiers === undefined) return null
  if (identifiers.length === 0) return 'identifiers-missing'
  if (identifiers.length > fieldLimits.identifiers) return 'identifiers-too-many'
  return identifiers.every(isPossibleIdentifier) ? null : 'identifier-impossible'
}

/** Whether a value has the form of its kind. */
export function isPossibleIdentifier({ kind, value }: Identifier): boolean {
  const bare = value.trim()
  return bare !== '' && bare.length <= fieldLimits.identifier && identifierForms[kind](bare)
}

function correctionsProblem(corrections: readonly Correction[]): FieldProblemCode | null {
  if (corrections.length > fieldLimits.corrections) return 'corrections-too-many'
  if (corrections.some(({ correct }) => correct.trim() === '')) return 'correction-missing'
  const texts = corrections.flatMap(({ held, correct }) => [held, correct])
  if (texts.some(hasUnprintable)) return 'correction-characters'
  return texts.some((text) => text.trim().length > fieldLimits.correction) ? 'correction-too-long' : null
}

function gapProblem(gap: LetterGap | undefined, language: LetterRequest['language']): FieldProblemCode | null {
  if (gap === undefined) return null
  const { declared } = tongueOf(language)
  return isIsoDate(gap.policyDate) && gap.items.every(({ id }) => Object.hasOwn(declared, id)) ? null : 'gap-unknown'
}

function unnamedProblem(unnamed: UnnamedInLetter | undefined): FieldProblemCode | null {
  if (unnamed === undefined) return null
  const { numbers, more } = unnamed
  const possible =
    numbers.length > 0 &&
    numbers.length <= fieldLimits.unnamed &&
    numbers.every((number) => number.length <= fieldLimits.unnamedDigits && /^[0-9]+$/.test(number)) &&
    new Set(numbers).size === numbers.length &&
    Number.isSafeInteger(more) &&
    more >= 0
  return possible ? null : 'unnamed-impossible'
}
