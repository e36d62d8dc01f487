import { buildApp } from '../build.mjs'
import { commandBundle } from '../command-bundle.mjs'
import { resolveRuntime } from '../electron-runtime/index.mjs'
import { packageApp } from '../package.mjs'

/** Builds the app and the command line. */
export const build = {
  name: 'build',
  run: async () => {
    await buildApp({ force: true })
    await commandBundle()
    return { passed: 2, failed: 0 }
  },
}

/** Makes both packagings: the one that the end-to-end tests drive, and the one that ships. */
export const packaging = {
  name: 'package',
  needs: ['build'],
  run: async () => {
    const runtime = await resolveRuntime()
    await packageApp('test', runtime)
    await packageApp('ship', runtime)
    return { passed: 2, failed: 0 }
  },
}
