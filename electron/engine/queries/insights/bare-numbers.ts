import type { Reported } from '@shared/contract/insights.ts'

/** A source that TikTok writes as a number instead of a name. */
export type BareNumber = Reported['numbers'][number]

type Source = Reported['sections'][number]['sources'][number]

/** The sources of one section that are bare numbers, in the same order. */
export function bareNumbers(sources: readonly Source[]): readonly BareNumber[] {
  return sources.flatMap(({ source, named, count, first, last }) => (named ? [] : [{ number: source, records: count, first, last }]))
}

/** The numbers of several sections, each once: over its whole time, with the records of the section that has most of it. The most records first. */
export function eachNumberOnce(sections: readonly (readonly BareNumber[])[]): readonly BareNumber[] {
  const found = new Map<string, BareNumber>()
  for (const one of sections.flat()) {
    const before = found.get(one.number)
    found.set(one.number, before === undefined ? one : together(before, one))
  }
  return [...found.values()].sort((a, b) => b.records - a.records)
}

function together(one: BareNumber, other: BareNumber): BareNumber {
  return {
    number: one.number,
    records: Math.max(one.records, other.records),
    first: earlier(one.first, other.first),
    last: later(one.last, other.last),
  }
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
