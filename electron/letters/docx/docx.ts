import type { PrintableLetter } from '@shared/contract/letter.ts'
import { paperSizes } from '@shared/requests/letters/render/envelope.ts'
import { partsOf, type TextBlock } from '@shared/requests/letters/render/parts.ts'
import { paperWords } from '@shared/requests/letters/render/words/paper-words.ts'
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IStylesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { steadyZip, unzipped } from '../steady-zip.ts'
import { headOf, margins } from './head.ts'
import { tableOf } from './table.ts'
import { paragraph, twips } from './text.ts'

/** In half points. */
const size = { text: 22, foot: 16 }
const listName = 'list'

/**
 * The letter as a Word document (Office Open XML), to be changed by the person: headings, lists and tables as such, pages numbered in the
 * letter's language, tables on pages of their own. By post its address stands where the window of an envelope shows it.
 * The same letter always gives the same bytes: nothing in them says when or on which computer it was made.
 */
export async function letterToDocx(letter: PrintableLetter): Promise<Uint8Array> {
  const parts = partsOf(letter)
  const author = parts.sender[0] ?? ''
  const paper = paperSizes[letter.paper]
  const document = new Document({
    title: parts.subject,
    creator: author,
    lastModifiedBy: author,
    styles: stylesIn(parts.language),
    numbering: {
      config: [
        {
          reference: listName,
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 340, hanging: 340 } } } }],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(paper.width), height: twips(paper.height) },
            margin: { top: twips(margins.top), right: twips(margins.right), bottom: twips(margins.bottom), left: twips(margins.left) },
          },
        },
        footers: { default: new Footer({ children: [footOf(parts.language)] }) },
        children: [
          ...headOf(parts, letter),
          ...parts.body.flatMap(blockOf),
          paragraph(parts.greeting, { spacing: { before: 320, after: parts.signature ? twips(18) : 60 }, keepNext: true }),
          ...parts.names.map((name) => paragraph(name)),
          ...parts.annex.flatMap((table) => tableOf(table, paper.width - margins.left - margins.right)),
        ],
      },
    ],
  })
  return withoutTraces(await Packer.toBuffer(document))
}

function stylesIn(language: string): IStylesOptions {
  const heading = {
    run: { bold: true, size: size.text, color: '000000', font: 'Georgia' },
    paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
  }
  return {
    default: {
      document: {
        run: { font: 'Georgia', size: size.text, language: { value: language } },
        paragraph: { spacing: { after: 160, line: 276 } },
      },
      heading1: heading,
      heading2: heading,
    },
  }
}

function blockOf(block: TextBlock): readonly Paragraph[] {
  switch (block.type) {
    case 'heading':
      return [paragraph(block.text, { heading: HeadingLevel.HEADING_2 })]
    case 'paragraph':
      return [paragraph(block.text)]
    case 'list':
      return block.items.map((item) => paragraph(item, { numbering: { reference: listName, level: 0 }, spacing: { after: 60 } }))
  }
}

/** `Page 1 of 2`, in the letter's language; Word puts in the numbers. */
function footOf(language: string): Paragraph {
  const fields: ReadonlyMap<string, string> = new Map([
    ['{page}', PageNumber.CURRENT],
    ['{pages}', PageNumber.TOTAL_PAGES],
  ])
  const pieces = paperWords(language).page.split(/(\{pages?\})/)
  return new Paragraph({
    alignment: AlignmentType.END,
    children: pieces.map((piece) => new TextRun({ size: size.foot, children: [fields.get(piece) ?? piece] })),
  })
}

/** The package anew, without the times at which the library made the document and its files. */
async function withoutTraces(docx: Uint8Array): Promise<Uint8Array> {
  const files = await unzipped(docx)
  return steadyZip(
    files.map(([name, bytes]) =>
      name === 'docProps/core.xml'
        ? [
            name,
            Buffer.from(bytes)
              .toString('utf8')
              .replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/gs, ''),
          ]
        : [name, bytes],
    ),
  )
}
