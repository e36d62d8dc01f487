import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type OpenArchive, openArchive } from './archive.ts'
import type { SkeletonNode } from './store/skeleton.ts'
import { TableWriter } from './store/table-writer.ts'
import { factsOf } from './testing/facts.ts'
import { jsonTraps } from './testing/json-traps.ts'
import { textTraps } from './testing/text-traps.ts'
import type { Trap } from './testing/trap.ts'
import { verifyArchive } from './verify/verify-archive.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-traps-'))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => {
  vi.restoreAllMocks()
})

async function written({ files }: Trap): Promise<string> {
  const place = await mkdtemp(join(folder, 'archive-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(place, name)), { recursive: true })
    await writeFile(join(place, name), content)
  }
  const [only, second] = Object.keys(files)
  return only !== undefined && second === undefined ? join(place, only) : place
}

const open = (path: string): Promise<OpenArchive> =>
  openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })

/** Makes the reader drop the first text that it writes with `value` in it. */
function dropOnce(value: string): void {
  const { setText } = TableWriter.prototype
  let dropped = false
  vi.spyOn(TableWriter.prototype, 'setText').mockImplementation(function (this: TableWriter, column, source, from, end) {
    if (!dropped && Buffer.from(source.subarray(from, end)).includes(value)) dropped = true
    else setText.call(this, column, source, from, end)
  })
}

/** Where a trap has nothing but empty values, one of them is taken out of what was kept. */
function loseEmptyValue(archive: OpenArchive): void {
  let node: SkeletonNode | undefined
  for (const { root } of archive.ingested.ingestion.store.documents) {
    if (root?.type === 'text') root.parts.pop()
    else node = root ?? undefined
  }
  while (node?.type === 'object') {
    const inner: SkeletonNode | undefined = node.values.find((value) => value.type === 'object')
    if (inner === undefined) {
      node.keys.pop()
      node.values.pop()
    }
    node = inner
  }
}

describe.each([
  { format: 'JSON', traps: jsonTraps },
  { format: 'text', traps: textTraps },
])('the traps of the $format export', ({ traps }) => {
  it.each(traps)('$trap', async (trap) => {
    const path = await written(trap)
    const archive = await open(path)
    const facts = await factsOf(path, archive)
    await archive.close()
    expect(facts).toMatchObject(trap.shows)
    expect(facts.values.read).toBe(facts.values.kept + facts.values.unreadable)
    expect(facts.equal).toBe(true)
  })

  it.each(traps)('verify misses a value that was lost: $trap', async (trap) => {
    const path = await written(trap)
    if (trap.loses !== null) dropOnce(trap.loses)
    const archive = await open(path)
    if (trap.loses === null) loseEmptyValue(archive)
    const { equal, differences } = await verifyArchive(path, archive.ingested.ingestion)
    await archive.close()
    expect(equal).toBe(false)
    expect(differences.length).toBeGreaterThan(0)
  })
})
