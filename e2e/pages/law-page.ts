import type { Locator, Page } from 'playwright'
import type { Words } from './words.ts'

/** The law, place by place. */
export interface LawPage {
  /** @param place as the page names it; none for the page of all laws */
  readonly heading: (place?: string) => Locator
  readonly choose: Locator
  readonly place: (name: string) => Locator
  /** The line of one law in the table of all. */
  readonly line: (place: string) => Locator
  readonly lawLink: (place: string) => Locator
  readonly allLaws: Locator
  /** The way (back) to the letter. */
  readonly toRequest: Locator
  /** The line of one right in the law that is shown. */
  readonly right: (right: 'erasure' | 'access' | 'rectification' | 'opt-out') => Locator
  readonly part: (part: 'term' | 'refusal' | 'authority' | 'answers' | 'persons' | 'sources') => Locator
  readonly provisions: Locator
}

export function lawPage(page: Page, t: Words): LawPage {
  const main = page.getByRole('main')
  const row = (name: string): Locator => main.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  const link = (name: string): Locator => main.getByRole('link', { name, exact: true })
  return {
    heading: (place) =>
      main.getByRole('heading', { level: 1, name: place === undefined ? t('pages.law') : t('law.titleOf', { place }), exact: true }),
    choose: main.getByRole('combobox', { name: t('law.choose'), exact: true }),
    place: (name) => page.getByRole('option', { name, exact: true }),
    line: row,
    lawLink: link,
    allLaws: link(t('law.all')),
    toRequest: link(t('law.request')),
    right: (right) => row(t(`law.rights.of.${right}`)),
    part: (part) => main.getByRole('region', { name: t(`law.${part}.title`), exact: true }),
    provisions: main.getByRole('button', { name: t('law.provisions.title'), exact: true }),
  }
}
