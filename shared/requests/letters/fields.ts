import { isIsoDate } from '../deadlines/days.ts'
import { receivedRange } from '../deadlines/deadline.ts'
import { controllerOf, residenceByCode } from '../residence.ts'
import { hasUnprintable } from './plain-text.ts'
import type { FieldProblem, FieldProblemCode, RequestField } from './problems.ts'
import type { LetterRequest } from './request.ts'

/** The longest texts that fit on a letter, in characters. */
export const fieldLimits = {
  name: 120,
  username: 64,
  email: 254,
  phone: 40,
  addressLine: 100,
  addressLines: 8,
  reason: 1500,
  reference: 60,
} as const

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
  const { identity } = request
  tell('residence', residenceProblem(request.residence))
  tell('name', nameProblem(identity.name))
  tell('username', usernameProblem(identity.username))
  tell('email', emailProblem(identity.email ?? ''))
  tell('phone', phoneProblem(identity.phone ?? ''))
  tell('address', linesProblem(identity.address ?? [], 'address-too-long', 'address-characters'))
  tell('date', dateProblem(request.date, today))
  tell('scope', scopeProblem(request.scope))
  tell('addressee', addresseeProblem(request))
  tell('objectionReason', textProblem(request.objectionReason ?? '', fieldLimits.reason, 'reason-too-long', 'reason-characters'))
  tell('reference', textProblem(request.reference ?? '', fieldLimits.reference, 'reference-too-long', 'reference-characters'))
  tell('archive', archiveProblem(request.archive))
  return problems
}

function textProblem<Long extends FieldProblemCode, Odd extends FieldProblemCode>(
  text: string,
  limit: number,
  long: Long,
  odd: Odd,
): Long | Odd | null {
  if (hasUnprintable(text)) return odd
  return text.trim().length > limit ? long : null
}

function linesProblem<Long extends FieldProblemCode, Odd extends FieldProblemCode>(
  lines: readonly string[],
  long: Long,
  odd: Odd,
): Long | Odd | null {
  if (lines.some(hasUnprintable)) return odd
  const tooLong = lines.length > fieldLimits.addressLines || lines.some((line) => line.trim().length > fieldLimits.addressLine)
  return tooLong ? long : null
}

function residenceProblem(code: string): FieldProblemCode | null {
  if (code.trim() === '') return 'residence-missing'
  return residenceByCode(code) === null ? 'residence-unknown' : null
}

function nameProblem(name: string): FieldProblemCode | null {
  if (name.trim() === '') return 'name-missing'
  return textProblem(name, fieldLimits.name, 'name-too-long', 'name-characters')
}

function usernameProblem(username: string): FieldProblemCode | null {
  const bare = username.trim().replace(/^@/, '')
  if (bare.trim() === '') return 'username-missing'
  if (/\s|@/u.test(bare)) return 'username-characters'
  return textProblem(bare, fieldLimits.username, 'username-too-long', 'username-characters')
}

/** One @ with something before it and a dotted name behind it: enough to catch a slip, and it refuses no address that can exist on the web. */
function emailProblem(email: string): FieldProblemCode | null {
  const bare = email.trim()
  if (bare === '') return null
  const possible =
    bare.length <= fieldLimits.email &&
    !hasUnprintable(bare) &&
    /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)+$/u.test(bare)
  return possible ? null : 'email-impossible'
}

function phoneProblem(phone: string): FieldProblemCode | null {
  const bare = phone.trim()
  if (bare === '') return null
  const digits = bare.replace(/\D/g, '').length
  const possible =
    bare.length <= fieldLimits.phone && /^\+?[\d\s()./-]+$/.test(bare) && !hasUnprintable(bare) && digits >= 5 && digits <= 15
  return possible ? null : 'phone-impossible'
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
