import { bundledSample } from '../engine/sample/bundled-sample.ts'
import { isSampleGeneration, type SampleGeneration, sampleGenerations } from '../engine/sample/generation.ts'
import { mostSampleRows } from '../engine/sample/sample-stream.ts'
import { type WrittenSample, writeSample } from '../engine/sample/write-sample.ts'
import type { CommandIo, ExitCode, Verb } from './verb.ts'
import { parseVerbArgs, required, UsageError } from './verb.ts'

const { rows: usualRows, generation: usualGeneration, seed: usualSeed } = bundledSample.options

const help = `dossier sample --out FILE.zip [--rows N] [--generation G] [--seed S] [--force] [--json]

A synthetic archive of an invented person, laid out as TikTok hands archives out. Nobody's data is in it.
The same options give the same archive, on any day and any machine.

  --out FILE.zip     where it goes
  --rows N           rows of the watch history; everything else is in proportion (default: ${usualRows})
  --generation G     ${sampleGenerations.join(', ')}: the layouts of 2022 to 2026 (default: ${usualGeneration})
  --seed S           a whole number; another seed makes other records (default: ${usualSeed})
  --force            replace a file that stands there already
  --json             path and number of records per category as one JSON object

It is made while it is written, so that millions of rows need no more memory than a few.
`

export const sample: Verb = {
  name: 'sample',
  summary: 'A synthetic archive of an invented person, for trying things out',
  help,
  run: async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const { values } = parseVerbArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        rows: { type: 'string' },
        generation: { type: 'string' },
        seed: { type: 'string' },
        force: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    })
    const written = await writeSample({
      out: required('--out', values.out),
      rows: wholeNumber('--rows', values.rows, usualRows, mostSampleRows),
      generation: generationNamed(values.generation ?? usualGeneration),
      seed: wholeNumber('--seed', values.seed, usualSeed, Number.MAX_SAFE_INTEGER),
      force: values.force === true,
    })
    io.out(values.json === true ? `${JSON.stringify(written, null, 2)}\n` : writtenText(written))
    return 0
  },
}

function wholeNumber(option: string, given: string | undefined, usual: number, most: number): number {
  if (given === undefined) return usual
  const number = /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN
  if (!(number <= most)) throw new UsageError('option-value', `${option} takes a whole number from 0 to ${most}.`, option)
  return number
}

function generationNamed(given: string): SampleGeneration {
  if (isSampleGeneration(given)) return given
  const known = sampleGenerations.join(', ')
  const isText = /^T[123]$/.test(given)
  const message = isText ? `Text archives (${given}) cannot be made yet. There are: ${known}.` : `--generation takes one of: ${known}.`
  throw new UsageError('option-value', message, '--generation')
}

/** The place, then the categories that hold something, the largest first. */
function writtenText({ path, counts }: WrittenSample): string {
  const filled = Object.entries(counts).filter(([, count]) => count > 0)
  const width = Math.max(...filled.map(([, count]) => String(count).length))
  const lines = filled.toSorted(([, a], [, b]) => b - a).map(([id, count]) => `  ${String(count).padStart(width)}  ${id}\n`)
  return `${path}\n${lines.join('')}`
}
