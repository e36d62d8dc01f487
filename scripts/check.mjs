// `npm run check`: what a change should pass before it is committed, in seconds.
import { checks, lint, types, unit } from './tiers/quick.mjs'
import { runTiers } from './tiers/run-tiers.mjs'

process.exitCode = await runTiers([types, lint, checks('sources'), unit])
