/**
 * @param {ReadonlyArray<number>} values at least one
 * @returns {number} the one in the middle
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * The value below which so many of a hundred lie.
 *
 * @param {ReadonlyArray<number>} values at least one
 * @param {number} hundredth
 * @returns {number}
 */
export function percentile(values, hundredth) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil((hundredth / 100) * sorted.length) - 1)]
}

/**
 * How much of the baseline something takes: the median over the pairs that ran one after the other.
 *
 * @param {ReadonlyArray<number>} ours
 * @param {ReadonlyArray<number>} baseline as many
 * @returns {number}
 */
export function pairedRatio(ours, baseline) {
  return median(ours.map((value, index) => value / baseline[index]))
}

export const seconds = (value) => (Number.isNaN(value) ? '' : `${value.toFixed(2)} s`)
export const milliseconds = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
export const megabytes = (value) => (Number.isNaN(value) ? '' : `${Math.round(value / 2 ** 20)} MiB`)
export const times = (value) => (Number.isNaN(value) ? '' : `${value.toFixed(2)}×`)
