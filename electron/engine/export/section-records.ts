import type { ExportScope } from '@shared/contract/export.ts'
import { rowsOfPage, storedRows } from '../queries/page.ts'
import type { LocatedSection } from '../queries/sections.ts'
import { throwIfCancelled } from '../source/file-errors.ts'
import type { ExportSource } from './export-source.ts'
import { type ExportedRecord, RecordRebuilder } from './exported-record.ts'

const rowsPerBatch = 2000

/**
 * The records of a section that an export is about, a batch at a time: chosen ones in the order in which they were chosen, or
 * what a page shows in its order. Second copies are left out.
 */
export async function* recordsOf(
  source: ExportSource,
  section: LocatedSection,
  scope: ExportScope,
  mask: boolean,
  signal: AbortSignal,
): AsyncGenerator<readonly ExportedRecord[]> {
  const { store } = source.ingestion
  const rebuilder = new RecordRebuilder(section, source.masker, mask)
  for await (const rows of rowNumbers(source, section, scope, signal)) {
    throwIfCancelled(signal)
    yield (await storedRows(store, section, rows, signal)).map((row) => rebuilder.rebuild(row))
  }
}

async function* rowNumbers(
  { sections, arrangements }: ExportSource,
  section: LocatedSection,
  scope: ExportScope,
  signal: AbortSignal,
): AsyncGenerator<readonly number[]> {
  if (scope.what === 'rows') {
    for (let done = 0; done < scope.rows.length; done += rowsPerBatch) yield scope.rows.slice(done, done + rowsPerBatch)
    return
  }
  const { sort, filter } = scope.what === 'selection' ? scope : { sort: null, filter: null }
  const set = await arrangements.rows(await sections.get(section.id), sort, filter, signal)
  for (let done = 0; done < set.length; done += rowsPerBatch) yield rowsOfPage(set, done, rowsPerBatch)
}
