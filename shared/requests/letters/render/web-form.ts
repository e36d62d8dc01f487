import type { Letter } from '../letter.ts'
import { printableOf } from '../printable-letter.ts'
import { partsOf } from './parts.ts'
import { blockText, joinParts, tableText } from './text.ts'

/** How many characters the text for the web form may have. TikTok does not publish a limit, so this is our own choice. */
export const webFormLimit = 6000

/** The text to paste, and what had to be left out of it (block ids, in the order of the letter; empty when all of it fits). */
export interface WebFormText {
  readonly text: string
  readonly characters: number
  readonly omitted: readonly string[]
}

/**
 * The letter as the text of TikTok's web form: the company by name, since one form serves all of them, then subject, reference, body,
 * closing, the person's name and the annex; no postal addresses, no signature.
 * The sentence that speaks of the annex goes with it.
 * Where it is longer than `limit` (in characters as a person counts them), blocks that are not essential are left out from the end,
 * whole and never in the middle; essential ones stay even when the limit is too small for them.
 */
export function letterForWebForm(letter: Letter, limit: number = webFormLimit): WebFormText {
  const omitted = new Set<string>()
  const build = () => formText({ ...letter, blocks: letter.blocks.filter(({ id }) => !omitted.has(id)) })
  let text = build()
  for (const block of letter.blocks.toReversed()) {
    if (countCharacters(text) <= limit) break
    if (block.essential) continue
    omitted.add(block.id)
    // Without the annex nothing may speak of one.
    if (block.id === 'annex') omitted.add('annex-note')
    text = build()
  }
  return {
    text,
    characters: countCharacters(text),
    omitted: letter.blocks.filter((block) => omitted.has(block.id)).map((block) => block.id),
  }
}

function formText(letter: Letter): string {
  const parts = partsOf(printableOf(letter))
  const [company = ''] = parts.addressee
  return joinParts([
    [company, ...parts.copyTo].join('\n'),
    parts.subject,
    parts.reference,
    ...parts.body.map(blockText),
    [parts.greeting, ...parts.names].join('\n'),
    ...parts.annex.map(tableText),
  ])
}

/** Code points: what web forms and people count, roughly, as characters. */
function countCharacters(text: string): number {
  return [...text].length
}
