import { categoryById } from '../catalog/catalog.ts'

/**
 * The name, without extension, of the file that holds a section's records: the id of its category, or, for what nobody
 * recognises, its number and what is plain Latin in the last two keys of its path. In privacy view the keys are left out.
 *
 * @param id category id or `shelf:N`
 * @param path where the section stands in the export
 */
export function exportStem(id: string, path: readonly string[], mask: boolean): string {
  if (categoryById(id) !== undefined) return id
  const number = /^shelf:(\d+)$/u.exec(id)?.[1] ?? '0'
  const words = mask ? '' : slug(path.slice(-2).join(' '))
  return `not-recognised-${Number(number) + 1}${words === '' ? '' : `-${words}`}`
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '')
}
