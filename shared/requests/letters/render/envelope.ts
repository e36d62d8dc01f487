import type { PrintableLetter } from '../../../contract/letter.ts'

/** In millimetres. */
export const paperSizes = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const

/**
 * Where a letter by post puts things, in millimetres from the upper left corner of its first page, so that the address shows in the window
 * of an envelope. `address` is where its lines may stand; `lines` are as many as it is high enough for; `text` is where the letter begins.
 */
export interface EnvelopeLayout {
  readonly address: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  /** How much higher an address may begin that has more lines: still in the window. */
  readonly above: number
  readonly lines: number
  readonly folds: readonly [number, number]
  readonly text: number
}

/**
 * - A4: DIN 5008 form B. The address field begins 45 mm from above and 20 mm from the left and is 85 by 45 mm; its text stands 5 mm further
 *   in, below the 17.7 mm for remarks. Folds at 105 and 210 mm, for an envelope DL.
 * - Letter: envelope #10 (9½ by 4⅛ inches) with the usual window of 4½ by 1⅛ inches, ⅞ inch from the left and ½ inch from below. Folded at
 *   3⅞ and 7¾ inches the sheet leaves ¼ inch of play, so the window shows 2½ to 3⅜ inches of it wherever the sheet slides to, and the line
 *   above and below where it does not. Worked out by us from these measures.
 *
 * `renderer/print/letter.css` has the same numbers.
 */
export const envelopeLayouts: Readonly<Record<PrintableLetter['paper'], EnvelopeLayout>> = {
  A4: { address: { left: 25, top: 62.7, width: 80, height: 27.3 }, above: 17.7, lines: 6, folds: [105, 210], text: 98.5 },
  Letter: { address: { left: 25.4, top: 60.3, width: 82, height: 25.4 }, above: 3.2, lines: 6, folds: [98.4, 196.9], text: 95 },
}
