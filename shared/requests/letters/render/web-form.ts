import type { Letter } from '../letter.ts'
import { printableLetter } from './lines.ts'
import { blockText } from './text.ts'

/** How many characters the text for the web form may have. TikTok does not publish a limit, so this is our own choice. */
export const webFormLimit = 6000

/** The text to paste, and what had to be left out of it (block ids, in the order of the letter; empty when all of it fits). */
export interface WebFormText {
  readonly text: string
  readonly characters: number
  readonly omitted: readonly string[]
}

/**
 * The letter as the text of TikTok's web form: the company by name, since one form serves all of them, then subject, blocks, closing
 * and the person's name; no postal addresses.
 * Where it is longer than `limit` (in characters as a person counts them), blocks that are not essential are left out from the end,
 * whole and never in the middle; essential ones stay even when the limit is too small for them.
 */
export function letterForWebForm(letter: Letter, limit: number = webFormLimit): WebFormText {
  const plain = printableLetter(letter)
  const omitted = new Set<string>()
  const build = () => {
    const blocks = plain.blocks.filter((block) => !omitted.has(block.id)).map(blockText)
    const to = [plain.addressee.name, plain.copyTo].filter((line) => line !== null).join('\n')
    return [to, plain.subject, plain.referenceLine, plain.salutation, ...blocks, `${plain.closing}\n${plain.printedName}`].join('\n\n')
  }
  let text = build()
  for (const block of plain.blocks.toReversed()) {
    if (countCharacters(text) <= limit) break
    if (block.essential) continue
    omitted.add(block.id)
    text = build()
  }
  return {
    text,
    characters: countCharacters(text),
    omitted: plain.blocks.filter((block) => omitted.has(block.id)).map((block) => block.id),
  }
}

/** Code points: what web forms and people count, roughly, as characters. */
function countCharacters(text: string): number {
  return [...text].length
}
