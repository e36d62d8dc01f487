import type { Right } from '../../right.ts'
import type { IdentifierKind } from '../request.ts'
import type { Occasion } from './occasion.ts'
import type { PlannedBlock } from './say.ts'
import { heading, list, paragraph, say } from './say.ts'

/** Account identifiers and nothing else, what the archive says, and who ran the service before. */
export function account(occasion: Occasion): readonly PlannedBlock[] {
  return [...whose(occasion), ...archive(occasion), ...olderOperator(occasion)]
}

const identifierPhrases = {
  email: 'identifier-email',
  'email-sha256': 'identifier-email-sha256',
  phone: 'identifier-phone',
  'phone-sha256': 'identifier-phone-sha256',
  cookie: 'identifier-cookie',
  advertising: 'identifier-advertising',
} as const satisfies Readonly<Record<IdentifierKind, string>>

function whose({ account: held, identifiers, person, place }: Occasion): readonly PlannedBlock[] {
  const residence = say('account-residence', { residence: place.code })
  const holder = person.kind === 'self' || person.name === undefined ? null : say('account-holder', { value: person.name })
  if (held === null) {
    return [
      heading('identifiers-heading'),
      ...paragraph('no-account', 'essential', say('no-account')),
      ...list('identifiers', 'essential', [
        holder,
        ...identifiers.map(({ kind, value }) => say(identifierPhrases[kind], { value })),
        residence,
      ]),
    ]
  }
  return [
    heading('account-heading'),
    ...list('identifiers', 'essential', [
      holder,
      say('account-username', { value: held.username }),
      say('account-profile', { value: held.profile }),
      held.email === null ? null : say('account-email', { value: held.email }),
      held.phone === null ? null : say('account-phone', { value: held.phone }),
      residence,
    ]),
  ]
}

/** The rights that are about what is held: only their letters speak of the archive. */
export const aboutHoldings: readonly Right[] = ['erasure', 'access', 'portability', 'restriction']

function archive({ archive: facts, scope, right }: Occasion): readonly PlannedBlock[] {
  if (facts === null || !aboutHoldings.includes(right)) return []
  const { records, first, last } = facts
  const lists = say('archive-lists', { account: facts.accountName?.replace(/^@/, '') ?? null, records, first, last })
  return [
    ...paragraph('archive', 'optional', lists, scope.kind === 'all' ? say('archive-beyond') : null),
    // A block of its own, because it goes where the annex goes.
    ...paragraph('annex-note', 'optional', facts.categories.length > 0 && scope.kind !== 'records' ? say('archive-annex') : null),
  ]
}

function olderOperator({ olderOperator: older }: Occasion): readonly PlannedBlock[] {
  return older === null ? [] : paragraph('older-operator', 'essential', say('older-operator', older))
}
