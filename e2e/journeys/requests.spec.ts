import { expect, test } from '../harness/app-test.ts'
import type { AppPages } from '../pages/app-pages.ts'
import { expectFocusSeen, tabTo } from '../pages/focus.ts'
import type { Right, Writer } from '../pages/request-page.ts'
import { type OneApp, oneApp } from './one-app.ts'

interface Wish {
  readonly right: Right
  readonly writer: Writer
  /** Typed to find the place, and what the list calls it. */
  readonly place: string
  /** What has to stand in the letter. */
  readonly says: readonly string[]
}

const wishes: readonly Wish[] = [
  { right: 'erasure', writer: 'self', place: 'Deutschland', says: ['Artikel 17 DSGVO|Art. 17 DSGVO', '@muster'] },
  { right: 'access', writer: 'self', place: 'Deutschland', says: ['Art. 15 DSGVO', '@muster'] },
  { right: 'portability', writer: 'self', place: 'Österreich', says: ['Art. 20 DSGVO'] },
  { right: 'rectification', writer: 'self', place: 'Deutschland', says: ['Art. 16 DSGVO', 'Geburtsjahr 1985', 'Geburtsjahr 1995'] },
  { right: 'restriction', writer: 'self', place: 'Deutschland', says: ['Art. 18'] },
  { right: 'objection', writer: 'self', place: 'Irland', says: ['Art. 21', 'Meine Arbeit verlangt Ruhe.'] },
  { right: 'opt-out', writer: 'self', place: 'Kalifornien (Vereinigte Staaten)', says: ['1798.120'] },
  { right: 'withdraw-consent', writer: 'self', place: 'Frankreich', says: ['Art. 7'] },
  { right: 'erasure', writer: 'no-account', place: 'Deutschland', says: ['ich@example.org'] },
  { right: 'erasure', writer: 'child', place: 'Deutschland', says: ['Mia Muster', '@muster'] },
  { right: 'access', writer: 'deceased', place: 'Deutschland', says: ['Mia Muster', '@muster'] },
  { right: 'erasure', writer: 'client', place: 'Deutschland', says: ['Mia Muster', '@muster', 'Vollmacht'] },
]

const hasScope = (right: Right): boolean => right !== 'opt-out' && right !== 'withdraw-consent'

