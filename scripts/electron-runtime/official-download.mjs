// Runs as a process of its own, so that it can be ended: fetches the official binary into the downloader's cache and
// prints a line whenever bytes arrive. The electron package's installer then takes it from that cache.
import { createRequire } from 'node:module'
import { downloadArtifact } from '@electron/get'

const require = createRequire(import.meta.url)
const { version } = require('electron/package.json')

await downloadArtifact({
  version,
  artifactName: 'electron',
  platform: process.platform,
  arch: process.arch,
  checksums: require('electron/checksums.json'),
  cacheRoot: process.env.electron_config_cache,
  downloadOptions: {
    quiet: true,
    getProgressCallback: async ({ transferred }) => {
      process.stdout.write(`${transferred}\n`)
    },
  },
})
