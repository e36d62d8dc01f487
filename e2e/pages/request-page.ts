import type { Locator, Page } from 'playwright'
import type { Words } from './words.ts'

export type Step = 'right' | 'person' | 'residence' | 'identity' | 'scope' | 'channel' | 'review'
export type Right = 'erasure' | 'access' | 'portability' | 'rectification' | 'restriction' | 'objection' | 'opt-out' | 'withdraw-consent'
export type Writer = 'self' | 'no-account' | 'child' | 'deceased' | 'client'
export type LetterLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pl' | 'pt-PT' | 'pt-BR'

/** What the letter can be saved as beside PDF. */
export type OtherFormat = 'docx' | 'txt' | 'eml' | 'html' | 'md' | 'zip'

/** The steps to a letter. */
export interface RequestPage {
  /** The heading of a step of a request for a right, erasure unless told. */
  readonly heading: (step: Step, right?: Right) => Locator
  readonly right: (right: Right) => Locator
  readonly writer: (writer: Writer) => Locator
  readonly next: Locator
  readonly back: Locator
  readonly residence: Locator
  /** Another right, where the law of the place lacks the one that was chosen. */
  readonly askInstead: (right: Right) => Locator
  readonly place: (name: string) => Locator
  /** The way from a place to its law. */
  readonly lawThere: Locator
  readonly name: Locator
  /** The first identifier of somebody without an account. */
  readonly identifier: Locator
  /** A step that lies behind, in the list of steps; those that are named for the right are not among them. */
  readonly toStep: (step: Exclude<Step, 'scope'>) => Locator
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
  const title = (step: Step, right: Right): string => {
    const steps: readonly Step[] =
      right === 'opt-out' || right === 'withdraw-consent'
        ? ['right', 'person', 'residence', 'identity', 'channel', 'review']
        : ['right', 'person', 'residence', 'identity', 'scope', 'channel', 'review']
    const words = step === 'scope' ? `scope.of.${right}` : step
    return t('requests.step', { number: steps.indexOf(step) + 1, total: steps.length, title: t(`requests.${words}.title`) })
  }
  return {
    heading: (step, right = 'erasure') => main.getByRole('heading', { level: 1, name: title(step, right), exact: true }),
    right: (right) => main.getByRole('radio', { name: t(`requests.right.of.${right}`) }),
    // Read with its hint, which alone is of one writer: `For me` also begins another.
    writer: (writer) => main.getByRole('radio', { name: t(`requests.person.hint.${writer}`) }),
    next: button(t('requests.next')),
    back: button(t('requests.back')),
    askInstead: (right) => button(t(`requests.right.of.${right}`)),
    residence: main.getByRole('combobox', { name: t('requests.residence.label'), exact: true }),
    place: (name) => page.getByRole('option', { name, exact: true }),
    lawThere: main.getByRole('link', { name: t('requests.residence.more'), exact: true }),
    name: main.getByRole('textbox', { name: t('requests.identity.name'), exact: true }),
    identifier: main.getByRole('textbox', { name: t('requests.identity.identifiers.value'), exact: true }).first(),
    toStep: (step) =>
      main.getByRole('navigation', { name: t('requests.steps') }).getByRole('button', { name: t(`requests.${step}.title`) }),
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

/** Passes the first two steps as they stand: erasure, for oneself. */
export async function reachResidence({ next, heading }: RequestPage): Promise<void> {
  await heading('right').waitFor()
  await next.click()
  await heading('person').waitFor()
  await next.click()
  await heading('residence').waitFor()
}

/** Passes two more, of somebody who lives in Germany, in a window in English: what the letter is about is asked next. */
export async function reachScope(request: RequestPage): Promise<void> {
  await reachResidence(request)
  await request.residence.fill('Germany')
  await request.place('Germany').click()
  await request.next.click()
  await request.name.fill('Alex Example')
  await request.next.click()
}
