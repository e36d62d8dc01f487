import { editLetter } from '@shared/requests/letters/edit.ts'
import type { Letter } from '@shared/requests/letters/letter.ts'
import { type Draft, editKey } from './draft.ts'

/** The letter with the person's own words put back in wherever a block of that name still stands. */
export function withEdits(letter: Letter, edits: Draft['edits']): Letter {
  let edited = letter
  for (const id of ['subject', ...letter.blocks.map((block) => block.id)]) {
    const text = edits[editKey(letter.language, id)]
    const result = text === undefined ? null : editLetter(edited, id, text)
    if (result?.kind === 'edited') edited = result.letter
  }
  return edited
}