test.describe('without an archive, with the keyboard alone, in German', () => {
  const one = oneApp({ language: 'de-DE' })

  for (const wish of wishes) {
    test(`${wish.right} for ${wish.writer} in ${wish.place}`, async () => {
      const { page, pages } = one()
      const { request } = pages
      await begin(one())
      await choose(one(), request.right(wish.right))
      await goOn(one())
      await expect(request.heading('person', wish.right)).toBeFocused()
      await choose(one(), request.writer(wish.writer))
      await goOn(one())

      await expect(request.heading('residence', wish.right)).toBeFocused()
      await tabTo(page, request.residence)
      await page.keyboard.type(wish.place)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(request.residence).toHaveValue(wish.place)
      await goOn(one())

      await expect(request.heading('identity', wish.right)).toBeFocused()
      await tellWho(one(), wish)
      await goOn(one())
      if (hasScope(wish.right)) {
        await expect(request.heading('scope', wish.right)).toBeFocused()
        await tellWhat(one(), wish)
        await goOn(one())
      }
      await expect(request.heading('channel', wish.right)).toBeFocused()
      await goOn(one())

      await expect(request.heading('review', wish.right)).toBeFocused()
      for (const text of wish.says) await expect(request.letter).toContainText(new RegExp(text.replace(/[().]/g, '\\$&')))
      await expect(request.letter).not.toContainText('privacy@tiktok.com')
      await tabTo(page, request.back)
      await page.keyboard.press('Enter')
      await expect(request.heading('channel', wish.right), 'nothing is lost on the way back').toBeFocused()
    })
  }

  test('a place whose law lacks the right says so, and offers what there is', async () => {
    const { page, pages } = one()
    const { request, words } = pages
    await begin(one())
    await choose(one(), request.right('opt-out'))
    await goOn(one())
    await goOn(one())
    await tabTo(page, request.residence)
    await page.keyboard.type('Japan')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByText(words('requests.residence.noRight'))).toBeVisible()
    await expect(request.next).toBeDisabled()
    const instead = page.getByRole('button', { name: words('requests.right.of.erasure'), exact: true })
    await tabTo(page, instead)
    await page.keyboard.press('Enter')
    await expect(request.next).toBeEnabled()
  })

  test('what is missing is told beside its field, for somebody without an account and for a correction by halves', async () => {
    const { page, pages } = one()
    const { request, words } = pages
    await begin(one())
    await choose(one(), request.right('rectification'))
    await goOn(one())
    await choose(one(), request.writer('no-account'))
    await goOn(one())
    await tabTo(page, request.residence)
    await page.keyboard.type('Deutschland')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await goOn(one())
    await tabTo(page, request.name)
    await page.keyboard.type('Änne Muster')
    await goOn(one())
    const identifier = page.getByRole('textbox', { name: words('requests.identity.identifiers.value') })
    await expect(identifier).toBeFocused()
    await expect(identifier).toHaveAccessibleDescription(words('requests.problem.identifiers-missing'))
    await page.keyboard.type('ich@example.org')
    await goOn(one())
    await tabTo(page, page.getByRole('textbox', { name: words('requests.scope.corrections.held') }))
    await page.keyboard.type('falsch')
    await goOn(one())
    const correct = page.getByRole('textbox', { name: words('requests.scope.corrections.correct') })
    await expect(correct).toBeFocused()
    await expect(correct).toHaveAccessibleDescription(words('requests.problem.correction-missing'))
  })
})

/** To the first step of an empty request. */
async function begin({ page, pages }: OneApp): Promise<void> {
  await page.reload()
  await page.evaluate(() => {
    window.location.hash = '#/request'
  })
  await expect(pages.request.heading('right')).toBeVisible()
}

/** Walks to a group of choices and to one of them. */
async function choose({ page }: OneApp, card: ReturnType<AppPages['request']['right']>): Promise<void> {
  await tabTo(page, page.locator('input[type="radio"]:checked').first())
  for (let step = 0; step < 10 && !(await card.isChecked()); step += 1) await page.keyboard.press('ArrowDown')
  await expect(card).toBeChecked()
  await expectFocusSeen(page)
}

async function goOn({ page, pages }: OneApp): Promise<void> {
  await tabTo(page, pages.request.next)
  await page.keyboard.press('Enter')
}

async function tellWho(one: OneApp, { writer }: Wish): Promise<void> {
  const { page, pages } = one
  const { request, words } = pages
  const type = async (name: string, text: string): Promise<void> => {
    await tabTo(page, page.getByRole('main').getByRole('textbox', { name, exact: false }))
    await page.keyboard.type(text)
  }
  await tabTo(page, request.name)
  await page.keyboard.type('Änne Muster')
  if (writer === 'no-account') return type(words('requests.identity.identifiers.value'), 'ich@example.org')
  if (writer !== 'self') await type(words(`requests.identity.personName.${writer}`), 'Mia Muster')
  await type(words('requests.identity.username'), 'muster')
}

async function tellWhat(one: OneApp, { right }: Wish): Promise<void> {
  const { page, pages } = one
  const { words } = pages
  const type = async (key: string, text: string): Promise<void> => {
    await tabTo(page, page.getByRole('main').getByRole('textbox', { name: words(key) }))
    await page.keyboard.type(text)
  }
  if (right === 'rectification') {
    await type('requests.scope.corrections.held', 'Geburtsjahr 1985')
    await type('requests.scope.corrections.correct', 'Geburtsjahr 1995')
  }
  if (right === 'objection') await type('requests.scope.reason', 'Meine Arbeit verlangt Ruhe.')
}
