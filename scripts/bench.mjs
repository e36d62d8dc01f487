// `npm run bench -- NAME`: runs the measurements of bench/NAME.mjs, of several names one after the other. bench/README.md says what is
// measured and how.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endPlainly, PlainProblem } from './end-plainly.mjs'
import { projectRoot } from './project-root.mjs'

await endPlainly(async () => {
  const folder = join(projectRoot, 'bench')
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.mjs') ? [file.slice(0, -'.mjs'.length)] : []))
  const words = process.argv.slice(2)
  const end = words.findIndex((word) => !names.includes(word))
  const wanted = end < 0 ? words : words.slice(0, end)
  const parameters = words.slice(wanted.length)
  // Each has parameters of its own.
  if (wanted.length === 0 || (wanted.length > 1 && parameters.length > 0)) throw new PlainProblem(`npm run bench -- ${names.join(' | ')}`)
  for (const name of wanted) {
    const { run } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href)
    await run(parameters)
  }
})
