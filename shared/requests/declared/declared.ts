import * as z from 'zod/mini'
import automatic from './automatic.json' with { type: 'json' }
import type { DeclaredKind, Policy } from './declared-kind.ts'
import { declaredKindSchema, policySchema } from './declared-kind.ts'
import fromOthers from './from-others.json' with { type: 'json' }
import inferred from './inferred.json' with { type: 'json' }
import policiesRead from './policies.json' with { type: 'json' }
import provided from './provided.json' with { type: 'json' }

const kinds = z.array(declaredKindSchema)

/** The policies that the kinds were read from. */
export const policies: readonly Policy[] = z.array(policySchema).parse(policiesRead)

/** What TikTok's policies declare, by how the data come about: given by the person, recorded, worked out by TikTok, received from others. */
export const declaredKinds = {
  provided: kinds.parse(provided),
  automatic: kinds.parse(automatic),
  inferred: kinds.parse(inferred),
  'from-others': kinds.parse(fromOthers),
} as const satisfies Readonly<Record<string, readonly DeclaredKind[]>>

/** All of them, in the order of the lists. */
export const allDeclaredKinds: readonly DeclaredKind[] = Object.values(declaredKinds).flat()

/** The policy with this id; every declaration names one that exists. */
export function policyOf(id: string): Policy {
  const found = policies.find((policy) => policy.id === id)
  if (found === undefined) throw new Error(`no policy ${id}`)
  return found
}
