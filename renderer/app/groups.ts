import { categories } from '@shared/catalog/catalog.ts'
import { type GroupId, groupIds } from '@shared/catalog/category.ts'
import type { Section, Summary } from '@shared/contract/archive.ts'

/** The sections of one group that hold something, and how many records that makes. */
export interface Group {
  readonly key: string
  readonly id: GroupId
  /** The other product whose sections these are; null for TikTok's. */
  readonly product: string | null
  readonly sections: readonly Section[]
  readonly count: number
}

/** The groups in their fixed order, those of other products behind; the largest section first. Empty sections and empty groups are left out. */
export function groupsOf(summary: Summary): readonly Group[] {
  const group = (key: string, id: GroupId, product: string | null): Group => {
    const sections = summary.sections
      .filter((section) => section.group === id && section.product === product && section.count > 0)
      .sort((a, b) => b.count - a.count)
    return { key, id, product, sections, count: sections.reduce((sum, section) => sum + section.count, 0) }
  }
  return [
    ...groupIds.map((id) => group(id, id, null)),
    ...productsOf(summary).map((product) => group(`product:${product}`, 'other', product)),
  ].filter(({ sections }) => sections.length > 0)
}

/** A known kind of data without a record here: its part stands empty in the file, or the file does not have it. */
export interface WithoutRecords {
  readonly id: string
  readonly state: 'empty' | 'absent'
}

/** The known kinds of data without a record, in the order of the catalogue. */
export function withoutRecords(summary: Summary): readonly WithoutRecords[] {
  const counts = new Map(summary.sections.map(({ id, count }) => [id, count]))
  return categories.flatMap(({ id }): readonly WithoutRecords[] => {
    const count = counts.get(id)
    return count === undefined ? [{ id, state: 'absent' }] : count === 0 ? [{ id, state: 'empty' }] : []
  })
}

/** Other products whose data lies in the archive. */
export function productsOf(summary: Summary): readonly string[] {
  return [...new Set(summary.sections.flatMap(({ product }) => (product === null ? [] : [product])))]
}
