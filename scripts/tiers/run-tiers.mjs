import { PlainProblem } from '../end-plainly.mjs'

/**
 * Runs tiers one after the other. A tier that breaks, runs no test or cannot run counts as one failure. At the end
 * prints a table, and as the very last line the sum over all tiers.
 *
 * @param {ReadonlyArray<import('./tier.mjs').Tier>} tiers
 * @returns {Promise<number>} the exit code: 0 only when nothing failed
 */
export async function runTiers(tiers) {
  const rows = []
  for (const tier of tiers) {
    console.log(`\n── ${tier.name} ──`)
    const startedAt = Date.now()
    const { passed, failed, remark } = await outcomeOf(tier, rows)
    rows.push({ name: tier.name, passed, failed, seconds: (Date.now() - startedAt) / 1000, remark })
  }
  console.log(`\n${table(rows)}\n`)
  const passed = sum(rows, 'passed')
  const failed = sum(rows, 'failed')
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
}

async function outcomeOf(tier, before) {
  const missing = (tier.needs ?? []).filter((name) => before.find((row) => row.name === name)?.failed !== 0)
  if (missing.length > 0) return { passed: 0, failed: 1, remark: `not run: ${missing.join(', ')} failed` }
  try {
    const { passed, failed } = await tier.run()
    if (passed + failed === 0) return { passed, failed: 1, remark: 'ran no test' }
    return { passed, failed, remark: '' }
  } catch (problem) {
    console.error(problem instanceof PlainProblem ? problem.message : (problem?.stack ?? problem))
    return { passed: 0, failed: 1, remark: 'broke off' }
  }
}

function table(rows) {
  const width = Math.max(...rows.map((row) => row.name.length), 4)
  const line = (name, passed, failed, seconds, remark) =>
    `${name.padEnd(width)}  ${passed.padStart(6)}  ${failed.padStart(6)}  ${seconds.padStart(7)}  ${remark}`.trimEnd()
  return [
    line('tier', 'passed', 'failed', 'seconds', ''),
    ...rows.map((row) => line(row.name, String(row.passed), String(row.failed), row.seconds.toFixed(1), row.remark)),
  ].join('\n')
}

function sum(rows, key) {
  return rows.reduce((total, row) => total + row[key], 0)
}
