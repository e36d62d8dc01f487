/** Who wrote a message, as far as its conversation tells. */
export type Side = 'sent' | 'received' | 'unclear'

/** The name under which a message was written, in the conversation with a partner, and how many were. */
export interface Sender {
  readonly partner: string
  readonly from: string
  readonly count: number
}

/**
 * The names under which the account wrote: its user name, and what it was called before. A name counts as one of them when it writes in
 * conversations with two partners or more and is none of these partners, or, where the archive gives no user name, when it is
 * the only one beside the partner in a conversation in which both write.
 *
 * @param userNames the account's user names as its archives give them
 */
export function ownNames(senders: readonly Sender[], userNames: readonly string[]): ReadonlySet<string> {
  const own = new Set(userNames.map(bare).filter((name) => name !== ''))
  const partners = new Set(senders.map(({ partner }) => bare(partner)))
  const conversations = new Map<string, Set<string>>()
  const writers = new Map<string, Set<string>>()
  for (const { partner, from } of senders) {
    add(conversations, bare(from), bare(partner))
    add(writers, bare(partner), bare(from))
  }
  for (const [name, of] of conversations) if (name !== '' && of.size > 1 && !partners.has(name)) own.add(name)
  if (own.size > 0) return own
  for (const [partner, names] of writers) {
    const others = [...names].filter((name) => name !== partner)
    if (names.has(partner) && others.length === 1 && others[0] !== '') own.add(others[0] ?? '')
  }
  return own
}

/** Which side wrote. Names that are neither the partner's nor the account's stay unclear: a partner may have been renamed. */
export function sideOf({ partner, from }: Pick<Sender, 'partner' | 'from'>, own: ReadonlySet<string>): Side {
  if (own.has(bare(from))) return 'sent'
  return bare(from) !== '' && bare(from) === bare(partner) ? 'received' : 'unclear'
}

/** User names are small letters; people and exports write them with an `@` or capitals now and then. */
function bare(name: string): string {
  return name.trim().toLowerCase().replace(/^@/u, '')
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([value]))
  else known.add(value)
}
