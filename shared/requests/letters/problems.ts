/** The fields of a request that a person can get wrong. */
export const requestFields = [
  'residence',
  'right',
  'language',
  'name',
  'username',
  'email',
  'phone',
  'address',
  'date',
  'scope',
  'addressee',
  'objectionReason',
  'reference',
  'archive',
  'personName',
  'accountEmail',
  'identifiers',
  'corrections',
  'gap',
  'unnamed',
] as const
export type RequestField = (typeof requestFields)[number]

/** What can be wrong with a field. The window chooses its words by code; nothing is ever corrected in silence. */
export const fieldProblemCodes = [
  'residence-missing',
  'residence-unknown',
  'name-missing',
  'name-too-long',
  'name-characters',
  'username-missing',
  'username-too-long',
  'username-characters',
  'email-impossible',
  'phone-impossible',
  'address-too-long',
  'address-characters',
  'date-impossible',
  'date-in-future',
  'date-outside-calendar',
  'scope-empty',
  'category-name-missing',
  'category-name-characters',
  'addressee-empty',
  'addressee-too-long',
  'addressee-characters',
  'reason-too-long',
  'reason-characters',
  'reference-too-long',
  'reference-characters',
  'archive-facts-impossible',
  'right-not-for-deceased',
  'language-not-written',
  'records-empty',
  'records-too-many',
  'record-impossible',
  'person-name-too-long',
  'person-name-characters',
  'account-email-impossible',
  'identifiers-missing',
  'identifiers-too-many',
  'identifier-impossible',
  'corrections-too-many',
  'correction-missing',
  'correction-too-long',
  'correction-characters',
  'gap-unknown',
  'unnamed-impossible',
] as const
export type FieldProblemCode = (typeof fieldProblemCodes)[number]

/** One problem beside one field. */
export interface FieldProblem {
  readonly field: RequestField
  readonly code: FieldProblemCode
}
