// `npm run bench`: measures what the files bench/*.bench.ts measure.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { endPlainly } from './end-plainly.mjs'
import { projectRoot } from './project-root.mjs'
import { runTool } from './tiers/tier.mjs'

await endPlainly(async () => {
  const folder = join(projectRoot, 'bench')
  if (!readdirSync(folder).some((name) => name.endsWith('.bench.ts'))) {
    console.log('There are no measurements yet.')
    return 0
  }
  return runTool(['vitest', 'bench', '--run', '--root', folder, ...process.argv.slice(2)])
})
