import { _electron, errors } from 'playwright'

/** A start that Playwright could follow is done long before; see `startedUnfollowed`. */
const FOLLOWED_MS = 20_000
const ATTEMPTS = 3

/**
 * A started app, its first window and what it wrote to standard error.
 *
 * @typedef {object} RunningApp
 * @property {import('playwright').ElectronApplication} app
 * @property {import('playwright').Page} page
 * @property {() => string} stderr
 */

/**
 * Starts the app under Playwright and waits for its window.
 *
 * @param {object} options
 * @param {string} options.executablePath the program, or a wrapper around it
 * @param {ReadonlyArray<string>} options.args
 * @param {Record<string, string>} options.env its whole environment
 * @param {string} [options.cwd]
 * @param {number} [options.timeout] milliseconds until the window must be there
 * @returns {Promise<RunningApp>}
 */
export async function launchApp({ executablePath, args, env, cwd, timeout = 60_000 }) {
  const app = await startFollowed({
    executablePath,
    args: [...args],
    env,
    // Without this Playwright forces light colours, and the app's own choice of theme has no effect.
    colorScheme: null,
    // Without this Playwright switches the sandbox off.
    chromiumSandbox: true,
    timeout,
    ...(cwd === undefined ? {} : { cwd }),
  })
  let written = ''
  app.process().stderr?.on('data', (chunk) => {
    written += chunk
  })
  const page = await app.firstWindow({ timeout })
  return { app, page, stderr: () => written.split('\n').filter(isTheAppsOwn).join('\n') }
}

async function startFollowed(options, attempt = 1) {
  const isLast = attempt === ATTEMPTS
  try {
    return await _electron.launch(isLast ? options : { ...options, timeout: Math.min(FOLLOWED_MS, options.timeout) })
  } catch (problem) {
    if (isLast || !startedUnfollowed(problem)) throw problem
    return startFollowed(options, attempt + 1)
  }
}

/**
 * Whether the app came up but Playwright missed it: where it connects at the very moment at which the window changes from
 * its empty page to the app's, it waits for a navigation that has already happened. An app that does not come up is
 * told apart by this: no debugger could be connected with.
 */
function startedUnfollowed(problem) {
  return problem instanceof errors.TimeoutError && (problem.message.match(/<ws connected>/g)?.length ?? 0) === 2
}

// Chromium complains about the message bus of a desktop that a virtual display does not have.
function isTheAppsOwn(line) {
  return !/:(?:bus|viz_main_impl|object_proxy|gpu_process_host)\.cc/.test(line)
}
