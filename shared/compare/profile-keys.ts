import { languages } from '../catalog/languages/languages.ts'
import { normaliseKey } from '../format/spelling.ts'
import type { AccountKind } from './same-account.ts'

/** Names of profile entries in the JSON export, and what else they are called in the text export. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  userName: languages.flatMap(({ userNameLabels }) => userNameLabels),
  emailAddress: ['Email'],
  displayName: ['Nickname', 'Bijnaam'],
  bioDescription: ['Bio'],
  birthDate: ['Geboortedatum'],
}

const names: ReadonlyMap<string, string> = new Map(
  Object.entries(alsoCalled).flatMap(([key, labels]) => labels.map((label) => [normaliseKey(label), normaliseKey(key)] as const)),
)

/** One name for an entry of a map such as the profile, whichever export it stands in. */
export function mapEntryName(key: string): string {
  const name = normaliseKey(key)
  return names.get(name) ?? name
}

/** The entries of the profile that tell whose it is, by {@link mapEntryName}. */
export const accountEntries: ReadonlyMap<string, Exclude<AccountKind, 'account-number'>> = new Map([
  ['username', 'user-name'],
  ['emailaddress', 'email'],
  ['telephonenumber', 'phone'],
])
