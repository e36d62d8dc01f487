import { dateText } from '../calendar.ts'
import { person } from '../person.ts'
import type { NonEmpty, Random } from '../random.ts'
import { type Fields, keyedLists, list, type Part } from '../tree.ts'
import { videoBefore, videoLink } from '../videos.ts'
import { assistantTalks, type ChatLanguage, messages } from '../words/messages.ts'
import type { World } from '../world.ts'

interface Partner {
  readonly handle: string
  readonly language: ChatLanguage
  /** Part of all messages. */
  readonly share: number
  /** Days before the export at which the conversation begins and ends. */
  readonly since: number
  readonly until: number
  /** One conversation in sixteen stood oldest first in a real export. */
  readonly oldestFirst?: true
}

const partners: NonEmpty<Partner> = [
  { handle: 'mila.invented.example', language: 'en', share: 0.31, since: 900, until: 0 },
  { handle: 'jonas.beispiel.example', language: 'de', share: 0.22, since: 1400, until: 0 },
  { handle: 'carla.inventada.example', language: 'es', share: 0.12, since: 420, until: 0 },
  { handle: 'book.club.of.nobody.example', language: 'en', share: 0.1, since: 300, until: 4 },
  { handle: 'oma_inge.example', language: 'de', share: 0.08, since: 500, until: 1 },
  { handle: 'theo.example', language: 'fr', share: 0.06, since: 260, until: 20 },
  { handle: 'defne.ornek.example', language: 'tr', share: 0.05, since: 700, until: 60 },
  { handle: 'aiko.kakuu.example', language: 'ja', share: 0.04, since: 365, until: 30 },
  { handle: 'old.flatmate.example', language: 'de', share: 0.02, since: 1100, until: 500, oldestFirst: true },
]

export function directMessages(world: World): Part {
  const total = world.amount(0.14, 140)
  return keyedLists('direct-messages', function* () {
    for (const partner of partners) {
      yield [`Chat History with ${partner.handle}:`, conversation(world, partner, Math.max(3, Math.round(total * partner.share)))]
    }
  })
}

function* conversation(world: World, partner: Partner, total: number): Generator<Fields> {
  const random = world.random(`chat/${partner.handle}`)
  const rhythm = world.lately(`chat-moments/${partner.handle}`, partner.since, total, [1, 2, 2, 3, 4, 5, 7, 9], partner.until)
  let mine = true
  for (const at of partner.oldestFirst ? rhythm.ascending() : rhythm.descending()) {
    if (random.chance(0.62)) mine = !mine
    yield { Date: dateText(at), From: mine ? person.userName : partner.handle, Content: content(at, partner.language, random) }
  }
}

/** More than a third of all messages are shared videos, as in a real export; a few are profiles. */
function content(at: number, language: ChatLanguage, random: Random): string {
  const draw = random.unit()
  if (draw < 0.36) return videoLink(videoBefore(at, random))
  if (draw < 0.375) return `https://m.tiktok.com/h5/share/usr/${random.digits(18)}.html`
  return random.pick(messages[language])
}

/** Conversations with the app's assistant; their dates say that they are UTC. */
export function assistantChats(world: World): Part {
  return list('tako-chats', function* () {
    let nth = 0
    for (const at of world.lately('assistant', 150, assistantTalks.length).descending()) {
      const [question, answer] = assistantTalks[nth % assistantTalks.length] ?? assistantTalks[0]
      nth += 1
      yield {
        'Chat Title': question,
        Messages: [
          { Date: `${dateText(at + 4)} UTC`, Content: { text: answer } },
          { Date: `${dateText(at)} UTC`, Content: { text: question } },
        ],
      }
    }
  })
}
