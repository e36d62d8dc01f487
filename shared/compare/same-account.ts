/** What tells accounts apart. A device may carry two accounts, so it is only a hint. */
export const accountKinds = ['account-number', 'email', 'phone', 'user-name'] as const
export type AccountKind = (typeof accountKinds)[number]

/** What one archive says about whose it is. Values are in small letters; empty where the archive does not tell. */
export interface AccountIdentity {
  readonly identifiers: Readonly<Record<AccountKind, readonly string[]>>
  /** Identifiers of devices: of the phone, of an advertising profile. */
  readonly devices: readonly string[]
}

/** Records that stand in both of two archives, in one category. */
export interface SharedRecords {
  readonly category: string
  /** Equal in everything they say, the second included. */
  readonly shared: number
  /** Records of each archive within the time that both cover. Where neither is 0, one account would be expected to share some. */
  readonly expected: readonly [number, number]
}

/** What decided. */
export type AccountEvidence =
  | { readonly by: AccountKind | 'devices'; readonly equal: boolean }
  | { readonly by: 'records'; readonly category: string; readonly shared: number }

export interface AccountVerdict {
  readonly sameAccount: boolean | 'unknown'
  readonly evidence: readonly AccountEvidence[]
}

/** So many equal records, to the second, two people do not have by chance. */
const enoughShared = 3

/**
 * Whether two archives are of one account. Nothing is guessed: where the archives do not say enough, the answer is `unknown`.
 *
 * 1. Three equal dated records or more: the same account, whatever it is called now. A rename leaves records as they are.
 * 2. Else account numbers that differ: different accounts, even under one name (a name can be taken up by somebody else).
 * 3. Else one equal identifier (number, e-mail, phone, user name): the same account.
 * 4. Else identifiers that differ, and records of the same time of which none is shared: different accounts. Two identifiers
 *    that differ are enough without records. One that differs (a rename, a new e-mail address) is not: unknown.
 * 5. Else unknown. A device in common never decides: it may carry two accounts.
 */
export function sameAccount(one: AccountIdentity, other: AccountIdentity, records: readonly SharedRecords[]): AccountVerdict {
  const identifiers = accountKinds.flatMap((by) => compared(by, one.identifiers[by], other.identifiers[by]))
  const devices = compared('devices', one.devices, other.devices).filter(({ equal }) => equal)
  const shared = records.filter((record) => record.shared > 0)
  const told = shared.map(({ category, shared: count }): AccountEvidence => ({ by: 'records', category, shared: count }))
  const evidence: readonly AccountEvidence[] = [...identifiers, ...devices, ...told]
  const verdict = (answer: AccountVerdict['sameAccount']): AccountVerdict => ({ sameAccount: answer, evidence })

  if (shared.reduce((sum, record) => sum + record.shared, 0) >= enoughShared) return verdict(true)
  const differing = identifiers.filter(({ equal }) => !equal)
  if (differing.some(({ by }) => by === 'account-number')) return verdict(false)
  if (identifiers.some(({ equal }) => equal)) return verdict(true)
  if (shared.length > 0 || devices.length > 0) return verdict('unknown')
  const shouldShare = records.some(({ expected: [first, second] }) => first > 0 && second > 0)
  return verdict(differing.length >= 2 || (differing.length === 1 && shouldShare) ? false : 'unknown')
}

function compared<By extends AccountKind | 'devices'>(
  by: By,
  one: readonly string[],
  other: readonly string[],
): readonly { readonly by: By; readonly equal: boolean }[] {
  if (one.length === 0 || other.length === 0) return []
  return [{ by, equal: one.some((value) => other.includes(value)) }]
}
