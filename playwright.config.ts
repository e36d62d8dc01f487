import { defineConfig } from 'playwright/test'

// Network namespaces, strace and /proc belong to Linux; elsewhere these files are no part of the tier.
const linuxOnly = process.platform === 'linux' ? [] : ['security/network.spec.ts', 'security/sandbox.spec.ts', 'long/idle.spec.ts']

const long = process.env['DOSSIER_LONG'] !== undefined
/** Pictures of every screen are for people to look at; they are no tests and are taken on demand. */
const look = process.env['DOSSIER_LOOK'] !== undefined

// The end-to-end tier: the packaged app, started as an ordinary user. `npm test` packages it first.
export default defineConfig({
  testDir: 'e2e',
  // With the folder above: a copy of the repository may itself lie in a folder called `look` or `long`.
  testMatch: look ? 'e2e/look/**/*.spec.ts' : long ? 'e2e/long/**/*.spec.ts' : '**/*.spec.ts',
  testIgnore: [...linuxOnly, ...(long ? [] : ['e2e/long/**']), ...(look ? [] : ['e2e/look/**'])],
  globalSetup: './e2e/harness/global-setup.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `test-results/${look ? 'look' : long ? 'e2e-long' : 'e2e'}.json` }]],
})
