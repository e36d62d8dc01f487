import { normaliseKey } from '../../format/spelling.ts'
import { eeaCountries } from '../places.ts'
import type { Residence } from '../residence.ts'
import { controllerOf } from '../residence.ts'
import { allDeclaredKinds, policyOf } from './declared.ts'
import type { Declaration, DeclaredKind, Policy, PolicyRegion } from './declared-kind.ts'

/**
 * Why a declared kind is worth asking for.
 * - `no-place`: no known export has a place for it.
 * - `no-archive`: there is no archive to look into.
 * - `not-in-archive`: the export has a place, but none stands in this archive.
 * - `empty`: its places stand in this archive and hold nothing.
 * - `in-part`: this archive shows some of it; `kind.archiveNote` says what is left out.
 * "Not in the archive" is not "not collected", and "declared" is not "held about this person".
 */
export const gapReasons = ['no-place', 'no-archive', 'not-in-archive', 'empty', 'in-part'] as const
export type GapReason = (typeof gapReasons)[number]

/** A kind of data that TikTok declares for where a person lives, and that their archive does not show, or shows in part. */
export interface DeclaredGap {
  readonly kind: DeclaredKind
  readonly declaration: Declaration
  readonly policy: Policy
  readonly reason: GapReason
}

/**
 * What an archive holds, as far as a gap depends on it: every section that stands in it, with the number of its records, and of a map the
 * names in it, where they are TikTok's own.
 */
export interface HeldSections {
  readonly categories: readonly {
    readonly id: string
    readonly count: number
    readonly names?: readonly { readonly key: string; readonly holds: boolean }[]
  }[]
}

/**
 * Sections of which a place is one name, and not the section as a whole. The names of the profile have been the same in every
 * generation; elsewhere a field may stand under a name that nobody has seen yet, and a letter must not claim that it is missing.
 */
const judgedByName: readonly string[] = ['profile-info']

/** The policy region of a residence. */
export function policyRegionOf(place: Residence): PolicyRegion {
  switch (controllerOf(place).id) {
    case 'eea-ch':
    case 'uk':
      return 'EEA_UK_CH'
    case 'us':
    case 'us-before-2026':
      return 'US'
    case 'rest-of-world':
      return 'ROW'
  }
}

/**
 * What TikTok's policies declare for a residence, with the place in the policy. A declaration that is limited to a part of the region counts
 * only there; one for children under 13 only where the age says so.
 * @param age the person's age in years, where known
 */
export function declaredFor(place: Residence, age?: number): readonly Omit<DeclaredGap, 'reason'>[] {
  const region = policyRegionOf(place)
  return allDeclaredKinds.flatMap((kind) => {
    const declaration = kind.declared[region]
    if (declaration === undefined || !covers(declaration, place, age)) return []
    return [{ kind, declaration, policy: policyOf(declaration.policy) }]
  })
}

/**
 * The gap between what TikTok declares and what an archive shows, the most worth asking for first: by `askFirst`, then by reason
 * (in the order of `gapReasons`), then by sensitivity, then in the order of the lists. A password is never asked for.
 * @param held what the archive holds; null without an archive
 * @param age the person's age in years, where known
 */
export function gapBetween(place: Residence, held: HeldSections | null, age?: number): readonly DeclaredGap[] {
  return declaredFor(place, age)
    .flatMap((declared) => {
      const reason = declared.kind.worthAsking ? reasonOf(declared.kind, held) : null
      return reason === null ? [] : [{ ...declared, reason }]
    })
    .map((gap, order) => ({
      gap,
      rank: [gap.kind.askFirst ?? 11, gapReasons.indexOf(gap.reason), sensitivityRank[gap.kind.sensitivity], order],
    }))
    .sort((left, right) => compare(left.rank, right.rank))
    .map(({ gap }) => gap)
}

const sensitivityRank = { sensitive: 0, 'about-others': 1, personal: 2, everyday: 3 } as const satisfies Record<
  DeclaredKind['sensitivity'],
  number
>

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The countries of the EEA that are not in the Union. */
const outsideTheUnion: readonly string[] = ['IS', 'LI', 'NO']

function covers({ scope }: Declaration, place: Residence, age: number | undefined): boolean {
  const country = place.parent ?? place.code
  switch (scope) {
    case null:
      return true
    case 'EU':
      return eeaCountries.includes(country) && !outsideTheUnion.includes(country)
    case 'UK':
      return country === 'GB'
    case 'US_UNDER_13':
      return age !== undefined && age < 13
  }
}

function reasonOf({ archive, coverage }: DeclaredKind, held: HeldSections | null): GapReason | null {
  if (coverage === 'none') return 'no-place'
  if (held === null) return 'no-archive'
  const standings = archive.map((place) => standingOf(place, held))
  if (standings.includes('filled')) return coverage === 'partial' ? 'in-part' : null
  return standings.includes('empty') ? 'empty' : 'not-in-archive'
}

function standingOf({ category, field }: DeclaredKind['archive'][number], held: HeldSections): 'missing' | 'empty' | 'filled' {
  const section = held.categories.find(({ id }) => id === category)
  if (section === undefined) return 'missing'
  if (section.count === 0) return 'empty'
  const { names = [] } = section
  if (field === null || names.length === 0 || !judgedByName.includes(category)) return 'filled'
  const name = names.find(({ key }) => normaliseKey(key) === normaliseKey(field))
  if (name === undefined) return 'missing'
  return name.holds ? 'filled' : 'empty'
}
