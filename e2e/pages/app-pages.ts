import type { Page } from 'playwright'
import { type ExportDialog, exportDialog } from './export-dialog.ts'
import { type Finder, finder } from './finder.ts'
import { type LawPage, lawPage } from './law-page.ts'
import { type OpenPage, openPage } from './open-page.ts'
import { type OverviewPage, overviewPage } from './overview-page.ts'
import { type PicturesPage, picturesPage } from './pictures-page.ts'
import { type RequestPage, requestPage } from './request-page.ts'
import { type SectionPage, sectionPage } from './section-page.ts'
import { type StoredPage, storedPage } from './stored-page.ts'
import { type WindowFrame, windowFrame } from './window-frame.ts'
import { type Language, type Words, wordsIn } from './words.ts'

export type { Language }

/** Every screen of the window as a person meets it: by roles and by the names that are seen or read aloud. */
export interface AppPages {
  readonly language: Language
  readonly words: Words
  readonly frame: WindowFrame
  readonly open: OpenPage
  readonly overview: OverviewPage
  readonly section: SectionPage
  readonly pictures: PicturesPage
  readonly request: RequestPage
  readonly law: LawPage
  readonly stored: StoredPage
  readonly exporting: ExportDialog
  readonly search: Finder
  readonly commands: Finder
}

/** @param language the one that the window shows at that time */
export function appPages(page: Page, language: Language): AppPages {
  const words = wordsIn(language)
  return {
    language,
    words,
    frame: windowFrame(page, words),
    open: openPage(page, words),
    overview: overviewPage(page, words),
    section: sectionPage(page, words),
    pictures: picturesPage(page, words),
    request: requestPage(page, words),
    law: lawPage(page, words),
    stored: storedPage(page, words),
    exporting: exportDialog(page, words),
    search: finder(page, words, 'search'),
    commands: finder(page, words, 'commands'),
  }
}
