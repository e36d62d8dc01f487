import type { Entry } from 'yauzl'
import type { Limits } from '../limits.ts'
import { roleOf } from '../role.ts'
import type { Candidate } from '../roster.ts'
import { ENCRYPTED_FLAG } from './entry-data.ts'
import { entryName } from './entry-name.ts'

const STORED = 0
export const DEFLATED = 8
/** The central directory itself is encrypted, the local headers are masked (APPNOTE 4.4.4, bit 13). */
const MASKED_FLAG = 0x2000
const UNIX_TYPE = 0xf000
const UNIX_LINK = 0xa000
const UNIX_FILE = 0x8000
const SENTINEL = 0xffffffff

/** One entry judged on its own. */
export type Judged =
  /** A folder's own entry: nothing to read. */
  { readonly kind: 'folder' } | { readonly kind: 'member'; readonly candidate: Candidate; readonly leadingSlash: boolean }

/** Judges one entry from the directory alone. Nothing of its data is looked at. */
export function judgeEntry(entry: Entry, limits: Limits): Judged {
  const { name, verdict } = entryName(entry)
  const size = entry.uncompressedSize
  const member = (candidate: Omit<Candidate, 'name' | 'size'>, leadingSlash = false): Judged => ({
    kind: 'member',
    candidate: { name, size, ...candidate },
    leadingSlash,
  })
  if (verdict.kind === 'refused') return member({ path: [], refusal: { code: 'name-refused', because: verdict.because } })
  const { path } = verdict
  const absolute = verdict.kind === 'leading-slash' && !name.startsWith('.')
  if (absolute && !['data', 'other-product', 'readme'].includes(roleOf(path))) {
    return member({ path: [], refusal: { code: 'name-refused', because: 'absolute path' } })
  }
  if (/[/\\]$/u.test(name)) {
    if (size === 0) return { kind: 'folder' }
    return member({ path, refusal: { code: 'entry-unsupported', because: 'a folder that carries data' } })
  }
  const refusal = refusalOf(entry, limits)
  return member(refusal === undefined ? { path } : { path, refusal }, verdict.kind === 'leading-slash')
}

function refusalOf(entry: Entry, limits: Limits): Candidate['refusal'] {
  const type = (entry.externalFileAttributes >>> 16) & UNIX_TYPE
  if (type === UNIX_LINK) return { code: 'symlink-ignored', because: 'a symbolic link' }
  if (type !== 0 && type !== UNIX_FILE) return { code: 'entry-unsupported', because: 'neither file nor folder' }
  if ((entry.generalPurposeBitFlag & (ENCRYPTED_FLAG | MASKED_FLAG)) !== 0) return { code: 'entry-encrypted', because: 'encrypted' }
  const { compressionMethod: method, compressedSize: compressed, uncompressedSize: size } = entry
  if (method !== STORED && method !== DEFLATED) return { code: 'entry-unsupported', because: `compression method ${method}` }
  if (!Number.isSafeInteger(size) || (size === SENTINEL && !entry.extraFields.some(({ id }) => id === 1))) {
    return { code: 'entry-damaged', because: 'no believable size' }
  }
  if (method === STORED && compressed !== size) return { code: 'entry-damaged', because: 'stored with two sizes' }
  if (size > limits.ratioFloor && size > limits.ratio * compressed) {
    return { code: 'entry-inflates-too-much', because: `declares ${size} bytes in ${compressed}` }
  }
  return undefined
}
