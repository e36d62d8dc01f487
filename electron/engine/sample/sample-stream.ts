import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { DossierError } from '@shared/contract/errors.ts'
import type { SampleGeneration } from './generation.ts'
import { layoutJ1, layoutJ2, layoutJ3 } from './layout/activity-tree.ts'
import { layoutJ4, layoutJ5 } from './layout/your-activity-tree.ts'
import type { Section } from './tree.ts'
import { type SampleOptions, World } from './world.ts'
import { documentPieces, type SampleCounts } from './write-tree.ts'

const layouts: Readonly<Record<SampleGeneration, (world: World) => Section>> = {
  J1: layoutJ1,
  J2: layoutJ2,
  J3: layoutJ3,
  J4: layoutJ4,
  J5: layoutJ5,
}

/** The largest number of rows that a sample may be asked for. */
export const mostSampleRows = 100_000_000

/**
 * The sample's JSON document as a stream of UTF-8 bytes, made while it is read: memory stays small at any number of rows.
 * `counts` receives the records per category id as they are written and is complete when the stream has ended.
 * Throws `bad-request` when rows or seed are no whole numbers in range.
 */
export function sampleStream(options: SampleOptions, counts: SampleCounts = new Map()): Readable {
  if (!Number.isInteger(options.rows) || options.rows < 0 || options.rows > mostSampleRows) throw new DossierError('bad-request', 'rows')
  if (!Number.isSafeInteger(options.seed)) throw new DossierError('bad-request', 'seed')
  const layout = layouts[options.generation](new World(options))
  return Readable.from(bytesOf(documentPieces(layout, counts)), { objectMode: false, highWaterMark: 256 * 1024 })
}

/** Pauses now and then, so that whoever waits for the event loop (a cancel, a progress report) gets a turn. */
async function* bytesOf(pieces: Iterable<string>): AsyncGenerator<Buffer> {
  let taken = 0
  for (const piece of pieces) {
    taken += 1
    if (taken % 16 === 0) await setImmediate()
    yield Buffer.from(piece, 'utf8')
  }
}
