import { leadAuthority } from '../../law/authorities.ts'
import type { Authority } from '../../law/authority.ts'
import type { Residence } from '../../residence.ts'
import { authoritiesFor } from '../../residence.ts'

/**
 * Whom a person may complain to: `lead` alone (Ireland), lead and own authority, lead and an authority that only the Land would tell,
 * those of other places, or nobody whose name was researched.
 */
export type AuthoritySlot =
  | { readonly kind: 'own'; readonly names: readonly string[] }
  | { readonly kind: 'own-and-lead'; readonly own: string; readonly lead: string }
  | { readonly kind: 'land-and-lead'; readonly lead: string }
  | { readonly kind: 'lead-is-own'; readonly lead: string }
  | { readonly kind: 'unknown' }

/** The authorities that a letter from this residence names. */
export function authoritySlot(place: Residence): AuthoritySlot {
  const lead = leadAuthority.name
  const own = authoritiesFor(place)
  if (place.jurisdiction !== 'EU') return own.length === 0 ? { kind: 'unknown' } : { kind: 'own', names: own.map(readableName) }
  const [nearest] = own
  if (nearest === leadAuthority) return { kind: 'lead-is-own', lead }
  // Germany without its Land: sixteen authorities, and the code does not tell which.
  if (nearest === undefined) return { kind: 'land-and-lead', lead }
  return { kind: 'own-and-lead', own: readableName(nearest), lead }
}

/** The official name, with the English one beside it where the script is not Latin. */
function readableName(authority: Authority): string {
  return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(authority.name)
    ? `${authority.name}, ${authority.nameEn}`
    : authority.name
}
