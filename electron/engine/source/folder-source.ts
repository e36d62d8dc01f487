import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DossierError, errorCodeOf } from '@shared/contract/errors.ts'
import { fileError, throwIfCancelled } from './file-errors.ts'
import type { Limits } from './limits.ts'
import { recognitionPath, shownName } from './member-name.ts'
import { OpenFile } from './open-file.ts'
import { roleOf } from './role.ts'
import { type Candidate, enlist } from './roster.ts'
import type { ArchiveSource, SourceMember } from './source.ts'
import { WarningList } from './warning-list.ts'

/** A candidate and where it lies. */
interface Found {
  readonly candidate: Candidate
  readonly location: string
}

/**
 * Opens an export that was unpacked into a folder, at any depth below it. Links are reported and never followed.
 *
 * @throws DossierError `no-permission`, `file-not-found` for the folder itself; `archive-too-large` when it holds more than the limits
 *   allow (somebody chose a whole disk); what `enlist` throws
 */
export async function openFolder(root: string, limits: Limits, signal?: AbortSignal): Promise<ArchiveSource> {
  const warnings = new WarningList()
  const found = await walk(root, limits, warnings, signal)
  const { members, bytes } = enlist(
    found.map(({ candidate }) => candidate),
    limits,
    warnings,
  )
  const open = new Set<OpenFile>()
  let closed = false
  return {
    container: 'folder',
    file: null,
    members,
    warnings: warnings.all,
    bytes,
    async *read(member, readSignal) {
      const location = found[member.index]?.location
      if (location === undefined || members[member.index] !== member || member.role === 'refused')
        throw new DossierError('bad-request', 'member')
      if (closed) throw new DossierError('cancelled', 'closed')
      throwIfCancelled(readSignal)
      yield* readFile(location, member, open, readSignal)
    },
    async close() {
      closed = true
      await Promise.all([...open].map((file) => file.close()))
    },
  }
}

async function* readFile(
  location: string,
  member: SourceMember,
  open: Set<OpenFile>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void> {
  const file = await OpenFile.open(location, { followLinks: false }).catch((thrown: unknown) => {
    // It was there when the folder was listed, and it was no link.
    throw errorCodeOf(thrown) === 'file-not-found' ? new DossierError('file-changed') : thrown
  })
  open.add(file)
  try {
    if (file.size !== member.size) throw new DossierError('file-changed')
    yield* file.chunks(0, file.size, signal)
    await file.assertUnchanged()
  } finally {
    open.delete(file)
    await file.close()
  }
}

async function walk(root: string, limits: Limits, warnings: WarningList, signal: AbortSignal | undefined): Promise<readonly Found[]> {
  const found: Found[] = []
  let visited = 0
  const visit = async (folder: string, parents: readonly string[]): Promise<void> => {
    throwIfCancelled(signal)
    const listed = await list(folder, parents, warnings)
    visited += listed.length
    if (visited > limits.folderEntries) throw new DossierError('archive-too-large', 'folder')
    for (const item of listed) {
      const names = [...parents, item.name]
      const location = join(folder, item.name)
      if (!item.isDirectory()) found.push({ location, candidate: await candidateOf(item, names, location) })
      else if (names.length <= limits.folderDepth) await visit(location, names)
      else warnings.add('entry-unreadable', shownName(names.join('/')), 'too deep')
    }
  }
  await visit(root, [])
  return found
}

/** A folder's content in the order of names, so that two openings give the same members. */
async function list(folder: string, parents: readonly string[], warnings: WarningList): Promise<readonly Dirent[]> {
  try {
    const listed = await readdir(folder, { withFileTypes: true })
    return listed.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (thrown) {
    if (parents.length === 0) throw fileError(thrown, 'folder')
    warnings.add('entry-unreadable', shownName(parents.join('/')), 'a folder that cannot be listed')
    return []
  }
}

async function candidateOf(item: Dirent, names: readonly string[], location: string): Promise<Candidate> {
  const name = names.join('/')
  const path = recognitionPath(name)
  if (item.isSymbolicLink()) return { name, path, size: 0, refusal: { code: 'symlink-ignored', because: 'a symbolic link' } }
  if (!item.isFile()) return { name, path, size: 0, refusal: { code: 'entry-unsupported', because: 'neither file nor folder' } }
  try {
    // Only opening tells the truth about permissions, on Windows above all. Done only for what will be read.
    const role = roleOf(path)
    if (role !== 'data' && role !== 'other-product') return { name, path, size: (await lstat(location)).size }
    const file = await OpenFile.open(location, { followLinks: false })
    await file.close()
    return { name, path, size: file.size }
  } catch {
    return { name, path, size: 0, refusal: { code: 'entry-unreadable', because: 'cannot be read' } }
  }
}
