import { composeLetter } from '../../compose.ts'
import type { Letter, LetterBlock } from '../../letter.ts'
import type { LetterRequest } from '../../request.ts'

/** The day on every letter here. */
export const today = '2026-11-23'

/** A letter by post from the United Kingdom: the one with every part, the copy line and the annex included. */
export const fullRequest: LetterRequest = {
  right: 'erasure',
  residence: 'GB',
  language: 'en',
  channel: 'post',
  date: today,
  scope: {
    kind: 'categories',
    categories: [
      { id: 'a', name: 'One' },
      { id: 'b', name: 'Two' },
    ],
  },
  principal: { kind: 'self' },
  identity: { name: 'Ada Sample', username: 'ada', email: 'ada@example.org', phone: '+44 20 0000 0000', address: ['1 Road', 'London'] },
  archive: {
    records: 2,
    first: today,
    last: today,
    accountName: 'ada',
    categories: [{ id: 'a', name: 'One', count: 2, first: today, last: today }],
  },
}

/** The letter of a request that has no problem. */
export function composed(from: LetterRequest = fullRequest): Letter {
  const result = composeLetter(from, today)
  if (result.kind !== 'letter') throw new Error(JSON.stringify(result))
  return result.letter
}

/** The letter with one text in every place that a person or an archive can fill. */
export function filledWith(text: string): Letter {
  const letter = composed()
  const block = (old: LetterBlock): LetterBlock => {
    switch (old.kind) {
      case 'heading':
      case 'paragraph':
        return { ...old, text }
      case 'list':
        return { ...old, items: old.items.map(() => text) }
      case 'table':
        return { ...old, caption: text, columns: old.columns.map(() => text), rows: old.rows.map((row) => row.map(() => text)) }
    }
  }
  return {
    ...letter,
    sender: letter.sender.map(() => text),
    addressee: { ...letter.addressee, name: text, lines: letter.addressee.lines.map(() => text) },
    copyTo: text,
    dateLine: text,
    reference: text,
    referenceLine: text,
    subject: text,
    salutation: text,
    blocks: letter.blocks.map(block),
    closing: text,
    printedName: text,
  }
}

/** Texts that try to be more than text, each with what it is called. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ['markup', '</p><script>alert(1)</script><p>'],
  ['an attribute that breaks out', '" onmouseover="alert(1)" x=\''],
  ['entities already written', '&lt;b&gt; &amp; &#60;i&#62; &copy;'],
  ['a comment and CDATA', '<!-- a --><![CDATA[ b ]]> -->'],
  ['template holes', '{{y}} <%= z %> %s [[w]] {0}'],
  ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u0085f'],
  ['turned direction', 'user\u202egnp.exe\u202c and \u2066this\u2069'],
  ['line ends of all kinds', 'a\r\nb\rc\nd\u2028e\u2029f'],
  ['half a surrogate pair', 'a\ud800b\udc00c'],
  ['invisible tags and marks', 'a\u{e0041}b\ufeffc'],
  ['Arabic, Greek, emoji', 'مرحبا Ελλάδα 👩‍👩‍👧'],
  ['Markdown', '# a *b* _c_ [d](javascript:x) ![e](f) `g` | h ~~i~~ > j'],
  ['something very long', '<&">\'x'.repeat(10_000)],
]
