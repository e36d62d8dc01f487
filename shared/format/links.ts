/**
 * Addresses that TikTok writes again and again with nothing but a number in them. Such a link is kept as its pattern and
 * a 64-bit number, a tenth of the memory of the text; the upper half of a video's number is the second it was uploaded.
 */
export const linkPatterns: readonly { readonly prefix: string; readonly suffix: string }[] = [
  { prefix: 'https://www.tiktokv.com/share/video/', suffix: '/' },
  { prefix: 'https://www.tiktokv.com/share/video/', suffix: '' },
  { prefix: 'https://m.tiktok.com/share/stickers/detail/', suffix: '.html' },
  { prefix: 'https://m.tiktok.com/h5/share/tag/', suffix: '.html' },
  { prefix: 'https://m.tiktok.com/h5/share/music/', suffix: '.html' },
  { prefix: 'https://m.tiktok.com/h5/share/usr/', suffix: '.html' },
  { prefix: 'https://www.tiktok.com/share/challenge/', suffix: '/' },
]
