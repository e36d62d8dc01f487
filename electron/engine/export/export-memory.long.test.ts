import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeSample } from '../sample/write-sample.ts'
import { inFolder, open, plainView } from './testing/exporting.ts'

/** Far more than a batch of records or a row group needs, far less than the table of a million. */
const mostGrowth = 250 * 2 ** 20

describe('taking a million records out', () => {
  it.each(['csv', 'ndjson', 'parquet'] as const)('needs no more memory than a batch of them: %s', async (format) => {
    await inFolder(async (folder) => {
      const path = join(folder, 'sample.zip')
      await writeSample({ out: path, rows: 1_000_000, generation: 'J5', seed: 3 })
      const archive = await open(path)
      const before = process.memoryUsage.rss()
      let most = before
      const files = await archive.export(
        { format, scope: { what: 'everything' }, view: plainView },
        { kind: 'folder', path: join(folder, 'out'), force: false, mark: '0123456789ab' },
        {
          signal: new AbortController().signal,
          onProgress: () => {
            most = Math.max(most, process.memoryUsage.rss())
          },
        },
      )
      expect(files.find(({ category }) => category === 'watch-history')?.rows).toBe(1_000_000)
      expect((most - before) / 2 ** 20).toBeLessThan(mostGrowth / 2 ** 20)
      await archive.close()
    })
  })
})
