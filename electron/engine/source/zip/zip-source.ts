import { crc32 } from 'node:zlib'
import { DossierError } from '@shared/contract/errors.ts'
import type { Entry } from 'yauzl'
import { MemberDamagedError } from '../damage.ts'
import { throwIfCancelled } from '../file-errors.ts'
import type { Limits } from '../limits.ts'
import { shownName } from '../member-name.ts'
import type { OpenFile } from '../open-file.ts'
import { roleOf } from '../role.ts'
import { type Candidate, enlist } from '../roster.ts'
import type { ArchiveSource, SourceMember } from '../source.ts'
import { WarningList } from '../warning-list.ts'
import { type Directory, readDirectory } from './directory.ts'
import { findDirectoryEnd } from './directory-end.ts'
import { findEntryData, type Span } from './entry-data.ts'
import { DEFLATED, judgeEntry } from './guard.ts'
import { type InflateEnd, inflateSpan } from './inflate.ts'

interface ReadableEntry {
  readonly entry: Entry
  readonly bound: number
}

/**
 * Opens a zip. The file stays the caller's to close when this throws, and the source's when it does not.
 *
 * @throws DossierError `download-incomplete` when there is no directory, and what `readDirectory` and `enlist` throw
 */
export async function openZip(file: OpenFile, limits: Limits, signal?: AbortSignal): Promise<ArchiveSource> {
  const end = await findDirectoryEnd(file, signal)
  if (end === undefined) throw new DossierError('download-incomplete')
  const directory = await readDirectory(file, end, limits, signal)
  const warnings = new WarningList()
  if (directory.start > 0) warnings.add('bytes-before-start', '', `${directory.start} bytes before the archive`)
  if (end.archiveEnd < file.size) warnings.add('bytes-after-end', '', `${file.size - end.archiveEnd} bytes behind the archive`)
  const { candidates, readable } = judgeAll(directory, limits, warnings)
  const { members, bytes } = enlist(candidates, limits, warnings)
  return {
    container: 'zip',
    file,
    members,
    warnings: warnings.all,
    bytes,
    read: (member, readSignal) => readMember(file, member, members, readable, warnings, readSignal),
    close: () => file.close(),
  }
}

function judgeAll(
  directory: Directory,
  limits: Limits,
  warnings: WarningList,
): { readonly candidates: readonly Candidate[]; readonly readable: readonly ReadableEntry[] } {
  const candidates: Candidate[] = []
  const readable: ReadableEntry[] = []
  const seen = new Set<string>()
  let leadingSlashes = 0
  directory.entries.forEach((entry, place) => {
    const judged = judgeEntry(entry, limits)
    if (judged.kind === 'folder') return
    let { candidate } = judged
    const raw = entry.fileNameRaw.toString('latin1')
    if (seen.has(raw)) {
      // Which of the two a reader takes would be chance. For data that is reason enough to refuse the archive.
      if (candidate.path.length > 0 && roleOf(candidate.path) === 'data')
        throw new DossierError('archive-inconsistent', 'a name stands twice')
      candidate = { ...candidate, refusal: { code: 'duplicate-name', because: 'the name stands twice' } }
    }
    seen.add(raw)
    if (judged.leadingSlash) {
      leadingSlashes += 1
      if (leadingSlashes === 1) warnings.add('leading-slash', shownName(candidate.name), 'names begin with a slash or ./')
    }
    candidates.push(candidate)
    readable.push({ entry, bound: directory.bounds[place] ?? 0 })
  })
  return { candidates, readable }
}

async function* readMember(
  file: OpenFile,
  member: SourceMember,
  members: readonly SourceMember[],
  readable: readonly ReadableEntry[],
  warnings: WarningList,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void> {
  const place = readable[member.index]
  if (place === undefined || members[member.index] !== member || member.role === 'refused') throw new DossierError('bad-request', 'member')
  throwIfCancelled(signal)
  const { entry } = place
  const damaged = async (byte: number, reason: MemberDamagedError['reason']): Promise<never> => {
    // A file that was written to while it was read looks damaged too, and that is the truer word for it.
    await file.assertUnchanged()
    throw new MemberDamagedError(member.index, byte, reason)
  }
  const span = await findEntryData(file, entry, place.bound, member.index, signal)
  const bytes: AsyncGenerator<Uint8Array, InflateEnd | undefined> =
    entry.compressionMethod === DEFLATED && entry.compressedSize > 0
      ? inflateSpan(file, span, entry.uncompressedSize, signal)
      : stored(file, span, signal)
  let size = 0
  let checksum = 0
  let outcome: InflateEnd | undefined
  try {
    for (;;) {
      const step = await bytes.next()
      throwIfCancelled(signal)
      if (step.done === true) {
        outcome = step.value
        break
      }
      size += step.value.length
      checksum = crc32(step.value, checksum)
      yield step.value
    }
  } finally {
    await bytes.return(undefined)
  }
  if (outcome?.state === 'inflate' || outcome?.state === 'too-long') await damaged(size, outcome.state)
  if (size !== entry.uncompressedSize) await damaged(size, 'too-short')
  if (checksum !== entry.crc32) await damaged(size, 'crc')
  await file.assertUnchanged()
  if (outcome !== undefined && outcome.unused > 0) {
    warnings.add('bytes-after-end', member.name, `${outcome.unused} bytes behind the compressed data`)
  }
}

async function* stored(file: OpenFile, span: Span, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array, undefined> {
  yield* file.chunks(span.start, span.end, signal)
  return undefined
}
