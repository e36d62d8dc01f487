import { networkApisIn } from './network-apis.mjs'
import { sourceFiles } from './source-files.mjs'

export const title = 'no bundle holds a way to a network, except as explained'
export const subject = 'bundles'

/**
 * What may stand in the bundles, and why. `files` are paths below out/. An entry that fits nothing any more is reported too.
 */
const EXPLAINED = [
  ...['node:net', 'node:dgram', 'node:dns'].map((api) => ({
    files: /^main\/chunks\/network-trap-[\w-]+\.mjs$/,
    api,
    why: 'The trap imports it in order to replace what connects with a function that throws.',
  })),
  {
    files: /^(?:main|cli)\/chunks\/docx-[\w-]+\.mjs$/,
    api: 'importScripts',
    why: 'JSZip asks whether there is one, to tell a page from a worker, and never calls it.',
  },
]

/**
 * Lint and the import law look at our own sources; this looks at what the bundler made of them and of every dependency.
 *
 * @param {string} root the checkout, after a build
 * @returns {string[]} what is wrong, one line each
 */
export default function bundleNetwork(root) {
  const bundles = sourceFiles(root, ['out/main', 'out/preload', 'out/renderer', 'out/cli'], /\.(?:js|mjs|cjs)$/)
  if (bundles.length === 0) return ['Nothing has been built.']
  const used = new Set()
  const problems = bundles.flatMap(({ path, text }) =>
    networkApisIn(path, text).flatMap((api) => {
      const explained = EXPLAINED.find((entry) => entry.api === api && entry.files.test(path.replace(/^out\//, '')))
      if (explained === undefined) return [`${path} holds ${api}.`]
      used.add(explained)
      return []
    }),
  )
  const stale = EXPLAINED.filter((entry) => !used.has(entry)).map(
    ({ files, api }) => `${api} is explained for ${files}, but does not stand there.`,
  )
  return [...problems, ...stale]
}
