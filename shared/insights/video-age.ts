/**
 * When a video was uploaded, from its id: the upper 32 of its 64 bits are the second, in UTC. TikTok does not document it; it holds
 * for every id in every archive that was looked at: no video was watched before the second that its id tells.
 *
 * @param id the digits of the id
 * @returns seconds since 1970, or null where the number is no video id of that kind
 */
export function uploadSecond(id: bigint): number | null {
  const second = Number(id >> 32n)
  return second >= firstUpload && second < lastUpload ? second : null
}

/** Ids of this kind begin with the app itself, September 2016; anything earlier is another kind of number. */
export const firstUpload = Date.UTC(2016, 8, 1) / 1000
export const lastUpload = 2 ** 31
