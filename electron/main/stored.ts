import type { Dirent } from 'node:fs'
import { lstat, readdir, readFile, rm } from 'node:fs/promises'
import { basename, isAbsolute, join, relative } from 'node:path'
import type { Stored } from '@shared/contract/stored.ts'
import { isUnfinishedName } from '../engine/unfinished-file.ts'

/** Where the app may have left something. */
export interface StoredPlaces {
  /** The app's own folder. */
  readonly folder: string
  /** The settings file in it. */
  readonly settings: string
  /** The system's folder for temporary files, where exports are staged. */
  readonly temporary: string
  /** The person's home folder. */
  readonly home: string
}

/** What Electron and Chromium put into the app's folder themselves. */
const runtimeNames: ReadonlySet<string> = new Set([
  'Chromium',
  'Crashpad',
  'Local State',
  'SingletonCookie',
  'SingletonLock',
  'SingletonSocket',
  'lockfile',
])
/** An export's folder. */
const stagingName = /^dossier-staging-\d+-[0-9a-f]{32}$/u

/** Looks at the disk. What cannot be read counts as not there. */
export async function lookAtStored(places: StoredPlaces): Promise<Omit<Stored, 'saved' | 'clipboard'>> {
  const [own, temporary] = await Promise.all([entriesOf(places.folder), entriesOf(places.temporary)])
  const settingsName = basename(places.settings)
  const named = (isMeant: (name: string) => boolean) => own.filter(({ name }) => isMeant(name))
  const others = named((name) => name !== settingsName && !runtimeNames.has(name) && !isUnfinishedName(name))
  const staged = temporary.filter(({ name }) => stagingName.test(name)).map(({ name }) => join(places.temporary, name))
  const unfinished = named(isUnfinishedName).map(({ name }) => join(places.folder, name))
  return {
    folder: shownFolder(places),
    settings: await settingsIn(places.settings),
    runtime: await sizeOf(named((name) => runtimeNames.has(name)).map(({ name }) => join(places.folder, name))),
    others: await Promise.all(others.map(async ({ name }) => ({ name, bytes: (await sizeOf([join(places.folder, name)])).bytes }))),
    staging: await sizeOf([...staged, ...unfinished]),
  }
}

/**
 * Removes the settings file, and the temporary files that are not in use.
 *
 * @param inUse whether a process of that number is running
 */
export async function removeStored(places: StoredPlaces, inUse: (pid: number) => boolean = isRunning): Promise<void> {
  const own = await entriesOf(places.folder)
  const unfinished = own.filter(({ name }) => isUnfinishedName(name)).map(({ name }) => join(places.folder, name))
  await Promise.all([removeStaging(places, inUse), ...[places.settings, ...unfinished].map((path) => rm(path, { force: true }))])
}

/** Removes the temporary files of exports, apart from those that a running process still writes. */
export async function removeStaging({ temporary }: StoredPlaces, inUse: (pid: number) => boolean = isRunning): Promise<void> {
  const staged = (await entriesOf(temporary)).filter(({ name }) => stagingName.test(name) && !inUse(Number(name.split('-')[2])))
  await Promise.all(staged.map(({ name }) => rm(join(temporary, name), { recursive: true, force: true })))
}

function shownFolder({ folder, home }: StoredPlaces): string {
  const inHome = relative(home, folder)
  return inHome.startsWith('..') || isAbsolute(inHome) ? folder : join('~', inHome)
}

async function settingsIn(path: string): Promise<Stored['settings']> {
  try {
    const [content, { size }] = await Promise.all([readFile(path, 'utf8'), lstat(path)])
    return { name: basename(path), bytes: size, values: valuesIn(content) }
  } catch {
    return null
  }
}

/** The values of the file as they stand there, those of `settings` without that word in front. */
function valuesIn(content: string): { key: string; value: string }[] {
  try {
    const stored: unknown = JSON.parse(content)
    return Object.entries(recordOf(stored)).flatMap(([key, value]) =>
      key === 'settings' ? Object.entries(recordOf(value)).map(([inner, one]) => told(inner, one)) : [told(key, value)],
    )
  } catch {
    return [{ key: '', value: content }]
  }
}

function told(key: string, value: unknown): { key: string; value: string } {
  return { key, value: typeof value === 'string' ? value : JSON.stringify(value) }
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => [])
}

/** How many files these are or hold, and how large together. Links are counted, not followed. */
async function sizeOf(paths: readonly string[]): Promise<{ files: number; bytes: number }> {
  let [files, bytes] = [0, 0]
  for (const path of paths) {
    const found = await lstat(path).catch(() => null)
    if (found === null) continue
    if (found.isDirectory()) {
      const inside = await sizeOf((await entriesOf(path)).map(({ name }) => join(path, name)))
      files += inside.files
      bytes += inside.bytes
    } else {
      files += 1
      bytes += found.size
    }
  }
  return { files, bytes }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}
