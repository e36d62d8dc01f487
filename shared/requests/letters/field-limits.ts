/** The longest texts that fit on a letter, in characters, and the most entries of a list. */
export const fieldLimits = {
  name: 120,
  username: 64,
  email: 254,
  phone: 40,
  addressLine: 100,
  addressLines: 8,
  reason: 1500,
  reference: 60,
  records: 10_000,
  recordEntry: 1000,
  identifiers: 20,
  identifier: 254,
  corrections: 50,
  correction: 500,
  unnamed: 30,
  unnamedDigits: 40,
} as const
