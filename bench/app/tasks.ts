import { readFileSync } from 'node:fs'
import type { ElectronApplication } from 'playwright'
import * as z from 'zod/mini'

/** What one thread was busy with at a stretch, in milliseconds: by the clock, and of the processor alone. */
export interface Task {
  readonly clock: number
  readonly processor: number
}

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      dur: z.optional(z.number()),
      tdur: z.optional(z.number()),
      args: z.optional(z.looseObject({ name: z.optional(z.string()) })),
    }),
  ),
})

/**
 * Follows what the window's own thread does, as Chromium's tracing tells it, until told to stop.
 *
 * @param path where the trace may lie meanwhile; the app's user must be able to write there
 * @returns stops, and gives every task
 */
export async function followTasks(app: ElectronApplication, path: string): Promise<() => Promise<readonly Task[]>> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['toplevel'], excluded_categories: ['*'] }),
  )
  return async () => {
    await app.evaluate(({ contentTracing }, to) => contentTracing.stopRecording(to), path)
    const { traceEvents } = z.parse(traceSchema, JSON.parse(readFileSync(path, 'utf8')))
    const windows = new Set(
      traceEvents
        .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid} ${tid}`),
    )
    return traceEvents.flatMap(({ name, ph, pid, tid, dur, tdur }) =>
      ph === 'X' && /RunTask/u.test(name) && windows.has(`${pid} ${tid}`)
        ? [{ clock: (dur ?? 0) / 1000, processor: (tdur ?? 0) / 1000 }]
        : [],
    )
  }
}
