import { lstatSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file and folder below a folder, with its size and the time of its last change. */
export type Listing = readonly string[]

/**
 * @param folder where to look
 * @param apartFrom folders in it that are passed over, from there
 */
export function listing(folder: string, apartFrom: readonly string[] = []): Listing {
  return filesBelow(folder, apartFrom).map((path) => {
    const { size, mtimeMs } = lstatSync(path)
    return `${relative(folder, path)} ${size} ${mtimeMs}`
  })
}

/** The paths of all files and folders below a folder. Links are not followed. */
export function filesBelow(folder: string, apartFrom: readonly string[] = []): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !apartFrom.some((one) => path === join(folder, one) || path.startsWith(`${join(folder, one)}/`)))
    .sort()
}
