import type { Section, Summary } from '../../contract/archive.ts'
import { categoryNameInLetter } from './category-name.ts'
import type { LetterLanguage } from './letter.ts'
import type { ArchiveFacts, LetterScope } from './request.ts'

/**
 * What a letter may say about an open archive: which categories it fills, how many records, from when to when; never a record itself.
 * Days are those of UTC, as in the archive. A section that the catalog does not know is named by its place in the export.
 */
export function archiveFactsOf(summary: Pick<Summary, 'account' | 'sections'>, language: LetterLanguage): ArchiveFacts {
  const categories = summary.sections.filter(({ count }) => count > 0).map((section) => factOf(section, language))
  const { userName } = summary.account
  return { ...(userName === null ? {} : { accountName: userName }), ...totals(categories), categories }
}

/** The part of the facts that a letter about these categories needs: those categories alone; null when the archive holds none of them. */
export function factsWithin(facts: ArchiveFacts, scope: LetterScope): ArchiveFacts | null {
  if (scope.kind === 'all') return facts
  const asked = new Set(scope.kind === 'records' ? scope.records.map(({ category }) => category) : scope.categories.map(({ id }) => id))
  const categories = facts.categories.filter(({ id }) => asked.has(id))
  return categories.length === 0 ? null : { ...facts, ...totals(categories), categories }
}

type CategoryFact = ArchiveFacts['categories'][number]

function factOf(section: Section, language: LetterLanguage): CategoryFact {
  return {
    id: section.id,
    name: categoryNameInLetter(section.id, language) ?? section.path.join(' › '),
    count: section.count,
    first: dayOf(section.first),
    last: dayOf(section.last),
  }
}

function totals(categories: readonly CategoryFact[]): Pick<ArchiveFacts, 'records' | 'first' | 'last'> {
  const days = categories.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null)
  const sorted = days.toSorted()
  return { records: categories.reduce((sum, { count }) => sum + count, 0), first: sorted[0] ?? null, last: sorted.at(-1) ?? null }
}

function dayOf(instant: string | null): string | null {
  return instant === null ? null : instant.slice(0, 10)
}
