import { dateText } from '../calendar.ts'
import { type Fields, list, nothing, type Part } from '../tree.ts'
import { videoBefore, videoLink } from '../videos.ts'
import type { View } from '../viewing.ts'
import { collections } from '../words/names.ts'
import type { World } from '../world.ts'

/** The two keys of a link record: `VideoLink` in 2022, `Link` later, lower case for likes from December 2024. */
export interface LinkKeys {
  readonly date: 'Date' | 'date'
  readonly link: 'VideoLink' | 'Link' | 'link'
}

/** Likes: a tenth of what the watch history still holds, and as much again from the years before it. */
export function likes(world: World, keys: LinkKeys): Part {
  return list('likes', () => linkRecords(marked(world, 'likes', 0.1, 0.11), keys))
}

export function favoriteVideos(world: World, keys: LinkKeys): Part {
  return list('favorite-videos', () => linkRecords(marked(world, 'favorite-videos', 0.02, 0.025), keys))
}

/** Videos that were marked while watching, newest first, then those marked before the watch history begins. */
function* marked(world: World, name: string, share: number, earlierShare: number): Generator<View> {
  yield* world.viewing.reactions(name, (view, random) =>
    random.chance(share) ? { at: view.at + random.between(1, 3), video: view.video } : undefined,
  )
  const random = world.random(`${name}/earlier-videos`)
  for (const at of world.earlier(`${name}/earlier`, world.amount(earlierShare, 12), [1, 1, 2, 4, 7]).descending()) {
    yield { at, video: videoBefore(at, random) }
  }
}

function* linkRecords(views: Iterable<View>, keys: LinkKeys): Generator<Fields> {
  for (const view of views) yield { [keys.date]: dateText(view.at), [keys.link]: videoLink(view.video) }
}

export function favoriteEffects(world: World): Part {
  return numberedLinks(world, 'favorite-effects', 'EffectLink', 'https://m.tiktok.com/share/stickers/detail/')
}

export function favoriteHashtags(world: World): Part {
  return numberedLinks(world, 'favorite-hashtags', 'Link', 'https://m.tiktok.com/h5/share/tag/')
}

export function favoriteSounds(world: World): Part {
  return numberedLinks(world, 'favorite-sounds', 'Link', 'https://m.tiktok.com/h5/share/music/')
}

function numberedLinks(world: World, id: string, key: string, address: string): Part {
  return list(id, function* () {
    const random = world.random(`${id}/links`)
    for (const at of world.always(id, world.amount(0.003, 6, 5000)).descending()) {
      yield { Date: dateText(at), [key]: `${address}${random.digits(9)}.html` }
    }
  })
}

export function favoriteCollections(world: World): Part {
  return list('favorite-collections', function* () {
    let nth = 0
    for (const at of world.lately('favorite-collections', 600, collections.length).descending()) {
      yield { Date: dateText(at), FavoriteCollection: collections[nth % collections.length] ?? collections[0] }
      nth += 1
    }
  })
}

/** Favourites whose records have never been seen: they stand in the archive and are empty. */
export const noFavoriteComments = nothing('favorite-comments', '[]')
export const noFavoritePlaces = nothing('favorite-places', '[]')
export const noFavoritePlaylists = nothing('favorite-playlists', '[]')
export const noFavoriteMovies = nothing('favorite-movies-tv', '[]')
