import { fileURLToPath } from 'node:url'
import { nodeBundle } from '../../scripts/node-bundle.mjs'

/**
 * @param {'open' | 'cancel'} name of a TypeScript program in this folder
 * @returns {Promise<string>} where it lies, bundled for plain Node
 */
export function bundled(name) {
  return nodeBundle({ name, folder: 'bench', entry: `bench/ingest/${name}.ts`, sources: ['bench/ingest'] })
}

/** The public baselines. */
export const jszipParse = fileURLToPath(new URL('./jszip-parse.mjs', import.meta.url))
export const inflateAlone = fileURLToPath(new URL('./inflate-alone.mjs', import.meta.url))
