import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sourceFiles } from '../../scripts/checks/source-files.mjs'
import { commandBundle } from '../../scripts/command-bundle.mjs'
import { projectRoot } from '../../scripts/project-root.mjs'

/** Where archives are kept between runs. Delete it when you like. */
export const archivesFolder = join(tmpdir(), 'dossier-bench')

/**
 * The archive of an invented person with so many watched rows, and everything else in proportion. It is made once, by
 * `dossier sample`, and made again when the generator changes.
 *
 * @param {number} rows
 * @returns {Promise<string>} its path
 */
export async function sampleArchive(rows) {
  const path = join(archivesFolder, `watched-${rows}-${generatorMark()}.zip`)
  if (existsSync(path)) return path
  await mkdir(archivesFolder, { recursive: true })
  console.log(`Making an archive of ${rows} watched rows …`)
  const unfinished = `${path}.${process.pid}`
  try {
    await promisify(execFile)(process.execPath, [await commandBundle(), 'sample', '--out', unfinished, '--rows', String(rows)])
    await rename(unfinished, path)
  } finally {
    await rm(unfinished, { force: true })
  }
  return path
}

function generatorMark() {
  const hash = createHash('sha256')
  for (const { path, text } of sourceFiles(projectRoot, ['electron/engine/sample'], /(?<!\.test)\.ts$/)) hash.update(`${path}\n${text}`)
  return hash.digest('hex').slice(0, 8)
}

/**
 * @param {string} text `10k`, `1m` or a whole number
 * @returns {number | null} null where it is none
 */
export function parseRows(text) {
  const [, digits, unit] = /^(\d+)([km]?)$/i.exec(text) ?? []
  if (digits === undefined) return null
  return Number(digits) * { '': 1, k: 1000, m: 1_000_000 }[unit.toLowerCase()]
}

/**
 * @param {number} rows
 * @returns {string} as a person says it
 */
export function sayRows(rows) {
  if (rows % 1_000_000 === 0 && rows > 0) return `${rows / 1_000_000} M`
  return rows % 1000 === 0 && rows > 0 ? `${rows / 1000} k` : String(rows)
}
