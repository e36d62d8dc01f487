import { type ErrorCode, errorCodes } from '@shared/contract/errors.ts'

/** A call across a process boundary that came back with a code. The sentence for it stands under `errors.what`. */
export class CallFailed extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode) {
    super(code)
    this.name = 'CallFailed'
    this.code = code
  }
}

/** Narrows a word to an error code; what nobody knows is `internal`. */
export function errorCode(word: string): ErrorCode {
  return errorCodes.find((code) => code === word) ?? 'internal'
}

/** The code of anything that was thrown. */
export function codeOf(thrown: unknown): ErrorCode {
  return thrown instanceof CallFailed ? thrown.code : 'internal'
}
