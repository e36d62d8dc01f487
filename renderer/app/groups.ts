import { type GroupId, groupIds } from '@shared/catalog/category.ts'
import type { Section, Summary } from '@shared/contract/archive.ts'

/** The sections of one group that hold something, and how many records that makes. */
export interface Group {
  readonly id: GroupId
  readonly sections: readonly Section[]
  readonly count: number
}

/** The groups in their fixed order; the largest section first. Empty sections and empty groups are left out. */
export function groupsOf(summary: Summary): readonly Group[] {
  return groupIds
    .map((id) => {
      const sections = summary.sections.filter((section) => section.group === id && section.count > 0).sort((a, b) => b.count - a.count)
      return { id, sections, count: sections.reduce((sum, section) => sum + section.count, 0) }
    })
    .filter((group) => group.sections.length > 0)
}
