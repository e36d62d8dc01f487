import type { Locator, Page } from 'playwright'
import type { Words } from './words.ts'

/** The first page. */
export interface OpenPage {
  readonly heading: Locator
  readonly chooseFile: Locator
  readonly chooseFolder: Locator
  readonly trySample: Locator
  readonly withoutArchive: Locator
  /** An archive on its way in, here or above another page. */
  readonly progress: (archive: string) => Locator
  readonly bar: Locator
  readonly cancel: Locator
  readonly dropVeil: Locator
  /** What to do with a file that was dropped onto an open archive. */
  readonly addDropped: Locator
  readonly openDropped: Locator
}

export function openPage(page: Page, t: Words): OpenPage {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
  return {
    heading: page.getByRole('heading', { level: 1, name: t('open.title'), exact: true }),
    chooseFile: button(t('open.chooseFile')),
    chooseFolder: button(t('open.chooseFolder')),
    trySample: button(t('open.sample')),
    withoutArchive: page.getByRole('link', { name: t('open.noArchive.action'), exact: true }),
    progress: (name) => page.getByRole('region', { name: t('open.progress.title.new', { name }), exact: true }),
    bar: page.getByRole('progressbar', { name: t('open.progress.bar') }),
    cancel: button(t('open.progress.cancel')),
    addDropped: button(t('open.choice.add')),
    openDropped: button(t('open.choice.instead')),
    dropVeil: page.getByText(t('open.drop.overlay'), { exact: true }),
  }
}
