import { builtinModules } from 'node:module'

const BUILT_IN = new Set(builtinModules)

/** Modules of Node that reach a network. */
const NETWORK = ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'inspector', 'inspector/promises', 'undici']

/**
 * What the files of one place may import. The first place whose pattern fits a file is its own.
 *
 * @typedef {object} Place
 * @property {string} name
 * @property {RegExp} files
 * @property {ReadonlyArray<RegExp>} folders parts of the checkout
 * @property {ReadonlyArray<RegExp>} [types] further parts, for types alone
 * @property {boolean} node modules of Node, except those that reach a network
 * @property {(name: string) => boolean} packages
 */

const CLOSED = new Set(['electron', 'yauzl', '@duckdb/node-api', '@duckdb/node-bindings', 'docx', 'nodemailer', 'ical-generator'])
const ordinary = (name) => !CLOSED.has(name)
const only =
  (...names) =>
  (name) =>
    names.includes(name)

/** @type {ReadonlyArray<Place>} */
export const PLACES = [
  // Tests run in plain Node and may look at more than what they test.
  {
    name: 'tests',
    files: /\.test\.tsx?$|\/testing\//,
    folders: [/^shared\//, /^renderer\//, /^electron\//, /^scripts\//, /^e2e\//],
    node: true,
    packages: (name) => name !== 'electron',
  },
  { name: 'shared', files: /^shared\//, folders: [/^shared\//], node: false, packages: only('zod', 'temporal-polyfill') },
  { name: 'the renderer', files: /^renderer\//, folders: [/^shared\//, /^renderer\//], node: false, packages: ordinary },
  {
    name: 'the zip source',
    files: /^electron\/engine\/source\/zip\//,
    folders: [/^shared\//, /^electron\/engine\//],
    node: true,
    packages: only('yauzl'),
  },
  {
    name: 'the store',
    files: /^electron\/engine\/store\//,
    folders: [/^shared\//, /^electron\/engine\//],
    node: true,
    packages: only('@duckdb/node-api', '@duckdb/node-bindings'),
  },
  {
    name: 'the second reader',
    files: /^electron\/engine\/verify\//,
    folders: [/^shared\//, /^electron\/engine\/(?!ingest\/)/],
    // A second reader that ran the first one's code would prove nothing; types do not run.
    types: [/^electron\/engine\/ingest\//],
    node: true,
    packages: ordinary,
  },
  {
    name: 'the addresses',
    files: /^electron\/engine\/addresses\//,
    folders: [/^shared\//, /^electron\/engine\//, /^resources\/ip-countries\.bin\.gz$/],
    node: true,
    packages: ordinary,
  },
  { name: 'the engine', files: /^electron\/engine\//, folders: [/^shared\//, /^electron\/engine\//], node: true, packages: ordinary },
  {
    name: 'the files of letters',
    files: /^electron\/letters\//,
    folders: [/^shared\//, /^electron\/letters\//],
    node: true,
    packages: only('docx', 'nodemailer', 'ical-generator', 'jszip', 'papaparse'),
  },
  {
    name: 'the command line',
    files: /^electron\/cli\//,
    folders: [/^shared\//, /^electron\/engine\//, /^electron\/letters\//, /^electron\/cli\//],
    node: true,
    packages: ordinary,
  },
  {
    name: "the engine's process",
    files: /^electron\/engine-process\//,
    folders: [/^shared\//, /^electron\/engine\//, /^electron\/engine-process\//],
    node: true,
    packages: (name) => name === 'electron' || ordinary(name),
  },
  {
    name: 'the preload script',
    files: /^electron\/preload\//,
    folders: [/^shared\//, /^electron\/preload\//],
    node: false,
    packages: only('electron'),
  },
  {
    name: 'the main process',
    files: /^electron\/main\//,
    // Of the engine main knows the words they exchange, the trap that both set first, and what unfinished files are called.
    folders: [
      /^shared\//,
      /^electron\/main\//,
      /^electron\/letters\//,
      /^electron\/engine-process\/protocol\.ts$/,
      /^electron\/engine\/network-trap\.ts$/,
      /^electron\/engine\/unfinished-file\.ts$/,
    ],
    node: true,
    packages: (name) => name === 'electron' || ordinary(name),
  },
]

/** The one file that imports what reaches a network, in order to take it away. */
const NETWORK_TRAP = /^electron\/engine\/network-trap(\.test)?\.ts$/

/** What nobody takes from Electron, and what one file alone does. */
const ELECTRON_NAMES = new Map([
  ['net', null],
  ['autoUpdater', null],
  ['crashReporter', null],
  ['ipcMain', 'electron/main/ipc.ts'],
])

/** Packages of which only some parts are taken. The others of nodemailer reach a network, its mail composer among them. */
const PARTS = new Map([['nodemailer', new Set(['nodemailer/lib/mime-funcs', 'nodemailer/lib/qp'])]])

/**
 * Holds one import against the law.
 *
 * @param {string} path the file, from the root of the checkout
 * @param {import('./imports-of.mjs').Import} found
 * @param {(specifier: string) => string | null} toPath the path that a relative or aliased specifier means; null for a package
 * @returns {string | null} what is wrong
 */
export function judge(path, { specifier, names, isType }, toPath) {
  const place = PLACES.find(({ files }) => files.test(path))
  if (place === undefined) return 'lies in no place that the import law knows.'
  if (specifier === null) return 'imports something whose name is worked out only at run time.'

  const inside = toPath(specifier)
  if (inside !== null) {
    const open = isType ? [...place.folders, ...(place.types ?? [])] : place.folders
    return open.some((folder) => folder.test(inside)) ? null : `imports ${inside}; ${place.name} may not.`
  }

  const bare = specifier.replace(/^node:/, '')
  if (NETWORK.includes(bare)) return NETWORK_TRAP.test(path) ? null : `imports ${specifier}, which reaches a network; nothing may.`
  if (specifier.startsWith('node:')) return place.node ? null : `imports ${specifier}; ${place.name} may not import Node.`
  if (BUILT_IN.has(specifier)) return `imports ${specifier} without \`node:\`.`

  const name = packageOf(specifier)
  const parts = PARTS.get(name)
  if (parts !== undefined && !parts.has(specifier)) return `imports ${specifier}; of ${name} only ${[...parts].join(' and ')}.`
  if (name === 'electron') return judgeElectron(path, place, names, isType)
  return place.packages(name) ? null : `imports ${name}; ${place.name} may not.`
}

function judgeElectron(path, place, names, isType) {
  if (isType && path.startsWith('electron/main/')) return null
  if (!place.packages('electron')) return `imports electron; ${place.name} may not.`
  if (isType) return null
  for (const name of names) {
    if (name === '*') return 'imports all of electron; name what is needed.'
    const onlyIn = ELECTRON_NAMES.get(name)
    if (onlyIn === null) return `imports ${name} from electron; nothing may.`
    if (onlyIn !== undefined && onlyIn !== path) return `imports ${name} from electron; only ${onlyIn} may.`
  }
  return null
}

function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
