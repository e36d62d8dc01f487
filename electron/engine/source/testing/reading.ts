import { createHash } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { errorCodeOf } from '@shared/contract/errors.ts'
import { MemberDamagedError } from '../damage.ts'
import { type ArchiveSource, type OpenOptions, openSource, type SourceMember } from '../source.ts'

/** Everything a member gives, and how it ended. For tests. */
export interface Reading {
  readonly bytes: Buffer
  readonly failure: unknown
}

export async function readAll(source: ArchiveSource, member: SourceMember, signal?: AbortSignal): Promise<Reading> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of source.read(member, signal)) chunks.push(chunk)
    return { bytes: Buffer.concat(chunks), failure: undefined }
  } catch (failure) {
    return { bytes: Buffer.concat(chunks), failure }
  }
}

/** The answer of the source to one file: enough to compare two openings, and to judge a policy. */
export interface Survey {
  /** The code `openSource` threw, or `opened`. */
  readonly verdict: string
  readonly members: readonly {
    readonly name: string
    readonly role: string
    readonly outcome: string
    readonly length: number
    readonly digest: string
  }[]
  readonly warnings: readonly string[]
}

/** Opens a file, reads every member that is not refused, closes. Bytes are counted and digested, never held. */
export async function survey(path: string, options?: OpenOptions): Promise<Survey> {
  let source: ArchiveSource
  try {
    source = await openSource(path, options)
  } catch (thrown) {
    return { verdict: errorCodeOf(thrown), members: [], warnings: [] }
  }
  try {
    const members: Survey['members'][number][] = []
    for (const member of source.members) {
      const digest = createHash('sha256')
      let length = 0
      let outcome = 'refused'
      if (member.role !== 'refused') {
        try {
          for await (const chunk of source.read(member)) {
            length += chunk.length
            digest.update(chunk)
          }
          outcome = 'read'
        } catch (thrown) {
          outcome = thrown instanceof MemberDamagedError ? `damaged: ${thrown.reason}` : errorCodeOf(thrown)
        }
      }
      members.push({ name: member.name, role: member.role, outcome, length, digest: digest.digest('hex') })
    }
    return { verdict: 'opened', members, warnings: source.warnings.map(({ code }) => code) }
  } finally {
    await source.close()
  }
}

/** The lowest descriptor that is free: the same before and after means that nothing stayed open. */
export function lowestFreeDescriptor(): number {
  const descriptor = openSync(import.meta.filename, 'r')
  closeSync(descriptor)
  return descriptor
}

/** Peak growth of this process's memory while `work` runs, in bytes. */
export async function memoryGrowth(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss()
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 5)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
  return Math.max(peak, process.memoryUsage.rss()) - before
}
