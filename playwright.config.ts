import { defineConfig } from 'playwright/test'

// Network namespaces, strace and /proc belong to Linux; elsewhere these files are no part of the tier.
const linuxOnly = process.platform === 'linux' ? [] : ['security/network.spec.ts', 'security/sandbox.spec.ts', 'long/idle.spec.ts']

// The end-to-end tier: the packaged app, started as an ordinary user. `npm test` packages it first.
export default defineConfig({
  testDir: 'e2e',
  testMatch: process.env['DOSSIER_LONG'] === undefined ? '**/*.spec.ts' : 'long/**/*.spec.ts',
  testIgnore: [...linuxOnly, ...(process.env['DOSSIER_LONG'] === undefined ? ['long/**'] : [])],
  globalSetup: './e2e/harness/global-setup.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['DOSSIER_LONG'] === undefined ? 'test-results/e2e.json' : 'test-results/e2e-long.json' }],
  ],
})
