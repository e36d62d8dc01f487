import { defineConfig } from 'playwright/test'

// What `npm run bench -- app` runs: one thing after the other, in the packaged app, started as an ordinary user.
export default defineConfig({
  testDir: '.',
  globalSetup: '../../e2e/harness/global-setup.ts',
  outputDir: '../../test-results/bench-app',
  workers: 1,
  timeout: 1_800_000,
  expect: { timeout: 120_000 },
  reporter: [['line']],
})
