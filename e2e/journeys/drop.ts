import type { Page } from 'playwright'

/**
 * Drops files or folders onto the middle of the window, as a file manager does.
 *
 * @param paths where they lie
 */
export async function dropPaths(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { x, y } = await page.evaluate(() => ({ x: window.innerWidth / 2, y: window.innerHeight / 2 }))
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x, y, data })
  await session.detach()
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
