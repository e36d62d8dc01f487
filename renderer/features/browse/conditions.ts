import type { ValueFilter } from '@shared/contract/archive.ts'

/** Conditions on the values of columns, as the address of a section carries them. */
export type Conditions = readonly ValueFilter[]

/** The values of a column that are let through, or null where all are. A null among them stands for records without one. */
export function chosenValues(conditions: Conditions, key: string): readonly (string | null)[] | null {
  for (const condition of conditions) if (condition.is === 'one-of' && condition.key === key) return condition.values
  return null
}

/** Lets through only these values of a column; none at all lifts the condition. */
export function withValues(conditions: Conditions, key: string, values: readonly (string | null)[]): Conditions {
  const others = conditions.filter((condition) => condition.is !== 'one-of' || condition.key !== key)
  return values.length === 0 ? others : [...others, { is: 'one-of', key, values: [...values] }]
}

interface Bounds {
  readonly from: string | null
  readonly to: string | null
}

/** The bounds that hold for a column of numbers. */
export function boundsOf(conditions: Conditions, key: string): Bounds {
  for (const condition of conditions) if (condition.is === 'between' && condition.key === key) return condition
  return { from: null, to: null }
}

/** Lets through only numbers within these bounds, both included; two open ends lift the condition. */
export function withBounds(conditions: Conditions, key: string, { from, to }: Bounds): Conditions {
  const others = conditions.filter((condition) => condition.is !== 'between' || condition.key !== key)
  return from === null && to === null ? others : [...others, { is: 'between', key, from, to }]
}

/** Without the condition at a place. */
export function withoutCondition(conditions: Conditions, place: number): Conditions {
  return conditions.filter((_, index) => index !== place)
}
