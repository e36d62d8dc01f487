import { normaliseKey } from '@shared/format/spelling.ts'
import { isWordOfTheExport } from '../structure/personal-keys.ts'
import type { Masker } from './mask.ts'

/** Root and section names: TikTok has never put anything of a person there. */
const depthOfHeadings = 2

/**
 * The way to a section that nobody recognises. What stands deeper than headings do may be the name of a person or a thing: privacy
 * view hides it, unless it is a word of the export.
 */
export function shelfPath<Step extends string | number>(path: readonly Step[], mask: boolean, masker: Masker): (Step | string)[] {
  if (!mask) return [...path]
  return path.map((step, index) =>
    index < depthOfHeadings || typeof step === 'number' || step === '*' || isWordOfTheExport(step)
      ? step
      : (masker.apply(true, 'name', step) ?? ''),
  )
}

/**
 * A name for each path: as many of its last keys as tell it apart from the others. What stands twice in one place gets a number.
 *
 * @returns the names in the order of the paths, each from the outermost key in
 */
export function namesApart(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const keys = paths.map(keysOf)
  const lengths = keys.map(() => 1)
  const nameOf = (at: number): readonly string[] => keys[at]?.slice(-(lengths[at] ?? 1)) ?? []
  for (;;) {
    const longer = alike(keys.map((_, at) => nameOf(at)))
      .flat()
      .filter((at) => (lengths[at] ?? 0) < (keys[at]?.length ?? 0))
    if (longer.length === 0) break
    for (const at of longer) lengths[at] = (lengths[at] ?? 0) + 1
  }
  const names = keys.map((_, at) => nameOf(at))
  for (const same of alike(names))
    for (const [before, at] of same.entries())
      if (before > 0) names[at] = [...nameOf(at).slice(0, -1), `${nameOf(at).at(-1) ?? ''} (${before + 1})`]
  return names
}

/** The keys of a path without positions. Of the text export it is the name of a file with its folders. */
function keysOf(path: readonly string[]): readonly string[] {
  return path.filter((key) => key !== '*').flatMap((key) => (/\.txt$/iu.test(key) ? key.slice(0, -'.txt'.length).split('/') : [key]))
}

/** The positions of names that read the same, together. */
function alike(names: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const known = new Map<string, number[]>()
  for (const [at, name] of names.entries()) {
    const read = name.map(normaliseKey).join('\u0000')
    known.set(read, [...(known.get(read) ?? []), at])
  }
  return [...known.values()].filter((same) => same.length > 1)
}
