// `npm test`: everything that CI runs. The last line is the sum over all tiers.
import { endPlainly } from './end-plainly.mjs'
import { requireSystemLibraries } from './system-libraries.mjs'
import { build, packaging } from './tiers/packaged.mjs'
import { checks, engine, lint, types, unit } from './tiers/quick.mjs'
import { runTiers } from './tiers/run-tiers.mjs'
import { playwrightTier } from './tiers/test-results.mjs'

await endPlainly(async () => {
  requireSystemLibraries(['run', 'display', 'test'])
  return runTiers([
    types,
    lint,
    checks('sources'),
    unit,
    engine,
    build,
    checks('bundles'),
    packaging,
    playwrightTier('e2e', { needs: ['package'] }),
  ])
})
