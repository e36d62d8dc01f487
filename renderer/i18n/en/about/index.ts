import type { categories } from '../categories.ts'
import { activity } from './activity.ts'
import { ads } from './ads.ts'
import { content } from './content.ts'
import { devices } from './devices.ts'
import { absent, empty, shelf } from './general.ts'
import { likes } from './likes.ts'
import { live } from './live.ts'
import { messages } from './messages.ts'
import { money } from './money.ts'
import { people } from './people.ts'
import { profile } from './profile.ts'
import { shop } from './shop.ts'

/**
 * What a part of the export is (`what`), why it may matter to the person (`matters`), what they can do about it (`do`), and what
 * it does not hold (`limits`). Written for a reader of fourteen, which scripts/checks measures. What the export leaves out and
 * how far its lists reached back in the archives seen: docs/format.md. Steps in the TikTok app are those of its help pages.
 */
interface About {
  readonly what: string
  readonly matters: string
  readonly do: string
  readonly limits: string
}

const category = {
  ...profile,
  ...people,
  ...activity,
  ...likes,
  ...content,
  ...messages,
  ...devices,
  ...ads,
  ...money,
  ...live,
  ...shop,
} as const satisfies Readonly<Record<keyof typeof categories.name, About>>

export const about = { category, shelf, empty, absent } as const
