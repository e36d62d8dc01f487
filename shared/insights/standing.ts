/** What would stand where if numbers were sorted. */
export interface Standing {
  /** The number at each place. */
  readonly nth: readonly number[]
  /** How many numbers are below each limit. */
  readonly below: readonly number[]
}

/** Of 64 bits, the sign, the exponent and the first of the fraction: 64 buckets from each power of two to the next. */
const bits = 18

/** The bucket of a number by its upper half: never falls while numbers rise. */
function bucketOf(half: number): number {
  return (half ^ ((half >> 31) | 0x8000_0000)) >>> (32 - bits)
}

/**
 * Looks numbers up without sorting a million: they are counted by buckets, and only those buckets are sorted in which a place or a limit
 * falls. There may be no NaN and no -0 among them.
 */
export function standing(numbers: Float64Array, places: readonly number[], limits: readonly number[]): Standing {
  const halves = upperHalves(numbers)
  const ends = new Uint32Array(2 ** bits)
  for (let at = 1; at < halves.length; at += 2) {
    const bucket = bucketOf(halves[at] as number)
    ends[bucket] = (ends[bucket] as number) + 1
  }
  for (let bucket = 1; bucket < ends.length; bucket += 1) ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number)
  const start = (bucket: number): number => (bucket === 0 ? 0 : (ends[bucket - 1] as number))
  const placeBuckets = places.map((place) => firstAbove(ends, place))
  const limitBuckets = [...upperHalves(Float64Array.from(limits))].filter((_, at) => at % 2 === 1).map(bucketOf)
  const members = membersOf(
    numbers,
    halves,
    new Map([...placeBuckets, ...limitBuckets].map((bucket) => [bucket, (ends[bucket] as number) - start(bucket)])),
  )
  return {
    nth: places.map((place, index) => {
      const bucket = placeBuckets[index] as number
      return members.get(bucket)?.[place - start(bucket)] as number
    }),
    below: limits.map((limit, index) => {
      const bucket = limitBuckets[index] as number
      const own = members.get(bucket) ?? new Float64Array(0)
      const above = own.findIndex((number) => number >= limit)
      return start(bucket) + (above < 0 ? own.length : above)
    }),
  }
}

/** The bits of numbers, those of the upper halves at odd places. */
function upperHalves(numbers: Float64Array): Int32Array {
  return new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2)
}

/** The first bucket that ends above a place. */
function firstAbove(ends: Uint32Array, place: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** The numbers of some buckets, rising. */
function membersOf(numbers: Float64Array, halves: Int32Array, sizes: ReadonlyMap<number, number>): ReadonlyMap<number, Float64Array> {
  const members = new Map(Array.from(sizes, ([bucket, size]) => [bucket, new Float64Array(size)]))
  const found = new Map(Array.from(sizes, ([bucket]) => [bucket, 0]))
  const isWanted = new Uint8Array(2 ** bits)
  for (const bucket of members.keys()) isWanted[bucket] = 1
  for (let at = 0; at < numbers.length; at += 1) {
    const bucket = bucketOf(halves[at * 2 + 1] as number)
    if (isWanted[bucket] === 0) continue
    const place = found.get(bucket) ?? 0
    const own = members.get(bucket)
    if (own !== undefined) own[place] = numbers[at] as number
    found.set(bucket, place + 1)
  }
  for (const own of members.values()) own.sort()
  return members
}
