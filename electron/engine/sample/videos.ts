import { unixSeconds } from './calendar.ts'
import type { Random } from './random.ts'

/** TikTok took over musical.ly's accounts on 2018-08-02; no sample video is older. */
const oldestUpload = unixSeconds(2018, 8, 2)

const minute = 60
const hour = 3600
const day = 86_400

/** How old a video is when the feed shows it: mostly hours or days, now and then years. Seconds, lowest and highest. */
const ages = [
  [minute, 6 * hour],
  [3 * hour, day],
  [6 * hour, 2 * day],
  [day, 4 * day],
  [day, 7 * day],
  [2 * day, 14 * day],
  [5 * day, 60 * day],
  [20 * day, 200 * day],
  [120 * day, 1100 * day],
] as const

/** A video: when it was uploaded (unix seconds), and what tells it apart from the others of that second (32 bits). */
export interface Video {
  readonly uploadedAt: number
  readonly low: number
}

/** A video that was uploaded some time before the moment `seen` (unix seconds). */
export function videoBefore(seen: number, random: Random): Video {
  const [low, high] = random.pick(ages)
  return { uploadedAt: Math.max(oldestUpload, seen - random.between(low, high)), low: random.next() }
}

/**
 * The id that TikTok gives to something made at `seconds`: the upper 32 bits are the unix time, the lower 32 tell apart what was made in that second.
 * Worked out in two exact halves, because the product needs 63 bits: time × 2^32 = time × 4294 × 10^6 + time × 967296.
 */
export function timedId(seconds: number, low: number): string {
  const rest = seconds * 967_296 + low
  const upper = seconds * 4294 + Math.floor(rest / 1_000_000)
  return `${upper}${String(rest % 1_000_000).padStart(6, '0')}`
}

/** The link under which the export names a video. */
export function videoLink(video: Video): string {
  return `https://www.tiktokv.com/share/video/${timedId(video.uploadedAt, video.low)}/`
}
