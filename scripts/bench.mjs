// `npm run bench -- NAME`: runs the measurements of bench/NAME.mjs. bench/README.md says what is measured and how.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endPlainly, PlainProblem } from './end-plainly.mjs'
import { projectRoot } from './project-root.mjs'

await endPlainly(async () => {
  const folder = join(projectRoot, 'bench')
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.mjs') ? [file.slice(0, -'.mjs'.length)] : []))
  const [name, ...parameters] = process.argv.slice(2)
  if (!names.includes(name)) throw new PlainProblem(`npm run bench -- ${names.join(' | ')}`)
  const { run } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href)
  return run(parameters)
})
