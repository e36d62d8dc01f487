import type { Category, GroupId } from './category.ts'
import { activity } from './groups/activity.ts'
import { ads } from './groups/ads.ts'
import { content } from './groups/content.ts'
import { devices } from './groups/devices.ts'
import { likes } from './groups/likes.ts'
import { live } from './groups/live.ts'
import { messages } from './groups/messages.ts'
import { money } from './groups/money.ts'
import { people } from './groups/people.ts'
import { profile } from './groups/profile.ts'
import { shop } from './groups/shop.ts'
import { languages } from './languages/languages.ts'

const inEnglish: readonly Category[] = [
  ...profile,
  ...people,
  ...activity,
  ...likes,
  ...content,
  ...messages,
  ...devices,
  ...ads,
  ...money,
  ...live,
  ...shop,
]

/** Adds what the languages know: names of files, and labels as further spellings of the fields they stand for. */
function withLanguages(category: Category): Category {
  return {
    ...category,
    txt: [...new Set([...category.txt, ...languages.flatMap(({ files }) => (files[category.id] ?? []).map((name) => `${name}.txt`))])],
    fields: category.fields.map((field) => {
      const labels = languages.flatMap((language) =>
        Object.keys(language.labels).filter((label) => language.labels[label]?.includes(field.key)),
      )
      return { ...field, also: [...new Set([...field.also, ...labels])].filter((spelling) => spelling !== field.key) }
    }),
  }
}

/** Everything that TikTok's export is known to contain, in the order of the groups. Add a category to its group's file. */
export const categories: readonly Category[] = inEnglish.map(withLanguages)

/** The English file names of the text export, without `.txt`. */
export const englishFiles: readonly string[] = inEnglish.flatMap(({ txt }) => txt.map((name) => name.replace(/\.txt$/u, '')))

const byId: ReadonlyMap<string, Category> = new Map(categories.map((category) => [category.id, category]))

/** The category with this id, or undefined: a shelf section of this one archive has no entry here. */
export function categoryById(id: string): Category | undefined {
  return byId.get(id)
}

/** The group of a section; what nobody recognises stands under `other`. */
export function groupOf(id: string): GroupId {
  return byId.get(id)?.group ?? 'other'
}

/** Known single values that stand beside a record list. They are shown as "also in this section", not as unrecognised. */
export const knownSiblings: readonly string[] = ['App', 'IsFastLane', 'MostRecentModificationTimeInApp', 'MostRecentModificationTimeInWeb']

/** Sections that have only ever been seen empty. While they stay empty they are named with a count of 0, never shelved. */
export const knownEmptySections: readonly string[] = [
  'Collection',
  'Favorite Drama',
  'Mini Drama Watch History',
  'Story',
  'AISelfImage',
  'UserThirdPlatformInformation',
  'Watch Live Comment',
  ...languages.flatMap(({ emptyFiles }) => emptyFiles),
]
