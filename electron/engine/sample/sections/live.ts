import { dateText } from '../calendar.ts'
import { mediaLink } from '../person.ts'
import type { Random } from '../random.ts'
import { type Fields, keyedMap, list, map, type Part, type Section, section, type Value } from '../tree.ts'
import { timedId } from '../videos.ts'
import { comments } from '../words/captions.ts'
import { inventedHandle } from '../words/names.ts'
import type { World } from '../world.ts'

/** Live rooms by room number, newest first; some with what was written and asked there. */
export function liveWatched(world: World): Part {
  return keyedMap('live-watched', function* () {
    const random = world.random('live-rooms')
    let nth = 0
    for (const at of world.lately('live-watched', 400, world.amount(0.008, 14, 20_000)).descending()) {
      // The running number in the lower half keeps two rooms of one second apart.
      yield [timedId(at - random.between(20, 5400), nth * 65_536 + random.below(65_536)), room(at, random)]
      nth += 1
    }
  })
}

function room(at: number, random: Random): Fields {
  const commentCount = random.chance(0.5) ? 0 : random.between(1, 5)
  const said: Value[] = []
  let moment = at
  for (let i = 0; i < commentCount; i += 1) {
    moment += random.between(20, 300)
    said.push({ CommentTime: dateText(moment), CommentContent: random.pick(comments), RawTime: moment })
  }
  const asked = random.chance(0.15)
    ? [{ QuestionTime: dateText(at + 90), QuestionContent: 'How long did it take you to learn this?' }]
    : null
  const link = random.chance(0.5) ? `https://www.tiktok.com/@${inventedHandle(random)}/live` : ''
  return { Comments: said, Questions: asked, WatchTime: dateText(at), Link: link }
}

const titles = ['Bread from scratch, slowly', 'Fragen zum Fahrrad', 'late train, nothing planned'] as const

export function liveHosted(world: World): Part {
  return list('live-hosted', function* () {
    const random = world.random('live-hosted')
    let nth = 0
    for (const at of world.lately('live-hosted', 380, titles.length).descending()) {
      const minutes = random.between(12, 70)
      yield {
        LiveStartTime: dateText(at),
        LiveEndTime: dateText(at + minutes * 60),
        LiveDuration: `${minutes} mins`,
        RoomId: timedId(at - 15, random.next()),
        RoomTitle: titles[nth] ?? titles[0],
        CoverUri: `tos-example/${nth}`,
        ReplayUrl: mediaLink('video', world.exportedAt, random.hex(16), random.hex(12)),
        TotalEarning: nth,
        TotalLike: random.between(40, 900),
        TotalView: random.between(60, 2500),
        TotalGifter: nth,
        QualitySetting: '480x864',
        MutedList: null,
      }
      nth += 1
    }
  })
}

export function liveHostSettings(): Part {
  return map('live-host-settings', {
    'Allow agencies to find and invite you': 'N/A',
    'Allow others to invite you to co-host in LIVE': 'On',
    'Allow people to send and receive comments during your LIVE': 'On',
    'Allow suggested LIVE hosts to invite you to co-host in LIVE': 'Off',
    'Allow viewers to request to go LIVE with you': 'N/A',
    'Allow viewers to see and send questions and answers in your LIVE': 'On',
    'Allow viewers to send you gifts during your LIVE': 'Off',
    'Hide comments that contain the following keywords from your LIVE': [],
    'Hide potential spam or offensive comments from your LIVE': 'On',
    'People you assigned to moderate your LIVE': null,
    'Show your username and gift information in features with ranking lists': 'Off',
  })
}

/** The settings with their siblings: milliseconds as text, `0` for never. */
export function liveWatchSettings(world: World): Section {
  return section({
    WatchLiveSettingsMap: map('live-watch-settings', { app: '720p', web: 'N/A' }),
    MostRecentModificationTimeInApp: `${world.exportedAt - 86_400 * 212}417`,
    MostRecentModificationTimeInWeb: '0',
  })
}
