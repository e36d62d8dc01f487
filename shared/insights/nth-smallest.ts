const buckets = 65_536

/**
 * The numbers that would stand at these places if all were sorted, without sorting a million: they are spread over buckets, and only
 * those buckets are sorted in which a place falls.
 */
export function nthSmallest(numbers: Float64Array, places: readonly number[]): readonly number[] {
  if (numbers.length === 0) return []
  let least = Number.POSITIVE_INFINITY
  let greatest = Number.NEGATIVE_INFINITY
  for (const number of numbers) {
    if (number < least) least = number
    if (number > greatest) greatest = number
  }
  const width = (greatest - least) / (buckets - 1) || 1
  const bucketOf = (number: number): number => Math.floor((number - least) / width)
  const sizes = new Uint32Array(buckets)
  for (const number of numbers) sizes[bucketOf(number)] = (sizes[bucketOf(number)] as number) + 1
  const wanted = new Map<number, number[]>()
  const found = places.map((place) => {
    let bucket = 0
    let before = 0
    while (before + (sizes[bucket] as number) <= place) {
      before += sizes[bucket] as number
      bucket += 1
    }
    const members = wanted.get(bucket) ?? []
    wanted.set(bucket, members)
    return { members, at: place - before }
  })
  const isWanted = new Uint8Array(buckets)
  for (const bucket of wanted.keys()) isWanted[bucket] = 1
  for (const number of numbers) {
    const bucket = bucketOf(number)
    if (isWanted[bucket] === 1) wanted.get(bucket)?.push(number)
  }
  for (const members of wanted.values()) members.sort((one, other) => one - other)
  return found.map(({ members, at }) => members[at] as number)
}
