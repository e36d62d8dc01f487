import { crc32 } from 'node:zlib'
import type { Entry } from 'yauzl'
import { judgeName, type NameVerdict } from '../member-name.ts'

/** The upper half of code page 437, the code of names without the UTF-8 flag (APPNOTE appendix D). */
const HIGH_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** No export names a file with more; half a million of longer ones would fill the memory. */
const LONGEST_NAME = 1024

const UTF8_FLAG = 0x800
const UNICODE_PATH = 0x7075

export interface EntryName {
  readonly name: string
  readonly verdict: NameVerdict
}

/**
 * Decodes an entry's name and judges it.
 *
 * The flag says UTF-8 or code page 437, but Finder writes UTF-8 without the flag: names that are valid UTF-8 are taken as that.
 * An Info-ZIP Unicode path (APPNOTE 4.6.9) whose checksum fits replaces the name; both are judged, so that none hides behind the other.
 */
export function entryName(entry: Entry): EntryName {
  const raw = entry.fileNameRaw
  const plain = decodeUtf8(raw)
  if (raw.length > LONGEST_NAME)
    return { name: raw.subarray(0, LONGEST_NAME).toString(), verdict: { kind: 'refused', because: 'overlong' } }
  if (plain === undefined && (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0) {
    return { name: raw.toString(), verdict: { kind: 'refused', because: 'not UTF-8, though it says so' } }
  }
  const name = plain ?? decode437(raw)
  const verdict = judgeName(name)
  const unicode = unicodePath(entry)
  if (unicode === undefined) return { name, verdict }
  const unicodeName = unicode.length > LONGEST_NAME ? undefined : decodeUtf8(unicode)
  if (unicodeName === undefined) return { name, verdict: { kind: 'refused', because: 'Unicode path is not UTF-8' } }
  return { name: unicodeName, verdict: verdict.kind === 'refused' ? verdict : judgeName(unicodeName) }
}

function unicodePath(entry: Entry): Buffer | undefined {
  const field = entry.extraFields.find(({ id }) => id === UNICODE_PATH)?.data
  if (field === undefined || field.length < 6 || field[0] !== 1) return undefined
  return field.readUInt32LE(1) === crc32(entry.fileNameRaw) ? field.subarray(5) : undefined
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

function decode437(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : HIGH_437.charAt(byte - 0x80))).join('')
}
