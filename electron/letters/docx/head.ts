import type { PrintableLetter } from '@shared/contract/letter.ts'
import { envelopeLayouts, paperSizes } from '@shared/requests/letters/render/envelope.ts'
import type { LetterParts } from '@shared/requests/letters/render/parts.ts'
import { AlignmentType, FrameAnchorType, HeadingLevel, type IFrameOptions, type Paragraph } from 'docx'
import { paragraph, twips } from './text.ts'

/** In millimetres. */
export const margins = { top: 20, right: 20, bottom: 25, left: 25 }

/** Lines of an address are exactly 12 points high, so that six of them are as high as the window of an envelope. */
const addressLine = 240
const asAddress = { spacing: { before: 0, after: 0, line: addressLine, lineRule: 'exact' } } as const

/** Sender, addressee, copy line, date, reference and subject, in the order in which they are read. */
export function headOf(parts: LetterParts, { layout, paper }: PrintableLetter): readonly Paragraph[] {
  const begin = layout === 'post' ? envelopeLayouts[paper].text - margins.top : 6
  const lines = [
    ...parts.copyTo.map((text) => ({ text })),
    { text: parts.date, alignment: AlignmentType.END },
    { text: parts.reference },
  ].filter(({ text }) => text !== '')
  return [
    ...(layout === 'post' ? addressesInPlace(parts, paper) : addressesAbove(parts)),
    ...lines.map(({ text, ...look }, index) => paragraph(text, { ...look, ...(index === 0 ? { spacing: { before: twips(begin) } } : {}) })),
    paragraph(parts.subject, { heading: HeadingLevel.HEADING_1, spacing: { before: 120, after: 240 } }),
  ]
}

function addressesAbove({ sender, addressee }: LetterParts): readonly Paragraph[] {
  const spacing = (index: number) => ({ spacing: { before: index === 0 ? twips(6) : 0, after: 0 } })
  return [sender, addressee].flatMap((lines) => lines.map((line, index) => paragraph(line, spacing(index))))
}

/** The addressee where the window of an envelope is, the sender beside it. */
function addressesInPlace({ sender, addressee }: LetterParts, paper: PrintableLetter['paper']): readonly Paragraph[] {
  const { address, above, lines } = envelopeLayouts[paper]
  const more = Math.max(0, addressee.length - lines) * (addressLine / twips(1))
  const window = frame(address.left, address.top - Math.min(above, more), address.width)
  const beside = frame(125, margins.top, paperSizes[paper].width - 125 - margins.right)
  return [
    ...sender.map((line) => paragraph(line, { ...asAddress, alignment: AlignmentType.END, frame: beside })),
    ...addressee.map((line) => paragraph(line, { ...asAddress, frame: window })),
  ]
}

function frame(left: number, top: number, width: number): IFrameOptions {
  return {
    type: 'absolute',
    position: { x: twips(left), y: twips(top) },
    width: twips(width),
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  }
}
