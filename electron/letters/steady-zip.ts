import JSZip from 'jszip'

/** A file of a package: its name with `/` between folders, and its bytes or its text, which is written as UTF-8. */
export type PackedFile = readonly [name: string, content: Uint8Array | string]

/** The first day that a ZIP file can name. */
const noDay = new Date('1980-01-01T00:00:00Z')

/** The files as a ZIP file, in their order. The same files always give the same bytes: it carries no day, no user and no system. */
export async function steadyZip(files: readonly PackedFile[]): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, content] of files) zip.file(name, content, { date: noDay, createFolders: false })
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}

/** The files of a ZIP file that we wrote ourselves, in their order. */
export async function unzipped(zip: Uint8Array): Promise<readonly PackedFile[]> {
  const files = Object.values((await JSZip.loadAsync(zip)).files).filter(({ dir }) => !dir)
  return Promise.all(files.map(async (file) => [file.name, await file.async('uint8array')] as const))
}
