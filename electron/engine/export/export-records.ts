import { join } from 'node:path'
import { DossierError } from '@shared/contract/errors.ts'
import type { ExportProgress, ExportRequest, ExportTarget } from '@shared/contract/export.ts'
import { exportStem } from '@shared/format/export-names.ts'
import { type LocatedSection, locateSection } from '../queries/sections.ts'
import { throwIfCancelled } from '../source/file-errors.ts'
import type { ExportSource } from './export-source.ts'
import { OutputFiles } from './output-files.ts'
import { recordWriters } from './record-writer.ts'
import { recordsOf } from './section-records.ts'

export interface ExportOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: ExportProgress) => void
}

/** A file that was written. `category` is the id of the section, `shelf:N` for what is not recognised. */
export interface ExportedFile {
  readonly path: string
  readonly category: string
  readonly rows: number
}

/**
 * Takes records out of an open archive into files, a batch at a time, as they are shown: second copies once, and masked where
 * the view is. All files are there afterwards, or none.
 *
 * @throws DossierError `cancelled`, `exists-already`, `write-failed`; `bad-request` for a section that the
 * archive does not have, or several for one file
 */
export async function exportRecords(
  source: ExportSource,
  request: ExportRequest,
  target: ExportTarget,
  options: ExportOptions,
): Promise<readonly ExportedFile[]> {
  const sections = sectionsOf(source, request)
  if (target.kind === 'file' && sections.length !== 1) throw new DossierError('bad-request', 'sections')
  const files = new OutputFiles(target)
  try {
    if (target.kind === 'folder') await files.folder(target.path)
    const written = await writeAll(source, request, target, sections, files, options)
    throwIfCancelled(options.signal)
    await files.commit()
    return written
  } catch (thrown) {
    throwIfCancelled(options.signal)
    throw thrown
  } finally {
    await files.discard()
  }
}

async function writeAll(
  source: ExportSource,
  request: ExportRequest,
  target: ExportTarget,
  sections: readonly LocatedSection[],
  files: OutputFiles,
  options: ExportOptions,
): Promise<readonly ExportedFile[]> {
  const recordsTotal = sections.reduce((sum, section) => sum + shownRecords(section), 0)
  const written: ExportedFile[] = []
  let records = 0
  for (const section of sections) {
    const path = target.kind === 'file' ? target.path : join(target.path, fileName(section, request))
    const rows = await writeSection(source, request, section, files, path, options, (done) => {
      options.onProgress({
        section: section.id,
        files: written.length,
        filesTotal: sections.length,
        records: records + done,
        recordsTotal: Math.max(recordsTotal, records + done),
      })
    })
    records += rows
    written.push({ path, category: section.id, rows })
  }
  return written
}

/** @returns how many records were written */
async function writeSection(
  source: ExportSource,
  request: ExportRequest,
  section: LocatedSection,
  files: OutputFiles,
  path: string,
  { signal }: ExportOptions,
  report: (rows: number) => void,
): Promise<number> {
  throwIfCancelled(signal)
  report(0)
  const { store } = source.ingestion
  const file = await files.begin(path)
  const writer = await recordWriters[request.format]({ store, section, file, mask: request.view.mask, signal })
  try {
    let rows = 0
    for await (const batch of recordsOf(source, section, request.scope, request.view.mask, signal)) {
      await writer.write(batch)
      rows += batch.length
      report(rows)
    }
    await writer.end()
    await file.end()
    return rows
  } finally {
    await writer.close()
  }
}

function sectionsOf({ ingestion }: ExportSource, { scope }: ExportRequest): readonly LocatedSection[] {
  const ids =
    scope.what === 'everything'
      ? [...ingestion.present.map(({ category }) => category.id), ...ingestion.shelf.filter(({ count }) => count > 0).map(({ id }) => id)]
      : scope.what === 'sections'
        ? scope.sections
        : [scope.section]
  return [...new Set(ids)].map((id) => locateSection(ingestion, id))
}

function fileName(section: LocatedSection, { format, view }: ExportRequest): string {
  return `${exportStem(section.id, section.shelf?.path ?? [], view.mask)}.${format}`
}

function shownRecords(section: LocatedSection): number {
  return section.lists.reduce((sum, list) => sum + list.count, 0) - (section.hidden?.rows ?? 0)
}
