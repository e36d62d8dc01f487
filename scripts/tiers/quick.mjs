import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '../project-root.mjs'
import { vitestTier } from './test-results.mjs'
import { commandTier } from './tier.mjs'

const CHECKS = join(projectRoot, 'scripts', 'checks')

export const types = commandTier('types', ['tsc', '-b'])
export const lint = commandTier('lint', ['biome', 'check', '--error-on-warnings'])
export const unit = vitestTier('unit', ['--project', 'unit'])
export const engine = vitestTier('engine', ['--project', 'engine'])

/**
 * Every file NAME.check.mjs in scripts/checks that looks at the sources, or at what was built from them. Each counts as
 * one. Its default export takes the root of the checkout and returns what is wrong, one line each.
 *
 * @param {'sources' | 'bundles'} subject
 * @returns {import('./tier.mjs').Tier}
 */
export function checks(subject) {
  return {
    name: subject === 'sources' ? 'checks' : 'bundle checks',
    ...(subject === 'bundles' ? { needs: ['build'] } : {}),
    run: async () => {
      const outcome = { passed: 0, failed: 0 }
      for (const file of (await readdir(CHECKS)).filter((name) => name.endsWith('.check.mjs'))) {
        const check = await import(pathToFileURL(join(CHECKS, file)).href)
        if (check.subject !== subject) continue
        const problems = await check.default(projectRoot)
        outcome[problems.length === 0 ? 'passed' : 'failed'] += 1
        console.log(`${problems.length === 0 ? 'good' : 'BAD '}  ${check.title}`)
        for (const problem of problems) console.log(`      ${problem}`)
      }
      return outcome
    },
  }
}
