import { DossierError } from '@shared/contract/errors.ts'
import type { Limits } from './limits.ts'
import { recognitionPath, shownName } from './member-name.ts'
import type { OpenFile } from './open-file.ts'
import { roleOf } from './role.ts'
import type { ArchiveSource, SourceMember } from './source.ts'
import { WarningList } from './warning-list.ts'

/**
 * A single JSON or text file, as phones and browsers leave it when they unpack by themselves. Whatever it is called, it was chosen,
 * so it counts as data; only another product's export is told apart.
 *
 * @param name the file's own name, without folders
 */
export function fileSource(file: OpenFile, name: string, limits: Limits): ArchiveSource {
  if (file.size > limits.memberBytes) throw new DossierError('archive-too-large')
  const path = recognitionPath(name)
  const role = roleOf(path) === 'other-product' ? 'other-product' : 'data'
  const member: SourceMember = { index: 0, name: shownName(name), path, size: file.size, role }
  const warnings = new WarningList()
  if (role === 'other-product') warnings.add('other-product', member.name, 'an export of another product')
  return {
    container: 'file',
    file,
    members: [member],
    warnings: warnings.all,
    bytes: role === 'data' ? file.size : 0,
    read: (asked, signal) => readWhole(file, asked === member, signal),
    close: () => file.close(),
  }
}

async function* readWhole(file: OpenFile, known: boolean, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array, void> {
  if (!known) throw new DossierError('bad-request', 'member')
  yield* file.chunks(0, file.size, signal)
  await file.assertUnchanged()
}
