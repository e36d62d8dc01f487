import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

// Tiers in plain Node. The end-to-end tier (e2e/) drives the packaged app and has its own configuration.
export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  test: {
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      { extends: true, test: { name: 'unit', include: ['shared/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'engine', include: ['electron/**/*.test.ts'], environment: 'node', pool: 'forks', testTimeout: 60_000 } },
    ],
  },
})
