/**
 * Puts numbers in rising order. Histories stand in order for long stretches, the newest first or last: several lists behind each other,
 * conversation after conversation. So the stretches are merged, two and two; only where they are short, all is sorted.
 */
export function inOrder<Numbers extends Int32Array | Float64Array>(numbers: Numbers): Numbers {
  if (mostlyFalls(numbers)) numbers.reverse()
  const ends = stretches(numbers)
  if (ends === null) return numbers.sort() as Numbers
  return mergeAll(numbers, ends)
}

/** A thousand neighbours, spread over all, tell it. */
function mostlyFalls(numbers: Int32Array | Float64Array): boolean {
  const step = Math.ceil(numbers.length / 1000)
  let falling = 0
  for (let index = 1; index < numbers.length; index += step)
    falling += Math.sign((numbers[index - 1] as number) - (numbers[index] as number))
  return falling > 0
}

/** Stretches that are shorter on average are not worth a merge. */
const shortest = 32

/** Where stretches of rising numbers end, each behind its last number; null where they are too many. */
function stretches(numbers: Int32Array | Float64Array): number[] | null {
  const most = Math.ceil(numbers.length / shortest)
  const ends: number[] = []
  for (let index = 1; index < numbers.length; index += 1) {
    if ((numbers[index] as number) >= (numbers[index - 1] as number)) continue
    if (ends.length === most) return null
    ends.push(index)
  }
  ends.push(numbers.length)
  return ends
}

/** Merges neighbours until one stretch is left. */
function mergeAll<Numbers extends Int32Array | Float64Array>(numbers: Numbers, stretchEnds: number[]): Numbers {
  let from = numbers
  let ends = stretchEnds
  let into = (ends.length > 1 ? numbers.slice() : numbers) as Numbers
  while (ends.length > 1) {
    const merged: number[] = []
    for (let nth = 0; nth < ends.length; nth += 2) {
      const end = ends[nth + 1] ?? (ends[nth] as number)
      merge(from, into, merged.at(-1) ?? 0, ends[nth] as number, end)
      merged.push(end)
    }
    ends = merged
    const done = into
    into = from
    from = done
  }
  return from
}

/** Merges what rises from `begin` and what rises from `middle`, up to `end`. */
function merge(from: Int32Array | Float64Array, into: Int32Array | Float64Array, begin: number, middle: number, end: number): void {
  let one = begin
  let other = middle
  for (let at = begin; at < end; at += 1) {
    if (other >= end || (one < middle && (from[one] as number) <= (from[other] as number))) {
      into[at] = from[one] as number
      one += 1
    } else {
      into[at] = from[other] as number
      other += 1
    }
  }
}
