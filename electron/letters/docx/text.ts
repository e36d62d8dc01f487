import { convertMillimetersToTwip, type IParagraphOptions, Paragraph, TextRun } from 'docx'

/** Millimetres as Word counts them, in twentieths of a point. */
export const twips = (millimetres: number): number => convertMillimetersToTwip(millimetres)

/** A text as a paragraph; its line feeds stay line breaks. */
export function paragraph(text: string, look: Omit<IParagraphOptions, 'children' | 'text'> = {}): Paragraph {
  const [first = '', ...more] = text.split('\n')
  return new Paragraph({ ...look, children: [new TextRun(first), ...more.map((line) => new TextRun({ text: line, break: 1 }))] })
}
