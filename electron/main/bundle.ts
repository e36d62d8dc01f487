import { type Dirent, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A file of the window's bundle and the type it is served as. */
export interface BundleFile {
  readonly path: string
  readonly type: string
}
/** What the window may load, by the path in its address. Nothing else exists for it. */
export type Bundle = ReadonlyMap<string, BundleFile>

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
])

/**
 * Lists the bundle once. Addresses are later looked up in this list and never joined to a folder, so that no address
 * can lead out of it. Links are not followed, and files of a type that is not in the table are left out.
 */
export function listBundle(folder: string): Bundle {
  const files = new Map<string, BundleFile>()
  visit(folder, '/')
  return files

  function visit(place: string, address: string): void {
    const entries: Dirent[] = readdirSync(place, { withFileTypes: true })
    for (const entry of entries) {
      const path = join(place, entry.name)
      const type = TYPES.get(extname(entry.name))
      if (entry.isDirectory()) visit(path, `${address}${entry.name}/`)
      else if (entry.isFile() && type !== undefined) files.set(`${address}${entry.name}`, { path, type })
    }
  }
}
