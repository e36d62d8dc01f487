import { statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { newestChange } from './sources.mjs'

const SOURCES = ['electron/cli', 'electron/engine', 'shared', 'package-lock.json', 'scripts/command-bundle.mjs']
const ENTRY = 'dossier.mjs'
const CHUNK_KEPT_MS = 24 * 3_600_000

/**
 * The command line as one program for plain Node, built when its sources are newer. It is built under a temporary name;
 * then the chunks, whose names carry their content, move into place, and the entry last. So two may build at the same
 * time, and one that already runs still finds its own chunks.
 *
 * @returns {Promise<string>} the path of the program
 */
export async function commandBundle() {
  const folder = join(projectRoot, 'out', 'cli')
  const program = join(folder, ENTRY)
  const builtAt = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (builtAt > newestChange(projectRoot, SOURCES)) return program

  const startedAt = new Date()
  await mkdir(join(folder, 'chunks'), { recursive: true })
  const work = await mkdtemp(join(projectRoot, 'out', '.cli-'))
  try {
    await bundle(work)
    for (const chunk of await readdir(join(work, 'chunks')).catch(() => [])) {
      await rename(join(work, 'chunks', chunk), join(folder, 'chunks', chunk))
    }
    // A source that changed while the build ran must count as newer.
    await utimes(join(work, ENTRY), startedAt, startedAt)
    await rename(join(work, ENTRY), program)
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

async function bundle(outDir) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    resolve: { alias: { '@shared': join(projectRoot, 'shared') } },
    plugins: [{ name: 'no-electron', enforce: 'pre', resolveId: refuseElectron }],
    ssr: { noExternal: true, external: ['@duckdb/node-api', '@duckdb/node-bindings'] },
    build: {
      ssr: 'electron/cli/index.ts',
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: ENTRY, chunkFileNames: 'chunks/[name]-[hash].mjs' } },
    },
  })
}

function refuseElectron(specifier, importer) {
  if (specifier === 'electron' || specifier.startsWith('electron/'))
    throw new Error(`The command line runs in plain Node; ${importer} imports electron.`)
  return null
}
