import { declaredKinds } from '../declared/declared.ts'
import type { DeclaredGap } from '../declared/gap.ts'
import type { GapKind, LetterGap } from './request.ts'
import { gapKinds } from './request.ts'

/**
 * The gap as a letter asks for it, in the order given: what the policy declares, and whether the archive holds some of it.
 * @returns null where nothing is lacking
 */
export function letterGapOf(gaps: readonly DeclaredGap[]): LetterGap | null {
  const [first] = gaps
  if (first === undefined) return null
  return {
    policyDate: first.policy.date,
    items: gaps.map(({ kind, reason }) => ({
      id: kind.id,
      kind: gapKindOf(kind.id),
      generated: kind.declaredAs === 'use',
      partly: reason === 'in-part',
    })),
  }
}

function gapKindOf(id: string): GapKind {
  return gapKinds.find((kind) => declaredKinds[kind].some((declared) => declared.id === id)) ?? 'automatic'
}

/**
 * The part of the gap that a letter asks for unless the person chooses: what is most worth asking for, and what does not depend on a
 * setting or a purchase and is missing as a whole.
 */
export function usualGap(gaps: readonly DeclaredGap[]): readonly DeclaredGap[] {
  return gaps.filter(
    ({ kind, reason }) => kind.askFirst !== null || (kind.conditions === null && reason !== 'in-part' && reason !== 'empty'),
  )
}
