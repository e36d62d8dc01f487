import type { SampleOptions } from './world.ts'

/** The archive behind "Try the sample archive", and what `dossier sample` makes when nothing else is asked for. */
export const bundledSample: { readonly file: string; readonly options: SampleOptions } = {
  file: 'robin-example.zip',
  options: { rows: 3000, generation: 'J5', seed: 1 },
}
