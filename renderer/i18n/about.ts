import type { TFunction } from 'i18next'
import { type CategoryKey, isCategory } from './names.ts'

/** The words of a section's page. Each is one paragraph of one to four sentences. */
export interface About {
  /** That the section is empty, or not in this archive; null where it holds something. */
  readonly presence: string | null
  readonly what: string
  readonly matters: string
  readonly todo: string
  /** What the section does not hold, or what is not known about it. */
  readonly limits: string
}

interface Section {
  readonly id: string
  readonly count: number
}

/** What is said of a section of the open archive. One that the catalogue does not know is spoken of as the shelf. */
export function aboutSection(t: TFunction, { id, count }: Section): About {
  const known = isCategory(id)
  const words = known ? aboutCategory(t, id) : aboutShelf(t)
  if (count > 0) return words
  return {
    presence: t('about.empty.what'),
    what: words.what,
    matters: t('about.empty.matters'),
    todo: t('about.empty.do'),
    limits: known ? words.limits : t('about.empty.limits'),
  }
}

/** What is said of a category that the open archive does not have; null where the catalogue does not know the id either. */
export function aboutAbsent(t: TFunction, id: string): About | null {
  if (!isCategory(id)) return null
  return {
    presence: t('about.absent.what'),
    what: t(`about.category.${id}.what`),
    matters: t('about.absent.matters'),
    todo: t('about.absent.do'),
    limits: t('about.absent.limits'),
  }
}

function aboutCategory(t: TFunction, id: CategoryKey): About {
  return {
    presence: null,
    what: t(`about.category.${id}.what`),
    matters: t(`about.category.${id}.matters`),
    todo: t(`about.category.${id}.do`),
    limits: t(`about.category.${id}.limits`),
  }
}

function aboutShelf(t: TFunction): About {
  return {
    presence: null,
    what: t('about.shelf.what'),
    matters: t('about.shelf.matters'),
    todo: t('about.shelf.do'),
    limits: t('about.shelf.limits'),
  }
}
