import { existsSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { PlainProblem } from '../../scripts/end-plainly.mjs'

const OPENING_MS = 60_000
const SAVING_MS = 30_000

/**
 * The way through the app by the names that a person sees or hears. Every name that the whole way and the
 * demonstration rely on stands here, so that a changed word is changed in one place.
 *
 * @param {import('playwright').Page} page the app's window, in English
 */
export function journey(page) {
  const button = (name) => page.getByRole('button', { name, exact: true })
  return {
    open: {
      trySample: () => button('Try the sample archive'),
      chooseFile: () => button('Choose a file'),
      chooseFolder: () => button('Choose a folder'),
      refusal: () => page.getByRole('alert'),
    },
    overview: {
      writeRequest: () => page.getByRole('link', { name: 'Write a letter to TikTok' }),
    },
    request: {
      residence: () => page.getByRole('combobox', { name: 'Country or state' }),
      place: (name) => page.getByRole('option', { name, exact: true }),
      name: () => page.getByRole('textbox', { name: 'Your name' }),
      userName: () => page.getByRole('textbox', { name: 'TikTok user name' }),
      step: (title) => page.getByRole('heading', { level: 1, name: new RegExp(`: ${title}$`) }),
      next: () => button('Continue'),
      language: () => page.getByRole('button', { name: 'Language of the letter' }),
      inGerman: () => page.getByRole('option', { name: 'German', exact: true }),
      savePdf: () => button('Save as PDF'),
      otherFormats: () => button('Other formats'),
      asText: () => page.getByRole('menuitem', { name: 'Text', exact: true }),
    },
  }
}

/**
 * Opens the sample, or waits for the archive that was named at the start, until the overview stands.
 *
 * @param {import('playwright').Page} page
 * @param {{ sample: boolean }} which
 * @throws {PlainProblem} with the app's own sentence when the archive cannot be opened
 */
export async function reachOverview(page, { sample }) {
  const { open, overview } = journey(page)
  if (sample) await open.trySample().click()
  const refusal = open.refusal()
  await overview.writeRequest().or(refusal).first().waitFor({ timeout: OPENING_MS })
  if (await refusal.isVisible()) throw new PlainProblem(await refusal.innerText())
}

/**
 * From the overview to a finished letter that asks for everything to be erased, through the web form.
 *
 * @param {import('playwright').Page} page
 * @param {object} person
 * @param {string} person.residence as the list of places names it
 * @param {string} person.name
 * @param {string} [person.userName] the one that stands in the archive when left out, or else an invented one
 */
export async function reachLetter(page, { residence, name, userName }) {
  const { overview, request } = journey(page)
  await overview.writeRequest().click()
  await request.step('What you want').waitFor()
  await request.next().click()
  await request.step('Who it is for').waitFor()
  await request.next().click()
  await request.residence().fill(residence)
  await request.place(residence).click()
  await request.next().click()
  await request.name().fill(name)
  const known = await request.userName().inputValue()
  if (userName !== undefined || known === '') await request.userName().fill(userName ?? 'alex.example')
  await request.next().click()
  await request.step('What should be deleted').waitFor()
  await request.next().click()
  await request.step('How you send the letter').waitFor()
  await request.next().click()
  await request.step('Read the letter').waitFor()
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
  await request.otherFormats().click()
  await request.asText().click()
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
  await reachLetter(page, { residence: 'Germany', name: 'Alex Example' })
  await at('letter')
  await saveLetter(running, paths)
  return { overview }
}
