import { answerOpenDialog } from '../../e2e/harness/journey.mjs'
import type { OneApp } from '../../e2e/journeys/one-app.ts'
import { timeToAnswers } from './stopwatch.ts'
import { followTasks, type Task } from './tasks.ts'

/** What somebody sees who chooses an archive. Times in milliseconds from the click on the button. */
export interface Opening {
  /** Until it is said that the archive is on its way. */
  readonly begun: number
  /** Until the first count of records stands there. */
  readonly firstFigures: number
  /** Until the overview stands. */
  readonly overview: number
  /** What the window's thread was busy with, longest first. */
  readonly tasks: readonly Task[]
}

/** @param path an archive that the app's user can read */
export async function watchOpening({ app, page, pages, files }: OneApp, path: string): Promise<Opening> {
  await answerOpenDialog(app, [path])
  const stop = await followTasks(app, files.path('trace.json'))
  const [begun = 0, firstFigures = 0, overview = 0] = await timeToAnswers(
    page,
    'click',
    [{ seen: '.opening' }, { seen: '.opening .progress-figures span:last-child', text: /[1-9]/u }, { seen: '.overview h1' }],
    () => pages.open.chooseFile.click(),
  )
  const tasks = [...(await stop())].sort((one, other) => other.clock - one.clock)
  return { begun, firstFigures, overview, tasks }
}

/**
 * Opens an archive and thinks better of it.
 *
 * @param share of the bar at which it is cancelled, from 0 to 1
 * @returns milliseconds from the click until the first page stands as before; null when the archive was open sooner
 */
export async function timeToCancel({ app, page, pages }: OneApp, path: string, share: number): Promise<number | null> {
  await answerOpenDialog(app, [path])
  await pages.open.chooseFile.click()
  const reached = await page.waitForFunction(
    (wanted) => {
      if (document.querySelector('.overview') !== null) return 'open'
      const bar = document.querySelector('.opening [role="progressbar"]')
      return bar !== null && Number(bar.getAttribute('aria-valuenow') ?? 0) >= wanted && 'reached'
    },
    share * 100,
    { polling: 'raf', timeout: 120_000 },
  )
  if ((await reached.jsonValue()) === 'open') return null
  const [gone = 0] = await timeToAnswers(page, 'click', [{ seen: '.opening', gone: true }], () => pages.open.cancel.click())
  return gone
}
