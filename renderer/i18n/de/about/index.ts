import type { about as english } from '../../en/about/index.ts'
import type { Words } from '../../words.ts'
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

/** Was jeder Teil des Exports ist, warum er zählt, was man tun kann und was darin nicht steht. */
export const about: Words<typeof english> = {
  category: { ...profile, ...people, ...activity, ...likes, ...content, ...messages, ...devices, ...ads, ...money, ...live, ...shop },
  shelf,
  empty,
  absent,
}
