/** How soon the second press must follow the first, in milliseconds. */
export const soon = 600

/**
 * Tells when a key was pressed twice in quick succession.
 *
 * @returns takes the time of each press in milliseconds of a clock that only goes forward, and tells whether it was the second
 */
export function twoPresses(): (at: number) => boolean {
  let before = Number.NEGATIVE_INFINITY
  return (at) => {
    const second = at - before <= soon
    before = second ? Number.NEGATIVE_INFINITY : at
    return second
  }
}
