import { existsSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const OPENING_MS = 60_000
const SAVING_MS = 30_000

/**
 * The way through the app by the names that a person sees or hears. Every name that the end-to-end tests and the
 * demonstration rely on stands here, so that a changed word is changed in one place.
 *
 * @param {import('playwright').Page} page the app's window, in English
 */
export function journey(page) {
  return {
    open: {
      trySample: () => page.getByRole('button', { name: 'Try the sample archive' }),
      chooseFile: () => page.getByRole('button', { name: 'Choose a file' }),
    },
    overview: {
      heading: () => page.getByRole('heading', { level: 1 }),
      writeRequest: () => page.getByRole('button', { name: 'Write a deletion request' }),
    },
    request: {
      residence: () => page.getByRole('combobox', { name: 'Where do you live' }),
      name: () => page.getByRole('textbox', { name: 'Full name' }),
      userName: () => page.getByRole('textbox', { name: 'TikTok user name' }),
      review: () => page.getByRole('button', { name: 'Review the letter' }),
      letter: () => page.getByRole('article', { name: 'Your letter' }),
      savePdf: () => page.getByRole('button', { name: 'Save as PDF' }),
      saveText: () => page.getByRole('button', { name: 'Save as text' }),
    },
  }
}

/**
 * Opens the sample, or waits for the archive that was named at the start, until the overview stands.
 *
 * @param {import('playwright').Page} page
 * @param {{ sample: boolean }} which
 */
export async function reachOverview(page, { sample }) {
  const { open, overview } = journey(page)
  if (sample) await open.trySample().click()
  await overview.writeRequest().waitFor({ timeout: OPENING_MS })
}

/**
 * From the overview to a finished letter of a person in Germany.
 *
 * @param {import('playwright').Page} page
 * @param {{ name: string }} person
 */
export async function reachLetter(page, { name }) {
  const { overview, request } = journey(page)
  await overview.writeRequest().click()
  await request.name().fill(name)
  await request.review().click()
  await request.letter().waitFor()
}

/**
 * Answers the app's next save dialogs with a path, as a person would who types it in.
 *
 * @param {import('playwright').ElectronApplication} app
 * @param {string} path
 */
export async function answerSaveDialog(app, path) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
}

/**
 * Answers the app's next open dialogs with paths.
 *
 * @param {import('playwright').ElectronApplication} app
 * @param {ReadonlyArray<string>} paths
 */
export async function answerOpenDialog(app, paths) {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
  }, paths)
}

/**
 * Saves the letter in both forms.
 *
 * @param {import('./launch.mjs').RunningApp} running
 * @param {{ pdf: string, text: string }} paths
 */
export async function saveLetter({ app, page }, paths) {
  const { request } = journey(page)
  await answerSaveDialog(app, paths.pdf)
  await request.savePdf().click()
  await fileWritten(paths.pdf)
  await answerSaveDialog(app, paths.text)
  await request.saveText().click()
  await fileWritten(paths.text)
}

/** Waits until a file stands there whole; the app moves finished files into place. */
async function fileWritten(path) {
  for (const deadline = Date.now() + SAVING_MS; Date.now() < deadline; await wait(50)) {
    if (existsSync(path) && statSync(path).size > 0) return
  }
  throw new Error(`Nothing was saved as ${path}.`)
}

/**
 * The whole way: open, overview, letter, saved in both forms.
 *
 * @param {import('./launch.mjs').RunningApp} running
 * @param {object} options
 * @param {boolean} options.sample whether to press the button for the sample archive
 * @param {{ pdf: string, text: string }} options.paths where the letter goes
 * @param {(step: 'open' | 'overview' | 'letter') => Promise<void>} [options.at] called when each screen stands
 * @returns {Promise<{ overview: string }>} what the overview says, as text
 */
export async function walk(running, { sample, paths, at = async () => {} }) {
  const { page } = running
  if (sample) await journey(page).open.trySample().waitFor({ timeout: OPENING_MS })
  await at('open')
  await reachOverview(page, { sample })
  await at('overview')
  const overview = await page.getByRole('main').innerText()
  await reachLetter(page, { name: 'Alex Example' })
  await at('letter')
  await saveLetter(running, paths)
  return { overview }
}
