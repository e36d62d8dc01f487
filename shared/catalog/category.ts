/** The twelve groups under which a person finds their data, in the order of the overview. */
export const groupIds = [
  'profile',
  'people',
  'activity',
  'likes',
  'content',
  'messages',
  'devices',
  'ads',
  'money',
  'live',
  'shop',
  'other',
] as const
export type GroupId = (typeof groupIds)[number]

/** How much a person may mind. Words, icon and shape in the window; never colour alone. */
export type Sensitivity = 'everyday' | 'personal' | 'sensitive' | 'about-others'

/** Whether TikTok wrote down what happened, or drew a conclusion. What this app works out itself is never a category. */
export type Provenance = 'recorded' | 'inferred'

/**
 * The shape in which a section stands in the JSON export.
 * - `list`: an array of records
 * - `map`: one object whose direct keys are the records (profile, settings)
 * - `keyed-map`: an object whose keys name records (live rooms, orders)
 * - `keyed-lists`: an object whose keys name lists of records (chats)
 */
export type SectionKind = 'list' | 'map' | 'keyed-map' | 'keyed-lists'

/** How a value is kept in a column. A value that does not fit its column is kept as it was, beside it. */
export type FieldType = 'date' | 'link' | 'text' | 'integer'

/** What privacy view must hide: each kind gets its own tokens, `none` is shown as it is, `setting` where it is a choice from TikTok's own lists. */
export type MaskKind = 'none' | 'setting' | 'name' | 'text' | 'address' | 'identifier' | 'amount' | 'link'

/** One field of a record: its newest spelling in the export, older spellings, type, and what privacy view does with it. */
export interface Field {
  readonly key: string
  readonly also: readonly string[]
  readonly type: FieldType
  readonly mask: MaskKind
}

/** One kind of data in the export. Ids are fixed for ever: scripts and saved work rely on them. */
export interface Category {
  readonly id: string
  readonly group: GroupId
  readonly kind: SectionKind
  /** Every place where the section has stood in the JSON export, oldest generation first. */
  readonly json: readonly (readonly string[])[]
  /** Every file name that the section has had in the text export. */
  readonly txt: readonly string[]
  /** The field that says when; null where the section carries no date. */
  readonly date: string | null
  readonly sensitivity: Sensitivity
  readonly provenance: Provenance
  readonly fields: readonly Field[]
}

/** Names a field. `also` lists older or localised spellings of the same key. */
export function field(key: string, type: FieldType, mask: MaskKind = 'none', also: readonly string[] = []): Field {
  return { key, also, type, mask }
}
