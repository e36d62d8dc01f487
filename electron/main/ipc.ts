import { type MainEvent, type MainEventData, mainEvents } from '@shared/contract/main-calls.ts'
import { ipcMain, type WebContents, type WebFrameMain } from 'electron'
import { appOrigin } from './app-origin.ts'
import { dispatch, type Handlers } from './dispatch.ts'
import { log } from './log.ts'

/**
 * Answers the window's calls. This is the only place that listens to pages, and it listens to one: the main frame of
 * the window, as long as it shows our own bundle.
 *
 * @param page the window's contents, or null while there is no window
 */
export function answerCalls(page: () => WebContents | null, handlers: Handlers): void {
  ipcMain.handle('call', (event, name: unknown, params: unknown, droppedPath: unknown) => {
    if (event.sender !== page() || !isOurPage(event.senderFrame)) {
      log('ipc-refused')
      return { ok: false, code: 'bad-request' }
    }
    return dispatch(handlers, name, params, droppedPath)
  })
}

/** Tells the window something unasked; nothing happens while there is no window. */
export function tellPage<Name extends MainEvent>(page: WebContents | null, name: Name, data: MainEventData<Name>): void {
  if (page === null || page.isDestroyed()) return
  page.send('event', name, mainEvents[name].parse(data))
}

function isOurPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === appOrigin
}
