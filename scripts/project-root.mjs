import { dirname } from 'node:path'

/** The folder of the checkout, as an absolute path. */
export const projectRoot = dirname(import.meta.dirname)
