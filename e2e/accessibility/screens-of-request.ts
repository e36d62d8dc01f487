import { expect } from '../harness/app-test.ts'
import type { AppPages } from '../pages/app-pages.ts'
import { reachResidence } from '../pages/request-page.ts'
import type { Screen } from './screen.ts'

const PLACE = { en: 'Germany', de: 'Deutschland' } as const

async function reachRequest({ frame, request, words }: AppPages): Promise<void> {
  await frame.navigation.getByRole('link', { name: words('shell.request'), exact: true }).click()
  await expect(request.next.or(request.letter).first()).toBeVisible()
}

async function continueTo(pages: AppPages, step: Parameters<AppPages['request']['heading']>[0]): Promise<void> {
  await pages.request.next.click()
  await expect(pages.request.heading(step)).toBeFocused()
}

/** The way to a letter, step by step: each screen is reached from the one before. */
export const requestScreens: readonly Screen[] = [
  {
    name: 'request: what you want',
    main: true,
    reach: async (pages) => {
      await reachRequest(pages)
      await expect(pages.request.heading('right')).toBeVisible()
    },
  },
  {
    name: 'request: who it is for',
    main: true,
    reach: (pages) => continueTo(pages, 'person'),
    leave: async ({ request }) => request.back.click(),
  },
  {
    name: 'request: where you live, with something missing',
    main: true,
    reach: async (pages) => {
      await reachRequest(pages)
      await reachResidence(pages.request)
      await pages.request.next.click()
      await expect(pages.request.residence).toBeFocused()
    },
  },
  {
    name: 'request: list of places',
    // While the list is open, focus stays in the field, and the rest is hidden from screen readers so that they find the
    // list. Going on with Tab closes the list first: see the test of the keyboard.
    apartFrom: ['aria-hidden-focus'],
    reach: async ({ request, language }) => {
      const place = PLACE[language]
      await request.residence.fill(place)
      await expect(request.place(place)).toBeVisible()
    },
    leave: ({ request, language }) => request.place(PLACE[language]).click(),
  },
  { name: 'request: who you are', main: true, reach: (pages) => continueTo(pages, 'identity') },
  {
    name: 'request: what should be deleted',
    main: true,
    reach: async (pages) => {
      await pages.request.name.fill('Alex Example')
      await continueTo(pages, 'scope')
      await pages.request.someKinds.check({ force: true })
      await expect(pages.request.someKinds).toBeChecked()
      await expect(pages.request.kinds).toBeVisible()
    },
    leave: ({ request }) => request.everything.check({ force: true }),
  },
  {
    name: 'request: how you send it, by post',
    main: true,
    reach: async (pages) => {
      await continueTo(pages, 'channel')
      await pages.request.byPost.check({ force: true })
      await pages.request.address.fill('Musterstraße 1\n00000 Musterstadt')
    },
  },
  {
    name: 'letter',
    main: true,
    reach: async (pages) => {
      await continueTo(pages, 'review')
      await expect(pages.request.letter).toBeVisible()
      await pages.request.facts.click()
    },
  },
  {
    name: 'letter: other formats',
    reach: async ({ request }) => {
      await request.otherFormats.click()
      await expect(request.format('zip')).toBeVisible()
    },
    leave: ({ request }) => request.format('zip').press('Escape'),
  },
  {
    name: 'letter: a paragraph being changed',
    reach: async ({ request }) => {
      await request.editParagraph.nth(1).click()
      await expect(request.paragraph).toBeFocused()
    },
    leave: async ({ request }) => {
      await request.paragraph.press('Escape')
      await request.startOver.click()
      await expect(request.heading('right')).toBeVisible()
    },
  },
  {
    name: 'request: a place without the right',
    main: true,
    reach: async ({ request, words, language }) => {
      await request.right('opt-out').check({ force: true })
      await request.next.click()
      await request.writer('no-account').check({ force: true })
      await request.next.click()
      await request.residence.fill(PLACE[language])
      await request.place(PLACE[language]).click()
      await expect(request.heading('residence', 'opt-out')).toContainText(words('requests.residence.title'))
      await expect(request.next).toBeDisabled()
    },
    leave: async ({ request }) => {
      await request.askInstead('access').click()
      await request.next.click()
    },
  },
  {
    name: 'request: what TikTok may look for, with something missing',
    main: true,
    reach: async ({ request }) => {
      await request.name.fill('Alex Example')
      await request.next.click()
      await expect(request.identifier).toBeFocused()
    },
  },
  {
    name: 'request: what TikTok declares',
    main: true,
    reach: async ({ request }) => {
      await request.identifier.fill('alex@example.org')
      await request.next.click()
      await expect(request.heading('scope', 'access')).toBeFocused()
    },
    leave: async ({ request }) => {
      await request.toStep('right').click()
      await request.right('rectification').check({ force: true })
    },
  },
  {
    name: 'request: what is wrong',
    main: true,
    reach: async ({ request }) => {
      for (const step of ['person', 'residence', 'identity', 'scope'] as const) {
        await request.next.click()
        await expect(request.heading(step, 'rectification')).toBeFocused()
      }
    },
    leave: async ({ request }) => {
      for (const step of ['channel', 'review'] as const) {
        await request.next.click()
        await expect(request.heading(step, 'rectification')).toBeFocused()
      }
      await request.startOver.click()
      await expect(request.heading('right')).toBeVisible()
    },
  },
]
