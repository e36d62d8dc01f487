import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { walk } from '../e2e/harness/journey.mjs'
import { launchApp } from '../e2e/harness/launch.mjs'
import { freshEnvironment } from '../e2e/harness/stage.mjs'
import { startVirtualDisplay } from './display.mjs'
import { PlainProblem } from './end-plainly.mjs'
import { projectRoot } from './project-root.mjs'
import { sandboxSwitches } from './sandbox.mjs'

/**
 * Shows the app on a virtual display: opens the archive or the sample, walks to the letter, and leaves pictures of each
 * screen and the letter as PDF and text in out/demo. Prints the overview as text.
 *
 * @param {import('./electron-runtime/index.mjs').Runtime} runtime
 * @param {string | undefined} archive an absolute path; the sample when left out
 */
export async function demonstrate(runtime, archive) {
  const out = join(projectRoot, 'out', 'demo')
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  const home = await mkdtemp(join(tmpdir(), 'dossier-demo-'))
  const display = await startVirtualDisplay()
  let running
  try {
    running = await launchApp({
      executablePath: runtime.executable,
      args: [...sandboxSwitches(runtime), '--lang=en-US', projectRoot, ...(archive === undefined ? [] : [archive])],
      env: { ...freshEnvironment(home), ...display.env },
    })
    const { page } = running
    let pictures = 0
    const { overview } = await walk(running, {
      sample: archive === undefined,
      paths: { pdf: join(out, 'letter.pdf'), text: join(out, 'letter.txt') },
      at: async (step) => {
        pictures += 1
        await page.screenshot({ path: join(out, `${pictures}-${step}.png`) })
      },
    })
    console.log(`\n${overview.trim()}\n`)
    console.log((await readFile(join(out, 'letter.txt'), 'utf8')).split('\n').slice(0, 12).join('\n').trim())
    console.log(`\nPictures and the letter lie in ${relative(process.cwd(), out) || out}.`)
  } catch (problem) {
    await running?.page.screenshot({ path: join(out, 'where-it-stopped.png') }).catch(() => {})
    if (!(problem instanceof PlainProblem)) process.stderr.write(running?.stderr() ?? '')
    throw problem
  } finally {
    await running?.app.close()
    await display.stop()
    await rm(home, { recursive: true, force: true })
  }
}
