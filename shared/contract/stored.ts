import * as z from 'zod/mini'

const count = z.int().check(z.nonnegative())
const files = z.object({ files: count, bytes: count })

/** A file that the person saved since the app started. Remembered in memory only, by its name without its folder. */
export const savedFileSchema = z.object({ name: z.string(), kind: z.enum(['letter', 'dates', 'records', 'picture']) })
export type SavedFile = z.infer<typeof savedFileSchema>

/** What lies on this computer because of Dossier at the moment of asking, as the disk has it. */
export const storedSchema = z.object({
  /** The app's own folder; the person's home folder is written `~`. */
  folder: z.string(),
  /** The settings file with what stands in it, key by key; null where there is none. */
  settings: z.nullable(z.object({ name: z.string(), bytes: count, values: z.array(z.object({ key: z.string(), value: z.string() })) })),
  /** What Chromium, which draws the window, keeps in the same folder. */
  runtime: files,
  /** Whatever else lies in the folder. */
  others: z.array(z.object({ name: z.string(), bytes: count })),
  /** Temporary files of exports: under way, or left behind by a process that was killed. */
  staging: files,
  saved: z.array(savedFileSchema),
  /** Whether the clipboard holds what was last copied from Dossier. */
  clipboard: z.boolean(),
})
export type Stored = z.infer<typeof storedSchema>
