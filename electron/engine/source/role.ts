import type { MemberRole } from './source.ts'

type RecognisedRole = Exclude<MemberRole, 'refused'>

const media = new Set(
  'jpg jpeg jpe png gif webp heic heif avif bmp tif tiff svg mp4 m4v mov webm avi mkv 3gp mpg mpeg mp3 m4a aac wav ogg oga opus flac'.split(
    ' ',
  ),
)
const archives = new Set('zip 7z rar tar gz tgz bz2 xz zst'.split(' '))
/** What macOS, Windows and Linux leave in folders. */
const leftBehind = new Set(['.ds_store', '.localized', '.directory', 'thumbs.db', 'ehthumbs.db', 'desktop.ini', 'icon\r'])

/**
 * What a member is, by its name alone. Letter case never counts, and folders may stand around it:
 * people unpack and pack again.
 *
 * @param path the recognition path, not empty
 */
export function roleOf(path: readonly string[]): RecognisedRole {
  const parts = path.map((part) => part.toLowerCase())
  const base = parts.at(-1) ?? ''
  if (parts.includes('__macosx') || base.startsWith('._') || leftBehind.has(base)) return 'noise'
  const extension = extensionOf(base)
  if (media.has(extension)) return 'media'
  if (/^read[ _-]?me(?:\.|$)/u.test(base)) return 'readme'
  if (extension === 'json' && base.includes('user_data')) return base.includes('lemon8') ? 'other-product' : 'data'
  if (extension === 'txt') return parts.slice(0, -1).includes('lemon8') ? 'other-product' : 'data'
  return 'unrelated'
}

/** Other products of the same company whose export may lie beside TikTok's, by what their files and folders are called. */
const products = [{ name: 'Lemon8', mark: 'lemon8' }] as const

/** The product that a member of the role `other-product` belongs to. */
export function productOf(path: readonly string[]): string {
  const words = path.join('/').toLowerCase()
  return products.find(({ mark }) => words.includes(mark))?.name ?? ''
}

/** Whether this may be an export whose file was renamed: any JSON. Asked only when nothing better is there. */
export function mayBeRenamedExport(path: readonly string[]): boolean {
  return extensionOf((path.at(-1) ?? '').toLowerCase()) === 'json'
}

/** Whether this is an archive inside the archive. Such are never opened. */
export function isNestedArchive(path: readonly string[]): boolean {
  return archives.has(extensionOf((path.at(-1) ?? '').toLowerCase()))
}

function extensionOf(base: string): string {
  const dot = base.lastIndexOf('.')
  return dot > 0 ? base.slice(dot + 1) : ''
}
