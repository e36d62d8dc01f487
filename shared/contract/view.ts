import * as z from 'zod/mini'
import { zoneSchema } from './zone.ts'

/**
 * How a person looks at their archive right now. Every call that returns something from the archive carries it,
 * so that names are hidden and hours are counted where the data lives, not after it has reached the window.
 */
export const viewSchema = z.object({
  /** Privacy view: names, messages, addresses, amounts and search terms are replaced by tokens before they leave the engine. */
  mask: z.boolean(),
  /** The zone that dates, hours and weekdays are told and counted in. */
  zone: zoneSchema,
  /** BCP 47 tag of the interface language. */
  language: z.string().check(z.minLength(2), z.maxLength(16)),
})
export type View = z.infer<typeof viewSchema>
