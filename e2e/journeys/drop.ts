import type { Page } from 'playwright'

/** Files or folders that are held over the window. */
interface Held {
  drop(): Promise<void>
  /** Takes them out of the window again. */
  leave(): Promise<void>
}

/**
 * Holds files or folders over the middle of the window, as a file manager does while a person drags them.
 *
 * @param paths where they lie
 */
export async function holdPaths(page: Page, paths: readonly string[]): Promise<Held> {
  const session = await page.context().newCDPSession(page)
  const middle = await page.evaluate(() => ({ x: window.innerWidth / 2, y: window.innerHeight / 2 }))
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop', at: { x: number; y: number }) =>
    session.send('Input.dispatchDragEvent', { type, ...at, data })
  await send('dragEnter', middle)
  await send('dragOver', middle)
  return {
    async drop() {
      await send('drop', middle)
      await session.detach()
    },
    // What `dragCancel` ends is a drag that the page itself began.
    async leave() {
      await send('dragOver', { x: -1, y: -1 })
      await session.detach()
    },
  }
}

/**
 * Drops files or folders onto the middle of the window, as a file manager does.
 *
 * @param paths where they lie
 */
export async function dropPaths(page: Page, paths: readonly string[]): Promise<void> {
  const { drop } = await holdPaths(page, paths)
  await drop()
}

/** Drops a file that lies nowhere, as another program or a page would that made it up. */
export async function dropWithoutPath(page: Page, name: string): Promise<void> {
  await page.evaluate((fileName) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['{}'], fileName))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, name)
}
