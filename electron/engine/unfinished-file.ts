import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { removeAbandoned } from './abandoned.ts'

const names = /^\..+\.(\d+)\.[0-9a-f]{12}\.part$/u

/** Twelve hexadecimal digits that tell unfinished files of one piece of work from those of another. */
export function newMark(): string {
  return randomBytes(6).toString('hex')
}

/** The name under which a file is written until it is whole: hidden, beside its place, with the process that writes it. */
export function unfinishedName(path: string, mark: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${mark}.part`)
}

/** Whether a file is called as those that are not finished. */
export const isUnfinishedName = (name: string): boolean => names.test(name)

/** Removes the unfinished files that killed processes left in a folder. */
export function removeUnfinished(folder: string): Promise<void> {
  return removeAbandoned(folder, names)
}
