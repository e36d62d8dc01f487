import { dateText } from '../calendar.ts'
import { mediaLink, person } from '../person.ts'
import type { Random } from '../random.ts'
import { type Fields, list, nothing, type Part } from '../tree.ts'
import { videoBefore, videoLink } from '../videos.ts'
import { captions, comments as commentTexts } from '../words/captions.ts'
import { placeReviews, places } from '../words/names.ts'
import type { World } from '../world.ts'

/** How much a generation tells about an own post. */
export type PostDetail = 'likes only' | 'who may do what' | 'with cover'

export function posts(world: World, linkKey: 'VideoLink' | 'Link', detail: PostDetail): Part {
  return list('posts', function* () {
    const random = world.random('posts')
    for (const at of world.always('posts', world.amount(0.005, 10, 3000)).descending()) {
      const head = { Date: dateText(at), [linkKey]: postLink(world, random), Likes: String(random.below(60) * random.below(60)) }
      if (detail === 'likes only') yield head
      else if (detail === 'who may do what') yield { ...head, ...permissions(random) }
      else yield { ...head, ...permissions(random), AlternateText: 'N/A', CoverImage: media(world, random, 'photo') }
    }
  })
}

/** A post of photos keeps all of them in one link, one address per line. */
function postLink(world: World, random: Random): string {
  if (!random.chance(0.3)) return media(world, random, 'video')
  return Array.from({ length: random.between(2, 6) }, () => media(world, random, 'photo')).join('\n')
}

function media(world: World, random: Random, kind: 'video' | 'photo'): string {
  return mediaLink(kind, world.exportedAt, random.hex(16), random.hex(12))
}

function permissions(random: Random): Fields {
  const yesOrNo = (yes: number): string => (random.chance(yes) ? 'Yes' : 'No')
  return {
    WhoCanView: random.pick(['Everyone', 'Everyone', 'Everyone', 'Friends', 'Only You']),
    AllowComments: yesOrNo(0.9),
    AllowStitches: yesOrNo(0.5),
    AllowDuets: yesOrNo(0.5),
    AllowStickers: yesOrNo(0.4),
    AllowSharingToStory: yesOrNo(0.7),
    ContentDisclosure: '',
    AIGeneratedContent: '',
    Sound: random.chance(0.6) ? `original sound - ${person.userName}` : 'Rain on a Tin Roof - nobody.example',
    Location: random.chance(0.2) ? person.city : '',
    Title: random.chance(0.3) ? 'N/A' : random.pick(captions),
    AddYoursText: 'N/A',
  }
}

export const noDeletedPosts = nothing('deleted-posts', '[]')
export const noDeletedPostsNull = nothing('deleted-posts')

/** Comments as three generations wrote them; only the newest says under which video. */
export type CommentForm = 'capitals' | 'lower case' | 'with post link'

export function comments(world: World, form: CommentForm): Part {
  return list('comments', function* () {
    const random = world.random('comments')
    for (const at of world.always('comments', world.amount(0.02, 18), [1, 1, 2]).descending()) {
      const text = random.pick(commentTexts)
      if (form === 'capitals') yield { Date: dateText(at), Comment: text }
      else if (form === 'lower case') yield { date: dateText(at), comment: text, photo: 'N/A', url: '' }
      else {
        const link = videoLink(videoBefore(at, random))
        yield {
          date: `${dateText(at)} UTC`,
          comment: text,
          photo: '',
          video: '',
          sticker: '',
          originalPostUrl: link,
          'original post link': link,
        }
      }
    }
  })
}

export function locationReviews(world: World): Part {
  return list('location-reviews', function* () {
    const random = world.random('reviews')
    let nth = 0
    for (const at of world.lately('reviews', 400, places.length).descending()) {
      yield {
        PlaceName: places[nth % places.length] ?? places[0],
        Date: dateText(at),
        Rating: String(random.between(3, 5)),
        Status: 'Published',
        Likes: String(random.below(9)),
        ReviewText: placeReviews[nth % placeReviews.length] ?? placeReviews[0],
      }
      nth += 1
    }
  })
}
