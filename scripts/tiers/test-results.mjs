import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { projectRoot } from '../project-root.mjs'
import { runTool } from './tier.mjs'

/**
 * A tier of vitest.
 *
 * @param {string} name
 * @param {ReadonlyArray<string>} parameters what to run
 * @returns {import('./tier.mjs').Tier}
 */
export function vitestTier(name, parameters) {
  return {
    name,
    run: async () => {
      const report = `test-results/${name}.json`
      const command = ['vitest', 'run', ...parameters, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      return countVitest(await runWithReport(command, report))
    },
  }
}

/**
 * A tier of Playwright's test runner.
 *
 * @param {string} name also the name of its report, as the Playwright configuration sets it
 * @param {object} options
 * @param {ReadonlyArray<string>} options.needs
 * @param {Record<string, string>} [options.env]
 * @returns {import('./tier.mjs').Tier}
 */
export function playwrightTier(name, { needs, env }) {
  return {
    name,
    needs,
    run: async () => countPlaywright(await runWithReport(['playwright', 'test'], `test-results/${name}.json`, env)),
  }
}

/**
 * Counts what vitest reports as JSON. A file that could not even be loaded counts as one failure; so does an error
 * outside any test.
 *
 * @param {{ exitCode: number, report: any }} run
 * @returns {import('./tier.mjs').Outcome}
 */
export function countVitest({ exitCode, report }) {
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return withExitCode(exitCode, { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length })
}

/**
 * Counts what Playwright reports as JSON. A flaky test is a failed one.
 *
 * @param {{ exitCode: number, report: any }} run
 * @returns {import('./tier.mjs').Outcome}
 */
export function countPlaywright({ exitCode, report }) {
  const { expected, unexpected, flaky } = report.stats
  return withExitCode(exitCode, { passed: expected, failed: unexpected + flaky })
}

// A runner that ends badly without a failed test has met something that its report does not say.
function withExitCode(exitCode, { passed, failed }) {
  return { passed, failed: exitCode !== 0 && failed === 0 && passed > 0 ? 1 : failed }
}

async function runWithReport(command, report, env) {
  const path = join(projectRoot, report)
  await mkdir(dirname(path), { recursive: true })
  await rm(path, { force: true })
  const exitCode = await runTool(command, env)
  return { exitCode, report: JSON.parse(await readFile(path, 'utf8')) }
}
