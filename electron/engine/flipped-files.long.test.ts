import { describe } from 'vitest'
import { goodArchives, wholeArchives } from './testing/good-archives.ts'
import { readFlippedCopies } from './testing/read-flipped-copies.ts'

// 4400 of the 10 000; the others are in the file beside this one, so that two processors share the work.
describe('bare files, and whole exports of another author, with flipped bytes', async () => {
  const files = (await goodArchives()).filter(({ name }) => !name.endsWith('.zip'))
  readFlippedCopies(
    [...files.map((archive) => ({ ...archive, copies: 1400 })), ...(await wholeArchives()).map((archive) => ({ ...archive, copies: 40 }))],
    201,
  )
})
