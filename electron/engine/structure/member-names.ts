import { languages } from '@shared/catalog/languages/languages.ts'
import { normaliseKey } from '@shared/format/spelling.ts'
import { sectionsOfFile } from '@shared/format/text-names.ts'
import type { SourceMember } from '../source/source.ts'
import { outlineOf } from './personal-keys.ts'

const folders: ReadonlySet<string> = new Set(
  [
    'TikTok',
    'Tiktok',
    'Activity',
    'App Settings',
    'Profile',
    'Videos',
    'Posts',
    'Post',
    'TikTok Live',
    'TikTok Shop',
    'TikTok Shopping',
    'lemon8',
  ]
    .concat(languages.flatMap((language) => language.folders))
    .map(normaliseKey),
)

/** Where TikTok's own folders begin: what stands above is a person's. */
const isAnchor = (folder: string): boolean => /^(?:tiktok|lemon8|tiktok_data_\d+)$/iu.test(folder)

const isPlain = (name: string, names: ReadonlySet<string>): boolean =>
  /^[\p{L}\p{M}\s_\-+&'’]{1,60}$/u.test(name) && !names.has(name.toLowerCase())

/**
 * The name of a file of the export as it may be told: TikTok's own names, in whatever language, below TikTok's own folders.
 * What a person called a file or a folder is reduced to its outline, or to its kind.
 */
export function toldName(member: SourceMember, isExport: boolean, names: ReadonlySet<string>): string {
  const base = member.path.at(-1) ?? ''
  const extension = /\.[a-z0-9]{1,5}$/iu.exec(base)?.[0].toLowerCase() ?? ''
  if (!isExport) return `*${extension}`
  const parents = member.path.slice(0, -1)
  const anchor = parents.findIndex(isAnchor)
  const told = parents.map((folder, index) => {
    if (/^tiktok_data_\d+$/iu.test(folder)) return 'TikTok_Data_9'
    if (folders.has(normaliseKey(folder))) return folder
    return anchor >= 0 && index > anchor && isPlain(folder, names) ? folder : '*'
  })
  const stem = base.slice(0, base.length - extension.length)
  const named = sectionsOfFile(member.path)
  const isKnown = named.categories.length > 0 || named.seenEmpty || /^user_data(?:_tiktok|_lemon8)?(?: ?\(\d+\))?$/iu.test(stem)
  const name = isKnown || (anchor >= 0 && isPlain(stem, names)) ? stem : outlineOf(stem)
  return [...told, name + extension].join('/')
}
