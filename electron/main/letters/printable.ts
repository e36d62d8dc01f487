import type { LetterBlock, PrintableLetter } from '@shared/contract/letter.ts'
import { printable, printableLine } from '@shared/requests/letters/plain-text.ts'

/** The letter with every text fit for paper: no control or direction-turning characters, single lines where lines are single. */
export function printableLetter(letter: PrintableLetter): PrintableLetter {
  return {
    ...letter,
    sender: lines(letter.sender),
    addressee: lines(letter.addressee),
    copyTo: lines(letter.copyTo),
    date: printableLine(letter.date),
    reference: printableLine(letter.reference),
    subject: printableLine(letter.subject),
    body: letter.body.map(block),
    closing: lines(letter.closing),
  }
}

function lines(texts: readonly string[]): string[] {
  return texts.map(printableLine).filter((line) => line.trim() !== '')
}

function block(given: LetterBlock): LetterBlock {
  switch (given.type) {
    case 'paragraph':
      return { ...given, text: printable(given.text) }
    case 'heading':
      return { ...given, text: printableLine(given.text) }
    case 'list':
      return { ...given, items: given.items.map(printableLine) }
    case 'table':
      return {
        ...given,
        caption: printableLine(given.caption),
        head: given.head.map(printableLine),
        rows: given.rows.map((row) => row.map(printableLine)),
      }
  }
}
