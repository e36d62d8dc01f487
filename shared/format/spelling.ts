/**
 * Reduces a key to what stays the same between generations: `Tiktok Live` and `TikTok Live`, `UserName` and `User Name`,
 * `adress_info`, a stray colon, or British spelling. Used for finding only; what is shown and kept is always the original.
 */
export function normaliseKey(key: string): string {
  return key
    .toLowerCase()
    .replace(/[\s_\-:]+/gu, '')
    .replace(/favourite/gu, 'favorite')
}
