import { resolve } from 'node:path'

/**
 * The file or folder that a start of the app asks to open: the last argument that is no switch, as Chromium puts
 * switches of its own among them.
 *
 * @param argv the whole command line, the program first
 * @param from the folder that a relative path starts at
 * @param own paths of the program itself, which stand among the arguments when the app runs unpacked
 * @returns an absolute path, or null; whether anything is there has not been looked at
 */
export function pathToOpen(argv: readonly string[], from: string, own: readonly string[] = []): string | null {
  const last = argv.slice(1).findLast((argument) => argument !== '' && !argument.startsWith('-'))
  if (last === undefined) return null
  const path = resolve(from, last)
  return own.includes(path) ? null : path
}
