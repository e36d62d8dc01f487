import type { Letter, LetterBlock } from '@shared/requests/letters/letter.ts'
import { useTranslation } from 'react-i18next'
import { EditableText } from './editable-text.tsx'
import './letter-paper.css'

/** The letter as it will lie on the table, each paragraph open to change. */
export function LetterPaper({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation()
  const annex = letter.blocks.filter((block) => block.kind === 'table')
  return (
    <article className="paper serif" aria-label={t('requests.review.paper')} lang={letter.language} dir={letter.dir}>
      <address>
        {letter.sender.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <address>
        {[letter.addressee.name, ...letter.addressee.lines].map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      {letter.copyTo !== null && <p className="paper-copy">{letter.copyTo}</p>}
      <div className="paper-date">
        <p>{letter.dateLine}</p>
        <p>{letter.referenceLine}</p>
      </div>
      <EditableText letter={letter} block="subject" text={letter.subject} edited={false}>
        <h2 className="paper-subject">{letter.subject}</h2>
      </EditableText>
      <p>{letter.salutation}</p>
      {letter.blocks
        .filter((block) => block.kind !== 'table')
        .map((block) => (
          <Block key={block.id} letter={letter} block={block} />
        ))}
      <div className="paper-closing">
        <p>{letter.closing}</p>
        {letter.signed && <div className="paper-signature" />}
        <p>{letter.printedName}</p>
      </div>
      {annex.map((block) => (
        <Block key={block.id} letter={letter} block={block} />
      ))}
    </article>
  )
}

function Block({ letter, block }: { readonly letter: Letter; readonly block: LetterBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'paragraph':
      return (
        <EditableText letter={letter} block={block.id} text={block.text} edited={block.edited}>
          <p className="paper-text">{block.text}</p>
        </EditableText>
      )
    case 'list':
      return (
        <EditableText letter={letter} block={block.id} text={block.items.join('\n')} edited={block.edited}>
          <ul>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </EditableText>
      )
    case 'table':
      return (
        <table className="paper-annex">
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {block.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, column) => (
                  <td key={block.columns[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}
