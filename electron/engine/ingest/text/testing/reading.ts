import { recordJson } from '../../../export/rebuilt-document.ts'
import { rebuiltText } from '../../../export/rebuilt-text.ts'
import { countKeptValues } from '../../../queries/reconciliation.ts'
import { cellsOf } from '../../../queries/sql.ts'
import { describeSections } from '../../../queries/summary.ts'
import { Store } from '../../../store/store.ts'
import { compareLines } from '../../../verify/compare-lines.ts'
import type { Difference } from '../../../verify/verify-archive.ts'
import { Ingestion } from '../../ingestion.ts'
import { TextInput } from '../../text-input.ts'
import { TextDocumentReader } from '../text-document.ts'

export type ReadText = Awaited<ReturnType<typeof readText>>

/**
 * Reads one file of the text export that arrives in the given pieces, and writes it again from the store.
 *
 * @param name folders and name, with `/` between
 */
export async function readText(name: string, ...pieces: readonly (string | Uint8Array)[]) {
  const store = await Store.open(256 * 1024 ** 2)
  const ingestion = new Ingestion(store)
  await ingestion.prepareEntries()
  const findings = { labels: new Set<string>(), sentences: [], utc: false }
  const reader = new TextDocumentReader(ingestion, { index: 0, name, path: name.split('/'), size: 0, role: 'data' }, findings)
  const input = new TextInput()
  const chunks = pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece))
  for (const chunk of chunks) {
    reader.push(input.push(chunk))
    await reader.flush()
  }
  reader.push(input.end())
  reader.end()
  await reader.flush()
  await store.finish()
  const sections = await describeSections(ingestion)
  const records: Record<string, unknown[]> = {}
  for (const list of store.lists) {
    const table = store.tables.get(list.table)
    if (table === undefined) continue
    const rows = await store.rows(
      `SELECT ${cellsOf(table)} FROM "${table.name}" WHERE rowid >= ${list.firstRow} AND rowid < ${list.firstRow + list.count} ORDER BY rowid`,
    )
    const read = rows.map((cells) => {
      const record = JSON.parse(
        recordJson(table, { shape: Number(cells[1]), cells, leftover: cells[table.leftoverColumn] ?? null }),
      ) as unknown
      return list.form === 'keyed' ? { [cells[table.keyColumn] ?? '']: record } : record
    })
    const section = list.section.startsWith('shelf:') ? 'shelf' : list.section
    const under = list.path.at(-1)
    const name = under === undefined ? section : `${section} ${under}`
    records[name] = [...(records[name] ?? []), ...read]
  }
  const original = new TextDecoder(encodingOf(chunks)).decode(Buffer.concat(chunks))
  const [document] = store.documents
  const differences: Difference[] = []
  const root = document?.root
  let rebuilt = ''
  if (root?.type === 'text') for await (const piece of rebuiltText(store, root)) rebuilt += piece
  await compareLines(name, pieceOf(original), pieceOf(rebuilt), differences, 100)
  const kept = await countKeptValues(store)
  await store.close()
  return {
    counts: Object.fromEntries(sections.map((section) => [section.known ? section.id : section.path.join('/'), section.count])),
    sections: Object.fromEntries(sections.map((section) => [section.known ? section.id : 'shelf', section])),
    records,
    isExport: reader.isExport,
    findings,
    /** Lines that the store cannot write again, or writes wrongly. */
    differences,
    lines: { read: ingestion.valuesRead, kept },
  }
}

async function* pieceOf(text: string): AsyncGenerator<string> {
  yield text
}

function encodingOf(chunks: readonly Uint8Array[]): string {
  const [first, second] = Buffer.concat(chunks)
  if (first === 0xff || second === 0) return 'utf-16le'
  return first === 0xfe || first === 0 ? 'utf-16be' : 'utf-8'
}
