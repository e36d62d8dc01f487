import { statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { newestChange } from './sources.mjs'

const SHARED_SOURCES = ['electron/engine', 'shared', 'package-lock.json', 'scripts/node-bundle.mjs']
const CHUNK_KEPT_MS = 24 * 3_600_000

/**
 * A program around the engine for plain Node, bundled from TypeScript when its sources are newer. It is built under a
 * temporary name; then the chunks, whose names carry their content, move into place, and the entry last. So two may build
 * at the same time, and one that already runs still finds its own chunks.
 *
 * @param {object} options
 * @param {string} options.name of the program's file, without its ending
 * @param {string} options.folder below out/
 * @param {string} options.entry the file it begins with, from the root of the checkout
 * @param {ReadonlyArray<string>} options.sources what it is made of, beside the engine and shared
 * @returns {Promise<string>} the path of the program
 */
export async function nodeBundle({ name, folder: place, entry, sources }) {
  const folder = join(projectRoot, 'out', place)
  const file = `${name}.mjs`
  const program = join(folder, file)
  const builtAt = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (builtAt > newestChange(projectRoot, [...SHARED_SOURCES, ...sources])) return program

  const startedAt = new Date()
  await mkdir(join(folder, 'chunks'), { recursive: true })
  const work = await mkdtemp(join(projectRoot, 'out', `.${place}-`))
  try {
    await bundle(entry, file, work)
    for (const chunk of await readdir(join(work, 'chunks')).catch(() => [])) {
      await rename(join(work, 'chunks', chunk), join(folder, 'chunks', chunk))
    }
    // A source that changed while the build ran must count as newer.
    await utimes(join(work, file), startedAt, startedAt)
    await rename(join(work, file), program)
    await removeOldChunks(join(folder, 'chunks'))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return program
}

// A chunk of an earlier build may still be asked for by a process that runs, but not for so long.
async function removeOldChunks(folder) {
  const names = await readdir(folder)
  for (const name of names) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > CHUNK_KEPT_MS) await rm(path, { force: true })
  }
}

async function bundle(entry, file, outDir) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    resolve: { alias: { '@shared': join(projectRoot, 'shared') } },
    // As in electron.vite.config.ts.
    define: { XMLHttpRequest: 'undefined' },
    plugins: [{ name: 'no-electron', enforce: 'pre', resolveId: refuseElectron }],
    ssr: { noExternal: true, external: ['@duckdb/node-api', '@duckdb/node-bindings'] },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: file, chunkFileNames: 'chunks/[name]-[hash].mjs' } },
    },
  })
}

function refuseElectron(specifier, importer) {
  if (specifier === 'electron' || specifier.startsWith('electron/'))
    throw new Error(`This program runs in plain Node; ${importer} imports electron.`)
  return null
}
