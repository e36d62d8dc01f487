import type { Reported } from '@shared/contract/insights.ts'
import { fieldLimits } from '@shared/requests/letters/field-limits.ts'
import type { UnnamedInLetter } from '@shared/requests/letters/request.ts'

/** A source that TikTok writes as a bare number. */
export interface UnnamedSource {
  readonly number: string
  readonly records: number
  readonly first: string | null
  readonly last: string | null
}

/** Every number that stands in place of a name, each once however many sections it is in, the most records first. */
export function unnamedSources(sections: Reported['sections']): readonly UnnamedSource[] {
  const found = new Map<string, UnnamedSource>()
  for (const { sources } of sections)
    for (const { source, named, count, first, last } of sources) {
      if (named) continue
      const before = found.get(source)
      found.set(source, {
        number: source,
        // An older section may repeat a newer one: their records are not added up.
        records: Math.max(before?.records ?? 0, count),
        first: earlier(before?.first ?? null, first),
        last: later(before?.last ?? null, last),
      })
    }
  return [...found.values()].sort((a, b) => b.records - a.records)
}

/** The numbers with the most records, as many as a letter lists, and how many more there are; null where every source has a name. */
export function unnamedInLetter(sections: Reported['sections']): UnnamedInLetter | null {
  const unnamed = unnamedSources(sections)
  const numbers = unnamed
    .map(({ number }) => number)
    .filter((number) => number.length <= fieldLimits.unnamedDigits)
    .slice(0, fieldLimits.unnamed)
  // A section counts also the sources that it does not name one by one.
  const total = Math.max(unnamed.length, ...sections.map((section) => section.unnamed.sources))
  return numbers.length === 0 ? null : { numbers, more: total - numbers.length }
}

/** Instants are written so that their order is that of their texts. */
function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}
