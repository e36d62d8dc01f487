import { resolve } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

// What takes minutes is named *.long.test.ts and runs only as `--project long`.
const exclude = [...configDefaults.exclude, '**/*.long.test.ts']

// Tiers in plain Node. The end-to-end tier (e2e/) drives the packaged app and has its own configuration.
export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  test: {
    allowOnly: false,
    // Vitest leaves one processor to others; on two that would double the time.
    maxWorkers: '100%',
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['shared/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude,
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engine',
          include: ['electron/**/*.test.ts'],
          exclude,
          environment: 'node',
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['**/*.long.test.ts'],
          environment: 'node',
          pool: 'forks',
          testTimeout: 900_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
