import { day } from './day.ts'
import type { InsightContext, InsightHandlers } from './insight-context.ts'
import { rhythm } from './rhythm.ts'
import { timeline } from './timeline.ts'

/** Every figure that the contract names. */
export function insightHandlers(context: InsightContext): InsightHandlers {
  return {
    timeline: timeline(context),
    day: day(context),
    rhythm: rhythm(context),
  }
}
