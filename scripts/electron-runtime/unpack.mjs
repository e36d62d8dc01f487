import { createWriteStream } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { open } from 'yauzl'

const openZip = promisify(open)
const SYMBOLIC_LINK = 0o120000

/**
 * Unpacks the files below one folder of a zip, with their modes. yauzl refuses absolute names and `..` by itself.
 *
 * @param {string} zipPath the zip
 * @param {string} below the folder inside the zip, with a closing slash; it is left out of the names on disk
 * @param {string} into the folder to write to; it must exist
 * @param {(name: string) => boolean} wanted which names, relative to `below`, are written
 * @returns {Promise<number>} how many files were written
 */
export async function unpackFolder(zipPath, below, into, wanted) {
  const zip = await openZip(zipPath, { lazyEntries: true, autoClose: false })
  const openEntry = promisify(zip.openReadStream.bind(zip))
  let written = 0
  try {
    await new Promise((done, failed) => {
      zip.on('error', failed)
      zip.on('end', done)
      zip.on('entry', (entry) => {
        writeEntry(entry).then((count) => {
          written += count
          zip.readEntry()
        }, failed)
      })
      zip.readEntry()
    })
  } finally {
    zip.close()
  }
  return written

  async function writeEntry(entry) {
    if (!entry.fileName.startsWith(below) || entry.fileName.endsWith('/')) return 0
    const name = normalize(entry.fileName.slice(below.length))
    if (!wanted(name)) return 0
    const target = join(into, name)
    const mode = entry.externalFileAttributes >>> 16
    await mkdir(dirname(target), { recursive: true })
    const bytes = await openEntry(entry)
    if ((mode & 0o170000) === SYMBOLIC_LINK) await symlink(await text(bytes), target)
    else await pipeline(bytes, createWriteStream(target, { mode: mode & 0o777 || 0o644 }))
    return 1
  }
}
