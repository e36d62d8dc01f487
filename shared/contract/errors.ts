/**
 * The closed set of things that can go wrong, as codes.
 *
 * A code is all that crosses a process boundary: the sentence that a person reads is chosen on the other side,
 * in their language, from the interface texts under `error.<code>`. Each sentence says what happened, what is safe, and what to do next.
 */
export const errorCodes = [
  'file-not-found',
  'no-permission',
  'empty-file',
  'not-an-archive',
  'web-page-not-archive',
  'download-incomplete',
  'password-protected',
  'archive-damaged',
  'archive-inconsistent',
  'archive-too-large',
  'unsupported-compression',
  'no-tiktok-data',
  'different-accounts',
  'file-changed',
  'too-large',
  'cancelled',
  'engine-stopped',
  'no-archive-open',
  'too-many-archives',
  'bad-request',
  'write-failed',
  'exists-already',
  'not-a-country-table',
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** Things that did not stop the reading, but that a person should know. Shown with the archive, never instead of it. */
export const warningCodes = [
  'name-refused',
  'leading-slash',
  'entry-encrypted',
  'entry-unsupported',
  'entry-damaged',
  'entry-unreadable',
  'entry-inflates-too-much',
  'duplicate-name',
  'bytes-after-end',
  'bytes-before-start',
  'nested-archive-not-opened',
  'symlink-ignored',
  'other-product',
  'json-cut-off',
  'json-invalid',
  'json-repeated-document',
  'json-trailing-bytes',
  'text-not-utf8',
  'repeated-key',
  'list-stands-twice',
  'lists-differ',
  'several-data-files',
  'account-unknown',
  'value-unreadable',
] as const
export type WarningCode = (typeof warningCodes)[number]

/** A warning about one place. `message` is for developers and the command line; the window chooses its own words by `code`. */
export interface Warning {
  readonly code: WarningCode
  readonly message: string
  /** The member, or member and path inside it, as JSON-pointer-like text. */
  readonly where: string
}

/** The one error class of the product: a code, where it happened, and nothing taken from the archive's content. */
export class DossierError extends Error {
  readonly code: ErrorCode
  readonly where: string
  constructor(code: ErrorCode, where = '', options?: { readonly cause?: unknown }) {
    super(where === '' ? code : `${code}: ${where}`, options)
    this.name = 'DossierError'
    this.code = code
    this.where = where
  }
}

/** Narrows anything thrown to a code; what is not ours is `internal`. */
export function errorCodeOf(thrown: unknown): ErrorCode {
  return thrown instanceof DossierError ? thrown.code : 'internal'
}
