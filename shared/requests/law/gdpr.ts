import type { Citation } from './citation.ts'
import type { Provisions } from './provision.ts'
import { provision } from './provision.ts'
import type { RightsInLaw } from './right-in-law.ts'
import { right } from './right-in-law.ts'

type Cite = (article: number | string, paragraph?: number | null, point?: string) => Citation

/** The rights that the GDPR and the UK GDPR give by the same numbers. */
export function gdprRights(cite: Cite): RightsInLaw {
  return {
    erasure: right(cite(17)),
    access: right(cite(15)),
    portability: right(cite(20)),
    rectification: right(cite(16)),
    restriction: right(cite(18)),
    objection: right(cite(21, 1)),
    'withdraw-consent': right(cite(7, 3)),
  }
}

/** What stands around these rights in both laws by the same numbers. */
export function gdprProvisions(cite: Cite): Provisions {
  return {
    extension: provision(cite(12, 3)),
    'refusal-reasons': provision(cite(12, 4)),
    identity: provision(cite(12, 6)),
    exceptions: provision(cite(17, 3)),
    'ground-no-longer-needed': provision(cite(17, 1, 'a')),
    'ground-consent-withdrawn': provision(cite(17, 1, 'b')),
    'ground-objection': provision(cite(17, 1, 'c')),
    'ground-unlawful': provision(cite(17, 1, 'd')),
    'ground-collected-from-child': provision(cite(17, 1, 'f')),
    'marketing-objection': provision([cite(21, 2), cite(21, 3)]),
    'inform-recipients': provision(cite(19)),
    'inform-public': provision(cite(17, 2)),
  }
}
