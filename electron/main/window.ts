import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { appOrigin } from './app-origin.ts'
import { log } from './log.ts'
import { windowSession } from './session.ts'
import { paper } from './window-colours.ts'
import { placeWindow, smallestWindow, type WindowPlace } from './window-place.ts'

/** What a window starts with, and who is told of its end. */
export interface WindowOptions {
  readonly preload: string
  readonly remembered: WindowPlace | null
  /** Zoom in percent. */
  readonly zoom: number
  /** Where the window was when it was closed. */
  onClose(place: WindowPlace): void
  /** The process that drew the page has died; the window stands empty. */
  onPageGone(): void
  onZoomByWheel(direction: 'in' | 'out'): void
}

/** Opens the window and loads the bundle into it. It is shown when there is something to see. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  const place = placeWindow(
    options.remembered,
    [main, ...others].map(({ workArea }) => workArea),
  )
  const window = new BrowserWindow({
    ...place,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Dossier',
    show: false,
    backgroundColor: background(),
    webPreferences: {
      preload: options.preload,
      session: windowSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      // A middle click opens no window.
      disableBlinkFeatures: 'Auxclick',
      devTools: !app.isPackaged,
      zoomFactor: options.zoom / 100,
    },
  })

  const followTheme = () => window.setBackgroundColor(background())
  nativeTheme.on('updated', followTheme)
  window.once('closed', () => nativeTheme.off('updated', followTheme))

  // Maximising shows the window as well.
  window.once('ready-to-show', () => (options.remembered?.maximised === true ? window.maximize() : window.show()))
  // The title bar says nothing about what is open.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', () => options.onClose({ ...window.getNormalBounds(), maximised: window.isMaximized() }))
  // An empty page is the one place that Chromium goes to without asking.
  window.webContents.on('did-navigate', (_event, url) => {
    if (!url.startsWith(`${appOrigin}/`)) void loadPage(window)
  })
  window.webContents.on('zoom-changed', (_event, direction) => options.onZoomByWheel(direction))
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') options.onPageGone()
  })
  void loadPage(window)
  return window
}

/** Loads the bundle, at first and after the page has died. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(`${appOrigin}/`)
  } catch {
    // A load that another one overtook; or the window was closed meanwhile.
    log('page-not-loaded')
  }
}

/** Loads the bundle anew and forgets every place that the window has been at. */
export async function beginAnew(window: BrowserWindow): Promise<void> {
  await loadPage(window)
  if (!window.isDestroyed()) window.webContents.navigationHistory.clear()
}

function background(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light
}
