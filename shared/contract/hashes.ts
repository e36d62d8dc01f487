import * as z from 'zod/mini'

/** The SHA-256 of the files of an open archive, as far as it has been worked out. */
export const hashesSchema = z.object({
  bytesRead: z.int(),
  bytesTotal: z.int(),
  /** One for each archive of the view in 64 hexadecimal digits, null for an unpacked folder, which has none; null before all are known. */
  sha256: z.nullable(z.array(z.nullable(z.string()))),
})
export type Hashes = z.infer<typeof hashesSchema>
