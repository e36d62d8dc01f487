import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const alias = { '@shared': resolve(import.meta.dirname, 'shared') }

// Three Node programs share one build: the main process, the engine that main forks, and the command line.
// DuckDB is the only runtime dependency and stays outside; everything else is bundled.
export default defineConfig({
  main: {
    resolve: { alias },
    // Papa Parse can fetch remote files where a page can; nobody here asks it to, and there is nothing to ask.
    define: { XMLHttpRequest: 'undefined' },
    build: {
      minify: false,
      rollupOptions: {
        input: { index: 'electron/main/index.ts', engine: 'electron/engine-process/index.ts', cli: 'electron/cli/index.ts' },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    resolve: { alias },
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      minify: 'oxc',
      rollupOptions: {
        input: { index: resolve(import.meta.dirname, 'renderer/index.html'), print: resolve(import.meta.dirname, 'renderer/print.html') },
        output: {
          // All that the window starts with in one file: each file is asked of the main process, which is busy at the start itself.
          codeSplitting: { groups: [{ name: 'start', tags: ['$initial'], test: /^(?!.*[\\/]print[.\\/])/ }] },
        },
      },
      assetsInlineLimit: 0,
      // In kB. Chunks come from the disk, so their size costs parsing time alone.
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
    },
    plugins: [react()],
  },
})
