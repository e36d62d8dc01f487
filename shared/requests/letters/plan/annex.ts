import type { ArchiveFacts, ChosenRecord } from '../request.ts'
import { aboutHoldings } from './account.ts'
import type { Occasion } from './occasion.ts'
import type { PlannedBlock, Said, Weight } from './say.ts'
import { given, say } from './say.ts'

type Row = ArchiveFacts['categories'][number]

/** The annex names no more than is needed: categories with counts and periods. Chosen records are listed only where that was asked for. */
export function annex({ scope, archive, right }: Occasion): readonly PlannedBlock[] {
  if (!aboutHoldings.includes(right)) return []
  if (scope.kind === 'records') {
    return [table('annex', 'essential', 'annex-chosen-caption', byCategory(scope.records)), ...(scope.list ? [listed(scope.records)] : [])]
  }
  return archive === null || archive.categories.length === 0 ? [] : [table('annex', 'optional', 'annex-caption', archive.categories)]
}

/** Chosen records as categories with counts and periods, in the order in which the categories first appear. */
export function byCategory(records: readonly ChosenRecord[]): readonly Row[] {
  const groups = new Map<string, Row>()
  for (const { category: id, name, day } of records) {
    const { count, first, last } = groups.get(id) ?? { count: 0, first: null, last: null }
    groups.set(id, { id, name, count: count + 1, first: earlier(first, day), last: later(last, day) })
  }
  return [...groups.values()]
}

const earlier = (one: string | null, other: string | null) => (one === null || (other !== null && other < one) ? other : one)
const later = (one: string | null, other: string | null) => (one === null || (other !== null && other > one) ? other : one)

function table(id: string, weight: Weight, caption: 'annex-caption' | 'annex-chosen-caption', rows: readonly Row[]): PlannedBlock {
  return {
    kind: 'table',
    id,
    weight,
    caption: say(caption),
    columns: [say('annex-category'), say('annex-records'), say('annex-period')],
    rows: rows.map(({ name, count, first, last }) => [given(name), say('annex-count', { count }), period(first, last)]),
  }
}

function listed(records: readonly ChosenRecord[]): PlannedBlock {
  return {
    kind: 'table',
    id: 'annex-list',
    weight: 'optional',
    caption: say('annex-list-caption'),
    columns: [say('annex-category'), say('annex-day'), say('annex-entry')],
    rows: records.map(({ name, day, entry }) => [given(name), period(day, day), given(entry)]),
  }
}

function period(first: string | null, last: string | null): Said {
  if (first === null || last === null) return say('annex-undated')
  return first === last ? say('annex-on', { day: first }) : say('annex-span', { first, last })
}
