import * as z from 'zod/mini'
import { zoneSchema } from './zone.ts'

/** The only thing that Dossier keeps on disk by itself. Nothing here comes from an archive. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Interface language, or `system`. */
  language: z.string().check(z.maxLength(16)),
  /** Zone for dates: `system`, `UTC`, or an IANA name. */
  zone: z.union([z.literal('system'), zoneSchema]),
  /** Zoom in percent. */
  zoom: z.int().check(z.minimum(50), z.maximum(400)),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = { theme: 'system', language: 'system', zone: 'system', zoom: 100 }
