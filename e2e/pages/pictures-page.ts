import type { Locator, Page } from 'playwright'
import { expect } from 'playwright/test'
import type { PictureId } from '../../renderer/features/pictures/pictures.ts'
import type { Words } from './words.ts'

/** The pictures: the list of them, and one with all that belongs to it. */
export interface PicturesPage {
  readonly link: Locator
  /** Of the list without an id. */
  readonly heading: (id?: PictureId) => Locator
  /** Goes there by the address, from wherever the window stands, and waits for its heading. */
  readonly goTo: (id: PictureId) => Promise<void>
  readonly figures: Locator
  readonly figure: (title: string) => Locator
  readonly nothing: Locator
  readonly how: (title: string) => Locator
  readonly citation: Locator
  readonly asTable: (title: string) => Locator
  readonly table: (title: string) => Locator
  /** The buttons of all pictures here that show their numbers. */
  readonly tables: Locator
  /** What can be walked with the arrow keys: columns, cells, countries. */
  readonly walked: Locator
  readonly cite: Locator
  /** Works out the SHA-256 for a citation; gone once it is known. */
  readonly hash: Locator
  readonly save: (format: 'CSV' | 'PNG' | 'SVG', title: string) => Locator
}

export function picturesPage(page: Page, t: Words): PicturesPage {
  const main = page.getByRole('main')
  const figure = (title: string): Locator => main.getByRole('region', { name: title, exact: true })
  const heading = (id?: PictureId): Locator =>
    main.getByRole('heading', { level: 1, name: id === undefined ? t('pages.pictures') : t(`pages.picture.${id}`), exact: true })
  return {
    link: page.getByRole('navigation').getByRole('link', { name: t('pages.pictures'), exact: true }),
    heading,
    goTo: async (id) => {
      await page.evaluate((picture) => {
        window.location.hash = `#/pictures/${picture}`
      }, id)
      await expect(heading(id)).toBeVisible()
    },
    figures: main.locator('.figure'),
    figure,
    nothing: main.locator('.picture-nothing'),
    how: (title) => figure(title).getByRole('button', { name: t('pictures.figure.how'), exact: true }),
    citation: main.locator('.figure-citation'),
    asTable: (title) => figure(title).getByRole('button', { name: t('pictures.figure.table'), exact: true }),
    table: (title) => main.getByRole('region', { name: t('pictures.figure.tableOf', { title }), exact: true }),
    tables: main.getByRole('button', { name: t('pictures.figure.table'), exact: true }),
    walked: main.locator('[role="slider"], [role="grid"] [data-cell][tabindex="0"]'),
    hash: main.getByRole('button', { name: t('pictures.how.hash'), exact: true }),
    cite: main.getByRole('button', { name: t('pictures.how.cite'), exact: true }),
    save: (format, title) => figure(title).getByRole('button', { name: t('pictures.figure.saveAs', { format, title }), exact: true }),
  }
}
