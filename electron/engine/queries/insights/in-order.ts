/** Puts numbers in rising order where they lie. Histories mostly stand in order already, the newest first or last: those need no sorting. */
export function inOrder<Numbers extends Int32Array | Float64Array>(numbers: Numbers): Numbers {
  if ((numbers[0] ?? 0) > (numbers.at(-1) ?? 0)) numbers.reverse()
  for (let index = 1; index < numbers.length; index += 1) {
    if ((numbers[index] as number) >= (numbers[index - 1] as number)) continue
    numbers.sort()
    return numbers
  }
  return numbers
}
