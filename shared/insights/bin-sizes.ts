/** Sizes of the bins of a time line, the coarsest first. */
export const binSizes = ['decade', 'year', 'month', 'week', 'day', 'hour', 'quarter', 'five-minutes', 'minute'] as const
export type BinSize = (typeof binSizes)[number]
