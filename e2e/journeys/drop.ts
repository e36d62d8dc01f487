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

/** Holds a file over the window that lies nowhere, as another program or a page would that made it up. */
export async function holdWithoutPath(page: Page, name: string): Promise<Pick<Held, 'drop'>> {
  const send = (types: readonly string[]) => page.evaluate(dispatchDrag, { types, name })
  await send(['dragenter', 'dragover'])
  return { drop: () => send(['drop']) }
}

/** Drops a file that lies nowhere. */
export async function dropWithoutPath(page: Page, name: string): Promise<void> {
  const { drop } = await holdWithoutPath(page, name)
  await drop()
}

/** Runs in the page. */
function dispatchDrag({ types, name }: { readonly types: readonly string[]; readonly name: string }): void {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File(['{}'], name))
  for (const type of types) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
}
