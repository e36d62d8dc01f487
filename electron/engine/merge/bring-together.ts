import type { Ingestion } from '../ingest/ingestion.ts'
import { checkAccounts, identitiesOf, ownNamesOf, refuseDifferentAccounts } from './account.ts'
import { newestFirst } from './archive-order.ts'
import { hideSecondCopies } from './second-copies.ts'

/**
 * Makes one view of what was read: what stands in several places is shown once, and archives of different people are refused.
 *
 * @param names of the archives, in the order in which they were read
 * @param onSection told before each section that stands in several places; may throw to stop
 * @returns the archives, the newest first
 * @throws DossierError `different-accounts`
 */
export async function bringTogether(
  ingestion: Ingestion,
  names: readonly string[],
  onSection: (section: string) => void,
): Promise<readonly number[]> {
  const order = await newestFirst(ingestion, names.length)
  const identities = await identitiesOf(ingestion, names.length)
  await hideSecondCopies(ingestion, order, ownNamesOf(identities), onSection)
  if (names.length === 1) return order
  const check = await checkAccounts(ingestion, identities)
  refuseDifferentAccounts(check, names)
  if (check.sameAccount === 'unknown')
    ingestion.warn('account-unknown', 'nothing in the archives tells whether they are of one account', names.join(' | '))
  return order
}
