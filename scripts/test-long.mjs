// `npm run test:long`: what takes minutes. Tests in plain Node named *.long.test.ts, the guards of budgets in bench/ by themselves, and
// end-to-end tests in e2e/long.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { endPlainly } from './end-plainly.mjs'
import { projectRoot } from './project-root.mjs'
import { requireSystemLibraries } from './system-libraries.mjs'
import { build, packaging } from './tiers/packaged.mjs'
import { runTiers } from './tiers/run-tiers.mjs'
import { playwrightTier, vitestTier } from './tiers/test-results.mjs'

const inNode = holds(['shared', 'electron', 'renderer', 'scripts', 'bench'], '.long.test.ts')
const guards = holds(['bench'], '.long.test.ts')
const inWindow = holds(['e2e/long'], '.spec.ts')

await endPlainly(async () => {
  const tiers = []
  if (inNode) tiers.push(vitestTier('long', ['--project', 'long', '--exclude', 'bench/**', '--maxWorkers=2']))
  // What guards a time runs by itself, one file after the other: beside other tests it would measure those.
  if (guards) tiers.push(vitestTier('budgets', ['--project', 'long', '--no-file-parallelism', 'bench/']))
  if (inWindow) {
    requireSystemLibraries(['run', 'display', 'test'])
    tiers.push(build, packaging, playwrightTier('e2e-long', { needs: ['package'], env: { DOSSIER_LONG: '1' } }))
  }
  if (tiers.length > 0) return runTiers(tiers)
  console.log('There are no long tests yet.')
  return 0
})

function holds(folders, ending) {
  return folders.some((folder) => {
    try {
      return readdirSync(join(projectRoot, folder), { recursive: true }).some((name) => String(name).endsWith(ending))
    } catch {
      return false
    }
  })
}
