import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { measures, wordsOf } from './reading-measures.mjs'

export const title = 'what the app says can be read at fourteen, in every language'
export const subject = 'sources'

/** A shorter text is measured as part of the whole only: one long word would decide over it. */
const FEWEST_WORDS = 20

/**
 * Measures every text of the window and of the main process.
 *
 * @param {string} root the checkout
 * @returns {Promise<string[]>} what is wrong, one line each
 */
export default async function readingLevel(root) {
  const folder = join(root, 'renderer', 'i18n')
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const problems = await Promise.all(
    languages.map(async ({ name }) => {
      const [window, main] = await Promise.all(
        [join(folder, name, 'index.ts'), join(root, 'electron', 'main', 'texts', `${name}.ts`)].map(async (path) => {
          const { module } = await runnerImport(path, { configFile: false, root, logLevel: 'error' })
          return module[name]
        }),
      )
      return tooHard(name, leaves({ ...window, main }))
    }),
  )
  return problems.flat()
}

/**
 * @param {string} language
 * @param {ReadonlyMap<string, string>} texts by the place where each stands
 * @returns {string[]}
 */
export function tooHard(language, texts) {
  const measure = measures[language]
  if (measure === undefined) return [`${language}: scripts/checks/reading-measures.mjs names no measure for this language`]
  const { name, grade, highest, highestMean } = measure
  const said = (value) => `${name} ${value.toFixed(1)}`
  const plain = [...texts].map(([place, text]) => [place, text.replace(/\{\{[^}]*\}\}/g, 'X')])
  const single = plain
    .filter(([, text]) => wordsOf(text).length >= FEWEST_WORDS && grade(text) > highest)
    .map(([place, text]) => `${language}: ${place} is too hard, ${said(grade(text))} where ${highest} is the most: ${text}`)
  const mean = grade(plain.flatMap(([, text]) => (/[.?]$/.test(text) ? [text] : [])).join(' '))
  return mean > highestMean
    ? [...single, `${language}: all texts together are too hard, ${said(mean)} where ${highestMean} is the most`]
    : single
}

/**
 * @param {object} tree texts in groups of any depth
 * @returns {Map<string, string>} by the place where each stands
 */
export function leaves(tree, path = []) {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[[...path, key].join(' › '), value]] : [...leaves(value, [...path, key])],
    ),
  )
}
