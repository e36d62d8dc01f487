import { defineConfig } from 'playwright/test'

// The end-to-end tier: the packaged app, started as an ordinary user. `npm test` packages it first.
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  testIgnore: process.env['DOSSIER_LONG'] === undefined ? 'long/**' : [],
  globalSetup: './e2e/harness/global-setup.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
})
