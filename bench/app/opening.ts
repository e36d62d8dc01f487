import type { ElectronApplication } from 'playwright'
import { answerOpenDialog } from '../../e2e/harness/journey.mjs'
import type { OneApp } from '../../e2e/journeys/one-app.ts'
import { timeToAnswers } from './stopwatch.ts'
import { followTasks, type Task } from './tasks.ts'

/** What somebody sees who chooses an archive. Times in milliseconds from the choice in the system's dialog. */
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
  await answerOpenDialogLikeAPerson(app, path)
  const stop = await followTasks(app, files.path('trace.json'))
  const [begun = 0, firstFigures = 0, overview = 0] = await timeToAnswers(
    page,
    'menu',
    [{ seen: '.opening' }, { seen: '.opening .progress-figures span:last-child', text: /[1-9]/u }, { seen: '.overview h1' }],
    async () => {
      await pages.open.chooseFile.click()
      return chosenAt(app)
    },
  )
  const tasks = [...(await stop())].sort((one, other) => other.clock - one.clock)
  return { begun, firstFigures, overview, tasks }
}

/** How long a person looks for a file, at the very least. */
const lookingFor = 1000

/** The next dialog stays open for a moment, as it does where a person chooses. */
async function answerOpenDialogLikeAPerson(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, { filePath, moment }) => {
      dialog.showOpenDialog = async () => {
        await new Promise((done) => setTimeout(done, moment))
        Object.assign(dialog, { chosenAt: Date.now() })
        return { canceled: false, filePaths: [filePath] }
      }
    },
    { filePath: path, moment: lookingFor },
  )
}

/** When the dialog was answered, in milliseconds since 1970. */
async function chosenAt(app: ElectronApplication): Promise<number> {
  for (;;) {
    const at = await app.evaluate(({ dialog }) => Reflect.get(dialog, 'chosenAt') as unknown)
    if (typeof at === 'number') return at
  }
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
