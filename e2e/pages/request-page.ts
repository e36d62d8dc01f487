import type { Locator, Page } from 'playwright'
import type { Words } from './words.ts'

export type Step = 'residence' | 'identity' | 'scope' | 'channel' | 'review'
const steps: readonly Step[] = ['residence', 'identity', 'scope', 'channel', 'review']

/** What the letter can be saved as beside PDF. */
export type OtherFormat = 'docx' | 'txt' | 'eml' | 'html' | 'md' | 'zip'

/** The five steps to a letter. */
export interface RequestPage {
  readonly heading: (step: Step) => Locator
  readonly next: Locator
  readonly back: Locator
  readonly residence: Locator
  readonly place: (name: string) => Locator
  /** The way from a place to its law. */
  readonly lawThere: Locator
  readonly name: Locator
  readonly userName: Locator
  readonly everything: Locator
  readonly someKinds: Locator
  /** What can be ticked once only some kinds of data shall go. */
  readonly kinds: Locator
  readonly byPost: Locator
  readonly address: Locator
  readonly letterLanguage: Locator
  readonly letter: Locator
  readonly editParagraph: Locator
  readonly paragraph: Locator
  readonly keepChange: Locator
  readonly savePdf: Locator
  readonly otherFormats: Locator
  readonly format: (format: OtherFormat) => Locator
  readonly saveDates: Locator
  readonly saved: (fileName: string) => Locator
  readonly facts: Locator
  readonly startOver: Locator
}

export function requestPage(page: Page, t: Words): RequestPage {
  const main = page.getByRole('main')
  const button = (name: string): Locator => main.getByRole('button', { name, exact: true })
  const title = (step: Step): string =>
    t('requests.step', { number: steps.indexOf(step) + 1, total: steps.length, title: t(`requests.${step}.title`) })
  return {
    heading: (step) => main.getByRole('heading', { level: 1, name: title(step), exact: true }),
    next: button(t('requests.next')),
    back: button(t('requests.back')),
    residence: main.getByRole('combobox', { name: t('requests.residence.label'), exact: true }),
    place: (name) => page.getByRole('option', { name, exact: true }),
    lawThere: main.getByRole('link', { name: t('requests.residence.more'), exact: true }),
    name: main.getByRole('textbox', { name: t('requests.identity.name'), exact: true }),
    userName: main.getByRole('textbox', { name: t('requests.identity.username'), exact: true }),
    everything: main.getByRole('radio', { name: t('requests.scope.all') }),
    kinds: main.getByRole('region', { name: t('requests.scope.choose'), exact: true }),
    someKinds: main.getByRole('radio', { name: t('requests.scope.some') }),
    byPost: main.getByRole('radio', { name: t('requests.channel.post') }),
    address: main.getByRole('textbox', { name: t('requests.channel.address'), exact: true }),
    letterLanguage: main.getByRole('button', { name: t('requests.channel.language') }),
    letter: main.getByRole('article', { name: t('requests.review.paper'), exact: true }),
    editParagraph: main.getByRole('button', { name: t('requests.review.edit') }),
    paragraph: main.getByRole('textbox', { name: t('requests.review.editing'), exact: true }),
    keepChange: button(t('requests.review.keep')),
    savePdf: button(t('requests.save.pdf')),
    otherFormats: button(t('requests.save.others')),
    format: (format) => page.getByRole('menuitem', { name: t(`requests.save.${format}`), exact: true }),
    saveDates: button(t('requests.save.dates')),
    saved: (name) => main.getByText(t('requests.save.saved', { name }), { exact: true }),
    facts: button(t('requests.review.facts.title')),
    startOver: button(t('requests.startOver')),
  }
}
