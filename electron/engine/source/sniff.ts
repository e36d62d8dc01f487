/** What a file's first bytes say it is. */
export type FirstBytes =
  | { readonly kind: 'zip' }
  | { readonly kind: 'web-page' }
  | { readonly kind: 'json' }
  /** Another archive or document format, by its usual name. */
  | { readonly kind: 'foreign'; readonly format: string }
  /** Room was reserved for a download and never filled. */
  | { readonly kind: 'zeros' }
  | { readonly kind: 'text' }
  | { readonly kind: 'unknown' }

/** So many bytes are enough for `sniff`. */
export const SNIFFED_BYTES = 4096

/** Local entry, end of an empty directory, and the mark of archives once split in parts (APPNOTE 4.3.7, 4.3.16, 8.5.4). */
const zipMarks = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']

const foreignMarks: readonly (readonly [offset: number, mark: string, format: string])[] = [
  [0, '7z\xbc\xaf\x27\x1c', '7z'],
  [0, 'Rar!\x1a\x07', 'rar'],
  [0, '\x1f\x8b', 'gz'],
  [0, 'BZh', 'bz2'],
  [0, '\xfd7zXZ\x00', 'xz'],
  [0, '\x28\xb5\x2f\xfd', 'zst'],
  [257, 'ustar', 'tar'],
  [0, '%PDF-', 'pdf'],
]

/** @param head the first `SNIFFED_BYTES` of a file, or all of it when it is shorter; not empty */
export function sniff(head: Uint8Array): FirstBytes {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  if (zipMarks.some((mark) => bytes.startsWith(mark))) return { kind: 'zip' }
  for (const [offset, mark, format] of foreignMarks) {
    if (bytes.startsWith(mark, offset)) return { kind: 'foreign', format }
  }
  if (/^\0+$/u.test(bytes)) return { kind: 'zeros' }
  // Byte order marks of UTF-8 and UTF-16, and the zero bytes between ASCII letters in UTF-16.
  const text = bytes
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '')
    .replaceAll('\0', '')
    .trimStart()
  // An expired link answers with a page, or with a few lines of XML; a JSON or text export never begins with `<`.
  if (/^<[a-z!?]/iu.test(text)) return { kind: 'web-page' }
  if (text.startsWith('{')) return { kind: 'json' }
  return { kind: bytes.includes('\0') ? 'unknown' : 'text' }
}
