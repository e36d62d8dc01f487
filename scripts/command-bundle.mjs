import { nodeBundle } from './node-bundle.mjs'

/**
 * The command line as one program for plain Node, built when its sources are newer.
 *
 * @returns {Promise<string>} the path of the program
 */
export function commandBundle() {
  return nodeBundle({
    name: 'dossier',
    folder: 'cli',
    entry: 'electron/cli/index.ts',
    sources: ['electron/cli', 'scripts/command-bundle.mjs'],
  })
}
