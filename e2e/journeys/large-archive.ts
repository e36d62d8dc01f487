import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

const BATCH = 10_000

/**
 * Writes an archive with one very long watch history: quicker to make than a whole invented life, and long to read.
 *
 * @param path where it goes
 */
export async function writeLargeArchive(path: string, rows: number): Promise<void> {
  const zip = new ZipFile()
  zip.addReadStream(Readable.from(dataFile(rows)), 'user_data_tiktok.json', { compressionLevel: 1 })
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
}

function* dataFile(rows: number): Generator<string> {
  yield '{"Profile And Settings":{"Profile Info":{"ProfileMap":{"userName":"long.example"}}},"Your Activity":{"Watch History":{"VideoList":['
  for (let first = 0; first < rows; first += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, rows - first) }, (_, index) => record(first + index))
    yield `${first === 0 ? '' : ','}${records.join(',')}`
  }
  yield ']}}}'
}

/** When the record at a place of the list was, as TikTok writes it: the newest first, a minute apart. */
export const dateOfRecord = (nth: number): string =>
  new Date(Date.UTC(2026, 0, 1) - nth * 60_000).toISOString().slice(0, 19).replace('T', ' ')

function record(nth: number): string {
  return `{"Date":"${dateOfRecord(nth)}","Link":"https://www.tiktokv.com/share/video/${7_000_000_000_000 + nth * 7919}000/"}`
}
