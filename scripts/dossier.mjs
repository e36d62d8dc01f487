// `npm run --silent dossier -- VERB …`: the command line from a checkout. Builds itself first when its sources are newer.
import { pathToFileURL } from 'node:url'
import { commandBundle } from './command-bundle.mjs'

const program = await commandBundle()
const parameters = process.argv.slice(2)
if (parameters[0] === '--which') {
  process.stdout.write(`${program}\n`)
} else {
  // npm runs scripts in the folder of the package; paths are meant from where the person stands.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  process.argv = [process.execPath, program, ...parameters]
  await import(pathToFileURL(program).href)
}
