import { day } from './day.ts'
import { expiring } from './expiring.ts'
import type { InsightContext, InsightHandlers } from './insight-context.ts'
import { money } from './money.ts'
import { origins } from './origins.ts'
import { people } from './people.ts'
import { reported } from './reported.ts'
import { rhythm } from './rhythm.ts'
import { searched } from './searched.ts'
import { timeline } from './timeline.ts'
import { watched } from './watched.ts'

/** Every figure that the contract names. */
export function insightHandlers(context: InsightContext): InsightHandlers {
  return {
    timeline: timeline(context),
    day: day(context),
    rhythm: rhythm(context),
    origins: origins(context),
    watched: watched(context),
    searched: searched(context),
    people: people(context),
    reported: reported(context),
    money: money(context),
    expiring: expiring(context),
  }
}
