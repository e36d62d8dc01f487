import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Progress } from '@shared/contract/archive.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from './archive.ts'
import { writeSample } from './sample/write-sample.ts'

describe('an opening that is cancelled', () => {
  let folder: string
  let archive: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-cancel-'))
    archive = join(folder, 'archive.zip')
    await writeSample({ out: archive, rows: 20_000, generation: 'J5', seed: 1 })
  })
  afterAll(() => rm(folder, { recursive: true }))

  const cancelledWhen = (isTime: (progress: Progress, nth: number) => boolean) => {
    const cancelling = new AbortController()
    let nth = 0
    return openArchive(archive, {
      sample: false,
      signal: cancelling.signal,
      onProgress: (progress) => {
        nth += 1
        if (isTime(progress, nth)) cancelling.abort()
      },
    })
  }

  it('says so before anything was read', async () => {
    await expect(cancelledWhen((_, nth) => nth === 1)).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('says so while records are read', async () => {
    await expect(cancelledWhen(({ phase }) => phase === 'reading')).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('says so while what was read is put in order', async () => {
    await expect(cancelledWhen(({ phase }) => phase === 'arranging')).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('says so whenever it comes', async () => {
    for (let after = 0; after < 400; after += 23) {
      const cancelling = new AbortController()
      const clock = setTimeout(() => cancelling.abort(), after)
      const opening = openArchive(archive, { sample: false, signal: cancelling.signal, onProgress: () => undefined })
      const outcome = await opening.then(
        async (open) => {
          await open.close()
          return 'open'
        },
        (thrown: unknown) => thrown,
      )
      clearTimeout(clock)
      if (outcome !== 'open') expect(outcome).toMatchObject({ code: 'cancelled' })
    }
  })
})
