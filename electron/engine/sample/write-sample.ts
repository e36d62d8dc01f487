import { createWriteStream } from 'node:fs'
import { lstat, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DossierError } from '@shared/contract/errors.ts'
import { ZipFile } from 'yazl'
import { generationFacts } from './generation.ts'
import { sampleStream } from './sample-stream.ts'
import type { SampleOptions } from './world.ts'
import type { SampleCounts } from './write-tree.ts'

export interface WriteSampleOptions extends SampleOptions {
  /** Where the archive goes. */
  readonly out: string
  /** Whether a file that stands there already may be replaced. */
  readonly force?: boolean
  readonly signal?: AbortSignal
  /** Called now and then with the bytes of JSON made so far. */
  readonly onProgress?: (jsonBytes: number) => void
}

/** What was written: the path as given and the records per category id, by the counting rules of the product. */
export interface WrittenSample {
  readonly path: string
  readonly counts: Readonly<Record<string, number>>
}

/**
 * Writes a sample archive of the invented person: a zip with one JSON document, as TikTok hands it out.
 * The counts are the generator's own bookkeeping, so that a reader can be held against them.
 * Fails with `exists-already` (unless `force`), `cancelled`, `no-permission`, `write-failed` or `bad-request`; nothing half-written stays behind.
 */
export async function writeSample(options: WriteSampleOptions): Promise<WrittenSample> {
  const { out, force = false } = options
  if (!force && (await exists(out))) throw new DossierError('exists-already', out)
  const counts: SampleCounts = new Map()
  const source = sampleStream(options, counts)
  const unfinished = join(dirname(out), `.${basename(out)}.${process.pid}.unfinished`)
  try {
    await writeZip(source, unfinished, options)
    if (!force && (await exists(out))) throw new DossierError('exists-already', out)
    await rename(unfinished, out)
  } catch (thrown) {
    source.destroy()
    await rm(unfinished, { force: true })
    if (thrown instanceof DossierError) throw thrown
    if (options.signal?.aborted) throw new DossierError('cancelled', out, { cause: thrown })
    const denied = thrown instanceof Error && 'code' in thrown && thrown.code === 'EACCES'
    throw new DossierError(denied ? 'no-permission' : 'write-failed', out, { cause: thrown })
  }
  return { path: out, counts: Object.fromEntries(counts) }
}

async function writeZip(source: ReturnType<typeof sampleStream>, path: string, options: WriteSampleOptions): Promise<void> {
  const { member, exportedAt } = generationFacts[options.generation]
  const zip = new ZipFile()
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
  const counted = source.pipe(progress(options.onProgress))
  // pipe() does not hand errors on.
  source.on('error', (error) => file.destroy(error))
  zip.addReadStream(counted, member, { mtime: wallClock(exportedAt), forceDosTimestamp: true, mode: 0o100644, compressionLevel: 6 })
  zip.end()
  await pipeline(zip.outputStream, file, options.signal === undefined ? {} : { signal: options.signal })
}

function progress(report: ((jsonBytes: number) => void) | undefined): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      report?.(bytes)
      done(null, chunk)
    },
  })
}

/** A zip stores the time on the wall without a zone; the library reads it from local time. So the wall shows the export's UTC time in every zone. */
function wallClock(seconds: number): Date {
  const utc = new Date(seconds * 1000)
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds())
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
