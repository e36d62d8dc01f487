import { DossierError, type ErrorCode, type WarningCode } from '@shared/contract/errors.ts'
import type { Limits } from './limits.ts'
import { shownName } from './member-name.ts'
import { isNestedArchive, mayBeRenamedExport, roleOf } from './role.ts'
import type { SourceMember } from './source.ts'
import type { WarningList } from './warning-list.ts'

/** A member as a zip's directory or a folder lists it, before the whole list is known. */
export interface Candidate {
  /** As decoded, not yet fit to be shown. */
  readonly name: string
  readonly path: readonly string[]
  readonly size: number
  readonly refusal?: { readonly code: WarningCode; readonly because: string }
}

export interface Roster {
  readonly members: readonly SourceMember[]
  /** Declared bytes of the data members. */
  readonly bytes: number
}

/** What it means for the whole archive when the only data there is had to be refused. */
const withoutData: Partial<Record<WarningCode, ErrorCode>> = {
  'entry-encrypted': 'password-protected',
  'entry-unsupported': 'unsupported-compression',
  'entry-inflates-too-much': 'archive-too-large',
  'entry-damaged': 'archive-damaged',
  'entry-unreadable': 'no-permission',
}

/**
 * Turns candidates into members, one for one and in order: gives roles, reports what is refused or not opened.
 *
 * When nothing is named like an export, any JSON is taken for one that was renamed.
 *
 * @throws DossierError when all there was to read is refused (`password-protected`, `unsupported-compression`, …),
 *   or `archive-too-large` when the data declares more than the limits believe
 */
export function enlist(candidates: readonly Candidate[], limits: Limits, warnings: WarningList): Roster {
  const roles = candidates.map(({ path }) => (path.length === 0 ? 'unrelated' : roleOf(path)))
  if (!roles.includes('data')) {
    candidates.forEach(({ path }, index) => {
      if (roles[index] === 'unrelated' && mayBeRenamedExport(path)) roles[index] = 'data'
    })
  }
  let bytes = 0
  let readable = 0
  let verdict: ErrorCode | undefined
  const members = candidates.map((candidate, index): SourceMember => {
    const role = roles[index] ?? 'unrelated'
    const name = shownName(candidate.name)
    const member = { index, name, path: candidate.path, size: candidate.size }
    if (candidate.refusal !== undefined) {
      warnings.add(candidate.refusal.code, name, candidate.refusal.because)
      if (role === 'data') verdict ??= withoutData[candidate.refusal.code]
      return { ...member, role: 'refused', refusal: candidate.refusal.code }
    }
    if (role === 'data' || role === 'other-product') {
      if (candidate.size > limits.memberBytes) throw new DossierError('archive-too-large', `member ${index}`)
      bytes += candidate.size
      if (role === 'data') readable += 1
    }
    if (role === 'other-product') warnings.add('other-product', name, 'an export of another product')
    if (role === 'unrelated' && isNestedArchive(candidate.path)) {
      warnings.add('nested-archive-not-opened', name, 'an archive inside the archive')
    }
    return { ...member, role }
  })
  if (readable === 0 && verdict !== undefined) throw new DossierError(verdict)
  if (bytes > limits.totalBytes) throw new DossierError('archive-too-large', 'data members together')
  return { members, bytes }
}
