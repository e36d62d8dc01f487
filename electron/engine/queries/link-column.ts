import { linkPatterns } from '@shared/format/links.ts'
import type { FieldColumn } from '../store/record-list.ts'
import type { StoredTable } from '../store/store.ts'
import { fold } from './folding.ts'
import { columnName, literal } from './sql.ts'

/** How the links of one column are written: an address before the number, one after it, and the shapes of the records that write it so. */
interface LinkForm {
  readonly prefix: string
  readonly suffix: string
  readonly shapes: readonly number[]
}

/** The forms in which a column's links are written. */
export function linkForms(table: StoredTable, column: FieldColumn): readonly LinkForm[] {
  const shapesByPattern = new Map<number, number[]>()
  for (const shape of table.shapes) {
    for (const slot of shape.slots) {
      if (slot.in !== 'link' || slot.column !== column.position) continue
      shapesByPattern.set(slot.pattern, [...(shapesByPattern.get(slot.pattern) ?? []), shape.id])
    }
  }
  return [...shapesByPattern].flatMap(([index, shapes]) => {
    const pattern = linkPatterns[index]
    return pattern === undefined ? [] : [{ ...pattern, shapes }]
  })
}

/** The links of a column written out again. */
export function linkText(table: StoredTable, column: FieldColumn): string {
  const name = columnName(table, column)
  const cases = linkForms(table, column).map(
    ({ prefix, suffix, shapes }) => `WHEN shape IN (${shapes.join(',')}) THEN ${literal(prefix)} || ${name} || ${literal(suffix)}`,
  )
  return cases.length === 0 ? 'NULL' : `CASE ${cases.join(' ')} END`
}

/**
 * The condition that a column's links hold a folded text, without writing them out: what is in the address is known beforehand, so that
 * only the numbers are left to look at, and they only where the text could stand there.
 */
export function linkHolds(table: StoredTable, column: FieldColumn, folded: string): string {
  const name = columnName(table, column)
  const conditions = linkForms(table, column).flatMap((form) => {
    const number = numberHolds(`CAST(${name} AS VARCHAR)`, fold(form.prefix), fold(form.suffix), folded)
    if (number === false) return []
    const written = `shape IN (${form.shapes.join(',')})`
    return [number === true ? written : `(${written} AND (${number}))`]
  })
  return conditions.length === 0 ? 'FALSE' : `(${conditions.join(' OR ')})`
}

/** What the digits must be for prefix, digits and suffix together to hold the text: anything, nothing will do, or a condition. */
function numberHolds(digits: string, prefix: string, suffix: string, wanted: string): boolean | string {
  if (prefix.includes(wanted) || suffix.includes(wanted)) return true
  const conditions = new Set<string>()
  for (let from = 0; from <= wanted.length; from += 1) {
    if (from > 0 && !prefix.endsWith(wanted.slice(0, from))) continue
    for (let to = from + 1; to <= wanted.length; to += 1) {
      const inside = wanted.slice(from, to)
      if (!/^\d+$/u.test(inside)) break
      if (to < wanted.length && !suffix.startsWith(wanted.slice(to))) continue
      conditions.add(digitsCondition(digits, inside, from > 0, to < wanted.length))
    }
  }
  return conditions.size === 0 ? false : [...conditions].join(' OR ')
}

function digitsCondition(digits: string, inside: string, atStart: boolean, atEnd: boolean): string {
  if (atStart && atEnd) return `${digits} = '${inside}'`
  if (atStart) return `starts_with(${digits}, '${inside}')`
  return atEnd ? `ends_with(${digits}, '${inside}')` : `contains(${digits}, '${inside}')`
}

/**
 * What to sort a column's links by so that they come in the order of their texts without being written out, or null where that cannot be
 * proved. It can where all numbers have equally many digits and no address is the beginning of another, so that addresses differ
 * before the numbers begin.
 * @param even all numbers have equally many digits
 */
export function linkOrder(table: StoredTable, column: FieldColumn, even: boolean): readonly string[] | null {
  const forms = linkForms(table, column)
  if (!even || forms.length === 0) return null
  const prefixes = [...new Set(forms.map(({ prefix }) => prefix))].sort()
  if (prefixes.some((one) => prefixes.some((other) => other !== one && other.startsWith(one)))) return null
  const suffixes = [...new Set(forms.map(({ suffix }) => suffix))].sort()
  const rank = (of: (form: LinkForm) => number): string =>
    `CASE ${forms.map((form) => `WHEN shape IN (${form.shapes.join(',')}) THEN ${of(form)}`).join(' ')} END`
  return [
    ...(prefixes.length > 1 ? [rank(({ prefix }) => prefixes.indexOf(prefix))] : []),
    columnName(table, column),
    ...(suffixes.length > 1 ? [rank(({ suffix }) => suffixes.indexOf(suffix))] : []),
  ]
}
