import type { Trap } from '../trap.ts'
import { at, json, likes, searches } from './pieces.ts'

/** The traps of a JSON export that lie below its values: encodings, line ends, what follows the document, keys that stand twice. */
export const byteTraps: readonly Trap[] = [
  json(
    'the whole document twice in one file',
    JSON.stringify(likes) + JSON.stringify(likes),
    { counts: { likes: 1 }, warnings: ['json-repeated-document'], values: { read: 2, kept: 2, unreadable: 0 } },
    'lost?',
  ),
  json(
    'rubbish behind the document',
    `${JSON.stringify(likes)}\n]]>`,
    { counts: { likes: 1 }, warnings: ['json-trailing-bytes'] },
    'lost?',
  ),
  json('a byte order mark', `\ufeff${JSON.stringify(likes)}`, { counts: { likes: 1 }, warnings: [] }, 'lost?'),
  json(
    'lines that end as on Windows',
    JSON.stringify(likes, null, 2).replaceAll('\n', '\r\n'),
    { counts: { likes: 1 }, warnings: [] },
    'lost?',
  ),
  json('no line ends at all', JSON.stringify(likes), { counts: { likes: 1 }, warnings: [] }, 'lost?'),
  json(
    'UTF-16, little end first',
    Buffer.from(`\ufeff${JSON.stringify(likes)}`, 'utf16le'),
    { counts: { likes: 1 }, warnings: [] },
    'lost?',
  ),
  json(
    'UTF-16, big end first, without a mark',
    Buffer.from(JSON.stringify(likes), 'utf16le').swap16(),
    { counts: { likes: 1 }, warnings: [] },
    'lost?',
  ),
  json(
    'bytes that are no UTF-8',
    Buffer.concat([Buffer.from(JSON.stringify(searches('lost?')).slice(0, -6)), Buffer.from([0xff, 0xfe]), Buffer.from('"}]}}}')]),
    {
      counts: { searches: 1 },
      warnings: ['text-not-utf8'],
      records: { searches: [{ Date: JSON.stringify(at(1)), SearchTerm: '"lost?\ufffd\ufffd"' }] },
    },
    'lost?',
  ),
  json(
    'keys that stand twice, and keys that belong to JavaScript',
    `{"Your Activity": {"Searches": {"SearchList": [{"SearchTerm": "a", "SearchTerm": "lost?", "__proto__": {"x": 1}, "constructor": "\\ud800"}]}}, "__proto__": {"y": 1}}`,
    { counts: { searches: 1, __proto__: 1 }, warnings: ['repeated-key'], values: { read: 5, kept: 5, unreadable: 0 } },
    'lost?',
  ),
]
