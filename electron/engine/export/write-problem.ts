import type { ErrorCode } from '@shared/contract/errors.ts'

/** What a system's refusal to write means to a person: a full disk and a missing folder are `write-failed`. */
export function writeProblem(thrown: unknown): Extract<ErrorCode, 'exists-already' | 'no-permission' | 'write-failed'> {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  if (code === 'EEXIST') return 'exists-already'
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'no-permission' : 'write-failed'
}
