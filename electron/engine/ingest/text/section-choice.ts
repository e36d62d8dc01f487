import { categoryById } from '@shared/catalog/catalog.ts'
import type { Category } from '@shared/catalog/category.ts'
import { languages } from '@shared/catalog/languages/languages.ts'
import { normaliseKey } from '@shared/format/spelling.ts'
import { categoryByShape } from '@shared/format/text-shapes.ts'
import type { TextContext } from './text-context.ts'
import type { TextRecord } from './text-record.ts'
import type { TextTarget } from './text-writer.ts'

/** Decides where the records of a file go. */
export interface SectionChoice {
  /** Labels that the file's sections are known to have, normalised. */
  readonly labels: ReadonlySet<string>
  /** The file has headings inside. */
  readonly hasHeaders: boolean
  /** Whether the products of a record are collected in a list. */
  readonly collectsProducts: boolean
  isHeader(label: string): boolean
  header(label: string): void
  choose(first: TextRecord): TextTarget
  end(): void
}

function labelsOf(categories: readonly Category[]): ReadonlySet<string> {
  return new Set(categories.flatMap(({ fields }) => fields.flatMap((field) => [field.key, ...field.also])).map(normaliseKey))
}

/** A file of one known section. */
export function oneSection(context: TextContext, category: Category): SectionChoice {
  context.present(category)
  return {
    labels: labelsOf([category]),
    hasHeaders: false,
    collectsProducts: category.id === 'shop-orders',
    isHeader: () => false,
    header: () => undefined,
    choose: () => ({ category }),
    end: () => undefined,
  }
}

const headers: ReadonlyMap<string, string> = new Map(
  languages.flatMap((language) => Object.entries(language.headers).map(([header, id]) => [normaliseKey(header), id] as const)),
)

/**
 * A file of purchases, with gifts sent and gifts bought under headings of their own. In a language whose headings nobody has
 * seen, the records tell: a gift sent names the person, so that it has one field more.
 */
export function severalSections(context: TextContext, categories: readonly Category[]): SectionChoice {
  const seen = new Set<Category>()
  let current: Category | null = null
  const sawSection = (category: Category): void => {
    current = category
    if (!seen.has(category)) context.present(category)
    seen.add(category)
  }
  let unknownHeaders = 0
  return {
    labels: labelsOf(categories),
    hasHeaders: true,
    collectsProducts: false,
    isHeader: (label) => headers.has(normaliseKey(label)),
    header: (label) => {
      current = null
      const category = categories.find(({ id }) => id === headers.get(normaliseKey(label)))
      if (category !== undefined) sawSection(category)
      else unknownHeaders += 1
    },
    choose: (first) => {
      if (current === null) {
        const id = first.members.length === 3 ? 'gifts-sent' : first.members.length === 2 ? 'gifts-bought' : null
        const category = categories.find((candidate) => candidate.id === id)
        if (category !== undefined) sawSection(category)
      }
      return current === null ? { shelf: context.shelf() } : { category: current }
    },
    end: () => {
      // No heading was understood: the file speaks for all of its sections, of which some are empty.
      if (seen.size === 0 || unknownHeaders >= categories.length)
        for (const category of categories) if (!seen.has(category)) context.present(category)
    },
  }
}

/** A file whose name says nothing. */
export function unknownSection(context: TextContext): SectionChoice {
  return {
    labels: new Set(),
    hasHeaders: false,
    collectsProducts: true,
    isHeader: () => false,
    header: () => undefined,
    choose: (first) => {
      const id = context.isShelved || context.ofOtherProduct ? null : categoryByShape(first)
      const category = id === null ? undefined : categoryById(id)
      if (category === undefined) return { shelf: context.shelf() }
      context.present(category)
      return { category }
    },
    end: () => undefined,
  }
}

const keyLabels = new Set(languages.flatMap((language) => language.keyLabels).map(normaliseKey))

/** What names a record among others of a section that the JSON export keeps under keys: the number of an order. */
export function keyOfRecord(target: TextTarget, record: TextRecord): string | null {
  if (!('category' in target) || target.category.kind !== 'keyed-map') return null
  return record.members.find((member) => keyLabels.has(normaliseKey(member.key)))?.value ?? null
}
