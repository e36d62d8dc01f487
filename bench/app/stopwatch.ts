import type { Page } from 'playwright'

/** What is seen when an action is answered. */
export interface Answer {
  /** A CSS selector. */
  readonly seen: string
  /** What its text holds; any text when left out. */
  readonly text?: RegExp
  /** It is answered once nothing fits any more. */
  readonly gone?: boolean
}

/** How long an answer is waited for, in milliseconds. */
const patience = 300_000

/** The event that an action arrives with in the page, or `menu` where the main process hears of it first. */
export type Arrival = 'click' | 'keydown' | 'menu'

/**
 * Measures in the page itself how long an action takes to be answered: from the time that the system gave the event, to the
 * frame after the one in which the answer was there to be painted.
 *
 * @param act what the person does; from the menu it tells when, in milliseconds since 1970
 * @returns milliseconds for each answer
 */
export async function timeToAnswers(
  page: Page,
  arrival: Arrival,
  answers: readonly Answer[],
  act: () => Promise<unknown>,
): Promise<readonly number[]> {
  const wanted = answers.map(({ seen, text, gone }) => ({ seen, pattern: text?.source ?? null, gone: gone === true }))
  const watching = await page.evaluateHandle(
    ({ event, all, patience }) => {
      const began =
        event === 'menu'
          ? Promise.resolve(0)
          : new Promise<number>((heard) => addEventListener(event, ({ timeStamp }) => heard(timeStamp), { capture: true, once: true }))
      const answered = all.map(async ({ seen, pattern, gone }) => {
        await began
        const fits = (place: Element): boolean => pattern === null || new RegExp(pattern, 'u').test(place.textContent ?? '')
        const isThere = (): boolean => [...document.querySelectorAll(seen)].some(fits)
        const latest = performance.now() + patience
        while (isThere() === gone) {
          if (performance.now() > latest) throw new Error(`not answered: ${seen} ${pattern}`)
          await new Promise(requestAnimationFrame)
        }
        // It is painted at the end of this frame; the next one begins after that.
        return new Promise<number>(requestAnimationFrame)
      })
      return { times: Promise.all([began, ...answered]), origin: performance.timeOrigin }
    },
    { event: arrival, all: wanted, patience },
  )
  const acted = await act()
  const { times, origin } = await watching.evaluate(async ({ times: found, origin: from }) => ({ times: await found, origin: from }))
  await watching.dispose()
  const [began = 0, ...answered] = times
  const from = typeof acted === 'number' ? acted - origin : began
  return answered.map((at) => at - from)
}
