import { activity } from './activity.ts'
import { absent, empty, shelf } from './general.ts'

/**
 * What every part of the export is (`what`), why it may matter to the person (`matters`), what they can do about it (`do`),
 * and what it does not hold (`limits`). Written for a reader of fourteen; scripts/checks measures that.
 */
export const about = { category: { ...activity }, shelf, empty, absent } as const
