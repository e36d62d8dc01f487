import type { TFunction } from 'i18next'
import { notes } from './en/notes/index.ts'
import { settings } from './en/notes/settings.ts'
import { values } from './en/values.ts'
import { finder } from './known-key.ts'

const knownNote = finder(notes)

/** What a key of the export means, in one sentence; null where its name says it all or nobody knows. */
export function fieldNote(t: TFunction, category: string, key: string): string | null {
  const known = knownNote(`${key} in ${category}`) ?? knownNote(key)
  return known === undefined ? null : t(`notes.${known}`)
}

type ValueKey = keyof typeof values

const isValue = (key: string): key is ValueKey => Object.hasOwn(values, key)

/** The lists that TikTok takes values from, and the fields that hold them. Free text is not among them: a person may well be called `None`. */
const lists: readonly (readonly [list: string, fields: readonly string[]])[] = [
  ['method', ['Method']],
  ['shared', ['SharedContent']],
  ['network', ['NetworkType']],
  ['event', ['Event']],
  ['direction', ['direction']],
  ['person', ['UserName']],
  ['nothing', ['telephoneNumber', 'profileVideo', 'inferredGender', 'likesReceived', 'fundraiser']],
  [
    'blank',
    ['GpsData', 'LastRegion', 'Address', 'City', 'Country', 'Email', 'FirstName', 'LastName', 'PhoneNumber', 'State', 'Unit', 'ZipCode'],
  ],
  ['choice', ['WhoCanView', 'AllowComments', 'AllowStitches', 'AllowDuets', 'AllowStickers', 'AllowSharingToStory']],
  ['choice', ['ContentDisclosure', 'AIGeneratedContent']],
  ['choice', Object.keys(settings)],
]
const listOfField = Object.fromEntries(lists.flatMap(([list, fields]) => fields.map((field) => [field, list])))
const knownField = finder(listOfField)

/**
 * Words for a value that TikTok writes from a list of its own, such as `chat_head`; null for any other. They stand beside the
 * value, never in its place: what TikTok wrote stays to be seen.
 */
export function valueWords(t: TFunction, field: string, value: string): string | null {
  const known = knownField(field)
  const key = known === undefined ? '' : `${listOfField[known]} ${value.trim().toLowerCase()}`
  return isValue(key) ? t(`values.${key}`) : null
}
