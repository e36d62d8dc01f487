import { dateText } from '../calendar.ts'
import type { NonEmpty, Random } from '../random.ts'
import { type Fields, list, map, type Part } from '../tree.ts'
import { type Video, videoLink } from '../videos.ts'
import type { View } from '../viewing.ts'
import { captions } from '../words/captions.ts'
import { hashtags as hashtagNames } from '../words/names.ts'
import { searches as searchTerms } from '../words/searches.ts'
import type { World } from '../world.ts'

/** In which order the watch history stands; real exports were seen with all three. */
export type WatchOrder = 'newestFirst' | 'oldestFirst' | 'twoAscendingBlocks'

export function watchHistory(world: World, linkKey: 'VideoLink' | 'Link', order: WatchOrder): Part {
  return list('watch-history', function* () {
    for (const view of world.viewing[order]()) yield { Date: dateText(view.at), [linkKey]: videoLink(view.video) }
  })
}

/** Exports of 2026 add a title, most often an empty one. The same video has the same title each time. */
export function watchHistoryWithTitles(world: World, order: WatchOrder): Part {
  return list('watch-history', function* () {
    for (const view of world.viewing[order]()) {
      yield { Date: dateText(view.at), Link: videoLink(view.video), Title: titleOf(view.video) }
    }
  })
}

function titleOf(video: Video): string {
  return video.low % 7 === 0 ? (captions[video.low % captions.length] ?? '') : ''
}

export function searches(world: World): Part {
  return list('searches', function* () {
    const random = world.random('search-terms')
    for (const at of world.lately('searches', 182, world.amount(0.05, 30), [1, 1, 1, 2, 3]).descending()) {
      yield { Date: dateText(at), SearchTerm: random.pickEarly(searchTerms) }
    }
  })
}

interface Share {
  readonly view: View
  readonly content: string
  readonly method: string
}

const methods: NonEmpty<string> = [
  'chat_head',
  'chat_head',
  'copy',
  'whatsapp',
  'chat',
  'more',
  'chat_head',
  'copy',
  'whatsapp',
  'sms',
  'save',
]

function shareOf(view: View, random: Random): Share | undefined {
  const draw = random.unit()
  if (draw < 0.01) return { view, content: 'share_video', method: 'repost' }
  if (draw < 0.035) return { view, content: random.chance(0.2) ? 'video' : 'share_video', method: random.pick(methods) }
  return undefined
}

/** A share row without a moment says so with the second before 1970: every repost does, and a few shares of `video`. */
const noMoment = '1969-12-31 23:59:59'

export function shares(world: World): Part {
  return list('shares', function* () {
    const withReposts = world.options.generation === 'J4' || world.options.generation === 'J5'
    for (const { view, content, method } of world.viewing.reactions('shares', shareOf)) {
      const isRepost = method === 'repost'
      if (isRepost && !withReposts) continue
      const dateless = withReposts && (isRepost || (content === 'video' && view.at % 3 === 0))
      yield { Date: dateless ? noMoment : dateText(view.at), SharedContent: content, Link: videoLink(view.video), Method: method }
    }
  })
}

/** The same reposts as among the shares, here with their moment. */
export function reposts(world: World): Part {
  return list('reposts', function* () {
    for (const { view, method } of world.viewing.reactions('shares', shareOf)) {
      if (method === 'repost') yield { Date: dateText(view.at), Link: videoLink(view.video) }
    }
  })
}

export function hashtags(): Part {
  return list('hashtags', function* () {
    for (const [nth, name] of hashtagNames.entries()) {
      yield { HashtagName: name, HashtagLink: `https://www.tiktok.com/share/challenge/${16_000_000 + nth * 917}/` }
    }
  })
}

export function activitySummary(world: World): Part {
  const fields: Fields = {
    note: 'data may have delays of up to several days',
    videosCommentedOnSinceAccountRegistration: world.amount(0.02, 16),
    videosSharedSinceAccountRegistration: world.amount(0.05, 40),
    videosWatchedToTheEndSinceAccountRegistration: world.amount(1.7, 900),
  }
  return map('activity-summary', fields)
}

/** Seen without content in every export that has it: TikTok says it is not available in most countries. */
export const noLocation = map('location', { Date: 'N/A', GpsData: 'N/A', LastRegion: 'N/A' })
