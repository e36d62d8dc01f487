import { fieldLimits } from './field-limits.ts'
import { hasUnprintable } from './plain-text.ts'
import type { FieldProblemCode } from './problems.ts'

/** What is wrong with one line of text: too long, or characters that have no business on a letter. */
export function textProblem<Long extends FieldProblemCode, Odd extends FieldProblemCode>(
  text: string,
  limit: number,
  long: Long,
  odd: Odd,
): Long | Odd | null {
  if (hasUnprintable(text)) return odd
  return text.trim().length > limit ? long : null
}

/** The same for several lines. */
export function linesProblem<Long extends FieldProblemCode, Odd extends FieldProblemCode>(
  lines: readonly string[],
  long: Long,
  odd: Odd,
): Long | Odd | null {
  if (lines.some(hasUnprintable)) return odd
  const tooLong = lines.length > fieldLimits.addressLines || lines.some((line) => line.trim().length > fieldLimits.addressLine)
  return tooLong ? long : null
}

/** What is wrong with a name that has to be there. */
export function nameProblem(name: string): FieldProblemCode | null {
  if (name.trim() === '') return 'name-missing'
  return textProblem(name, fieldLimits.name, 'name-too-long', 'name-characters')
}

/** What is wrong with the user name of an account. */
export function usernameProblem(username: string): FieldProblemCode | null {
  const bare = username.trim().replace(/^@/, '')
  if (bare.trim() === '') return 'username-missing'
  if (/\s|@/u.test(bare)) return 'username-characters'
  return textProblem(bare, fieldLimits.username, 'username-too-long', 'username-characters')
}

/** One @ with something before it and a dotted name behind it: enough to catch a slip, and it refuses no address that can exist on the web. */
export function emailProblem(email: string): FieldProblemCode | null {
  const bare = email.trim()
  if (bare === '') return null
  const possible =
    bare.length <= fieldLimits.email &&
    !hasUnprintable(bare) &&
    /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)+$/u.test(bare)
  return possible ? null : 'email-impossible'
}

/** Digits enough for a telephone number, and nothing else. */
export function phoneProblem(phone: string): FieldProblemCode | null {
  const bare = phone.trim()
  if (bare === '') return null
  const digits = bare.replace(/\D/g, '').length
  const possible =
    bare.length <= fieldLimits.phone && /^\+?[\d\s()./-]+$/.test(bare) && !hasUnprintable(bare) && digits >= 5 && digits <= 15
  return possible ? null : 'phone-impossible'
}
