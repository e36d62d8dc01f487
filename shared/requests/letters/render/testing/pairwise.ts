/** A value for each factor. */
export type Case<Factors extends Readonly<Record<string, readonly unknown[]>>> = { readonly [Name in keyof Factors]: Factors[Name][number] }

/**
 * Cases in which every value of every factor meets every value of every other factor at least once, in far fewer cases than all
 * combinations. Always the same cases for the same factors.
 */
export function pairwise<const Factors extends Readonly<Record<string, readonly unknown[]>>>(factors: Factors): readonly Case<Factors>[] {
  const names = Object.keys(factors)
  const sizes = names.map((name) => factors[name]?.length ?? 0)
  const open = new Set<string>()
  for (const [a, size] of sizes.entries())
    for (let b = a + 1; b < sizes.length; b += 1)
      for (let i = 0; i < size; i += 1) for (let j = 0; j < (sizes[b] ?? 0); j += 1) open.add(key(a, i, b, j))

  const cases: Case<Factors>[] = []
  for (const first of open) {
    const [a = 0, i = 0, b = 0, j = 0] = first.split(' ').map(Number)
    const chosen: number[] = []
    chosen[a] = i
    chosen[b] = j
    for (const [factor, size] of sizes.entries()) {
      if (chosen[factor] !== undefined) continue
      const gain = (value: number) => chosen.filter((other, at) => open.has(pair(factor, value, at, other))).length
      const gains = Array.from({ length: size }, (_, value) => gain(value))
      chosen[factor] = gains.indexOf(Math.max(...gains))
    }
    for (const [at, value] of chosen.entries()) for (const [other, also] of chosen.entries()) open.delete(key(at, value, other, also))
    cases.push(Object.fromEntries(names.map((name, at) => [name, factors[name]?.[chosen[at] ?? 0]])) as Case<Factors>)
  }
  return cases
}

function pair(a: number, i: number, b: number, j: number): string {
  return a < b ? key(a, i, b, j) : key(b, j, a, i)
}

function key(a: number, i: number, b: number, j: number): string {
  return `${a} ${i} ${b} ${j}`
}
