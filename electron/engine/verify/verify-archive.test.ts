import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../archive.ts'
import { verifyArchive } from './verify-archive.ts'

const samples = resolve(import.meta.dirname, '../../../e2e/fixtures/independent/samples')
const open = (path: string) => openArchive(path, { sample: false, signal: new AbortController().signal, onProgress: () => undefined })

describe('the proof that nothing was lost', () => {
  it.each(['J1', 'J2', 'J3', 'J4', 'J5'])('holds for %s', async (name) => {
    const path = resolve(samples, `${name}.zip`)
    const archive = await open(path)
    const { ingestion } = archive.ingested
    expect(await verifyArchive(path, ingestion)).toEqual({ equal: true, differences: [], valuesCompared: ingestion.valuesRead })
    await archive.close()
  })

  it('fails when one value of one record is lost', async () => {
    const path = resolve(samples, 'J5.zip')
    const archive = await open(path)
    const { ingestion } = archive.ingested
    await ingestion.store.run('UPDATE "searches" SET f1 = NULL WHERE rowid = 2')
    const verification = await verifyArchive(path, ingestion)
    expect(verification.equal).toBe(false)
    expect(verification.differences).toHaveLength(1)
    expect(verification.differences[0]?.path).toEqual(['Your Activity', 'Searches', 'SearchList', 2, 'SearchTerm'])
    await archive.close()
  })

  it('fails when the last record of a list is lost, and names each of its values', async () => {
    const path = resolve(samples, 'J5.zip')
    const archive = await open(path)
    const { ingestion } = archive.ingested
    const list = ingestion.store.lists.find((candidate) => candidate.section === 'logins')
    if (list === undefined) throw new Error('the sample has logins')
    list.count -= 1
    const verification = await verifyArchive(path, ingestion)
    expect(verification.equal).toBe(false)
    expect(verification.differences.map((difference) => difference.path.at(-1))).toEqual([
      'Date',
      'IP',
      'DeviceModel',
      'DeviceSystem',
      'NetworkType',
      'Carrier',
    ])
    await archive.close()
  })
})
