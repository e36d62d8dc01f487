import { existsSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCodeOf } from '@shared/contract/errors.ts'
import type { MainEvent, MainEventData, MainParams } from '@shared/contract/main-calls.ts'
import type { Settings } from '@shared/contract/settings.ts'
import type { Stored } from '@shared/contract/stored.ts'
import { app, type BrowserWindow, clipboard, Menu, MessageChannelMain, type MessagePortMain, nativeTheme } from 'electron'
import * as z from 'zod/mini'
import { appScheme } from './app-origin.ts'
import { createAppProtocol } from './app-protocol.ts'
import { Archives } from './archives.ts'
import { pathToOpen } from './arguments.ts'
import { listBundle } from './bundle.ts'
import { keepChromiumApart } from './chromium-folder.ts'
import { lookAfterClipboard } from './clipboard.ts'
import { chooseCountries, takeCountries } from './countries.ts'
import {
  chooseArchive,
  chooseCountryTable,
  chooseExportFolder,
  chooseLetterPlace,
  choosePicturePlace,
  chooseRecordsPlace,
  tellWindowGone,
} from './dialogs.ts'
import { startEngine } from './engine-child.ts'
import { exportInEngine } from './exports/export-in-engine.ts'
import { createExports, shareDone } from './exports/exports.ts'
import { archiveAt, createHandlers } from './handlers.ts'
import { answerCalls, tellPage } from './ipc.ts'
import { fingerprintsOf } from './letters/fingerprints.ts'
import { printLetter } from './letters/print.ts'
import { createLetterSave } from './letters/save.ts'
import { log } from './log.ts'
import { menuTemplate } from './menu.ts'
import { countPageDeaths } from './page-deaths.ts'
import { sampleArchive } from './sample.ts'
import { createPictureSave } from './save-picture.ts'
import { rememberSavedFiles } from './saved-files.ts'
import { windowSession } from './session.ts'
import { openSettings } from './settings-store.ts'
import { lookAtStored, removeStaging, removeStored } from './stored.ts'
import { systemLanguages } from './system-languages.ts'
import { systemZone } from './system-zone.ts'
import { taskbarProgress } from './taskbar.ts'
import { type Texts, textsFor } from './texts/texts.ts'
import { beginAnew, loadPage, openWindow } from './window.ts'
import { nextZoom } from './zoom.ts'

/** Where the parts of the app lie on disk. */
export interface Places {
  readonly renderer: string
  readonly preload: string
  readonly engine: string
  readonly sample: string
  /** The app itself, which is no archive to open. */
  readonly own: readonly string[]
}

const otherStartSchema = z.object({ argv: z.array(z.string()), from: z.string() })

/** Starts the app; a second start hands its file to the first and ends. */
export function start(places: Places): void {
  if (!app.requestSingleInstanceLock({ argv: process.argv, from: process.cwd() })) {
    app.quit()
    return
  }
  keepChromiumApart(app.getPath('userData'))
  // The system may name a file before there is a window; the last one counts.
  let asked = pathToOpen(process.argv, process.cwd(), places.own)
  let openFromOutside = (path: string | null): void => {
    asked = path
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFromOutside(path)
  })
  app.on('second-instance', (_event, _argv, _from, other) => {
    // Electron mixes its own switches into the argv it passes on; what the other process itself saw is in the data.
    const seen = z.safeParse(otherStartSchema, other)
    openFromOutside(seen.success ? pathToOpen(seen.data.argv, seen.data.from, places.own) : null)
  })
  app.on('window-all-closed', () => app.quit())

  void app.whenReady().then(() => {
    openFromOutside = run(places, asked)
  })
}

/**
 * Runs the app once Electron is ready.
 *
 * @param asked the path that the start asked for; null without one
 * @returns opens a path that another start or the system asks for, and brings the window to the front
 */
function run(places: Places, asked: string | null): (path: string | null) => void {
  const folder = app.getPath('userData')
  const storedPlaces = { folder, settings: join(folder, 'settings.json'), temporary: tmpdir(), home: homedir() }
  const settings = openSettings(storedPlaces.settings)
  const bundle = listBundle(places.renderer)
  const protocol = createAppProtocol(bundle)
  const deaths = countPageDeaths()
  const clips = lookAfterClipboard(clipboard)
  const saved = rememberSavedFiles()
  let window: BrowserWindow | null = null
  let mask = false
  let notYetOpened = asked

  nativeTheme.themeSource = settings.settings.theme
  windowSession().protocol.handle(appScheme, (request) => protocol.answer(request))

  const tell = <Name extends MainEvent>(name: Name, data: MainEventData<Name>): void => tellPage(window?.webContents ?? null, name, data)
  const archives = new Archives<MessagePortMain>(() => startEngine(places.engine), {
    open(event) {
      tell('open', event)
      window?.setProgressBar(taskbarProgress(event))
      if (event.state === 'opened') showMenu()
    },
    engine(event) {
      tell('engine', event)
      if (event.state === 'gone') showMenu()
    },
    closed(event) {
      tell('closed', event)
      showMenu()
    },
  })

  function quickClose(): void {
    exports.cancel()
    void archives.closeAtOnce().then(() => removeStaging(storedPlaces))
    void clips.forget()
    saved.forget()
    window?.setProgressBar(-1)
    if (window !== null) void beginAnew(window)
  }

  function texts(): Texts {
    const { language } = settings.settings
    return textsFor(language === 'system' ? systemLanguages() : [language])
  }

  function changeSettings(changes: MainParams<'settings-set'>) {
    return apply(settings.set(changes))
  }

  function apply(now: Settings): Settings {
    nativeTheme.themeSource = now.theme
    window?.webContents.setZoomFactor(now.zoom / 100)
    showMenu()
    tell('settings', now)
    return now
  }

  function zoom(direction: 'in' | 'out' | 'reset'): void {
    changeSettings({ zoom: nextZoom(settings.settings.zoom, direction) })
  }

  async function stored(): Promise<Stored> {
    return { ...(await lookAtStored(storedPlaces)), saved: [...saved.list], clipboard: await clips.holdsOurs() }
  }

  async function forget(): Promise<Stored> {
    apply(await settings.forget())
    await Promise.all([removeStored(storedPlaces), clips.forget()])
    app.clearRecentDocuments()
    return stored()
  }

  async function chooseAndOpen(kind: 'file' | 'folder', place: 'beside' | 'instead'): Promise<void> {
    const asking = window
    if (asking === null) return
    const path = await archives.whileChoosing(() => chooseArchive(asking, kind, texts().dialogs))
    if (path !== null) await archives.open(archiveAt(path), place)
  }

  async function chooseAndAdd(kind: 'file' | 'folder'): Promise<void> {
    const asking = window
    if (asking === null) return
    const path = await archives.whileChoosing(() => chooseArchive(asking, kind, texts().dialogs, 'add'))
    if (path !== null) await archives.add(archiveAt(path))
  }

  function openSample(): void {
    try {
      void archives.open(sampleArchive(places.sample))
    } catch (thrown) {
      tell('open', { state: 'failed', name: '', code: errorCodeOf(thrown), where: '' })
    }
  }

  function openAsked(path: string): void {
    const file = archiveAt(path)
    if (existsSync(path)) void archives.open(file)
    else tell('open', { state: 'failed', name: file.name, code: 'file-not-found', where: '' })
  }

  function showMenu(): void {
    const state = { platform: platform(), archives: archives.list, canAdd: archives.canAdd, developing: !app.isPackaged }
    const actions = {
      open: (kind: 'file' | 'folder') => void chooseAndOpen(kind, 'beside'),
      openInstead: () => void chooseAndOpen('file', 'instead'),
      show: (archive: number) => tell('show', { archive }),
      add: () => void chooseAndAdd('file'),
      openSample,
      closeArchive: () => archives.close(),
      quickClose,
      command: (command: MainEventData<'command'>['command']) => tell('command', { command }),
      zoom,
    }
    app.setAboutPanelOptions({ applicationName: 'Dossier', applicationVersion: app.getVersion(), copyright: texts().about })
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(texts(), state, actions)))
  }

  async function bringPageBack(): Promise<void> {
    log('window-gone')
    const tooOften = deaths.note(performance.now())
    if (!tooOften && window !== null) await loadPage(window)
    const goOn = await tellWindowGone(tooOften, texts().gone)
    if (!goOn) app.quit()
    else if (tooOften && window !== null) await loadPage(window)
  }

  // Some time after the answer, so that the page is there to listen.
  function welcomePage(): void {
    archives.announce()
    const path = notYetOpened
    notYetOpened = null
    if (path !== null) openAsked(path)
  }

  const saveLetter = createLetterSave({
    choosePlace: async (path, format) => (window === null ? null : chooseLetterPlace(window, path, format, texts().dialogs)),
    print: (letter) => printLetter(bundle, protocol, letter),
    fingerprints: () => fingerprintsOf(archives.shown),
    onSaved: (file) => saved.note(file),
  })
  const savePicture = createPictureSave({
    choosePlace: async (path, format) => (window === null ? null : choosePicturePlace(window, path, format, texts().dialogs)),
    onSaved: (file) => saved.note(file),
  })
  const exports = createExports({
    chooseFile: async (path, format) => (window === null ? null : chooseRecordsPlace(window, path, format, texts().dialogs)),
    chooseFolder: async (path) => (window === null ? null : chooseExportFolder(window, path, texts().dialogs)),
    folderName: () => texts().dialogs.exportFolder.replace('{date}', today()),
    onSaved: (file) => saved.note(file),
    async write(request, target, signal) {
      try {
        return await exportInEngine(archives.engine(), request, target, signal, (progress) => {
          tell('export', progress)
          window?.setProgressBar(shareDone(progress))
        })
      } finally {
        window?.setProgressBar(-1)
      }
    },
  })
  const handlers = createHandlers({
    start() {
      setImmediate(welcomePage)
      return {
        version: app.getVersion(),
        electron: process.versions.electron,
        platform: platform(),
        languages: systemLanguages(),
        zone: systemZone(),
        mask,
        current: archives.current,
        settings: settings.settings,
      }
    },
    chooseAndOpen: (kind, place) => void chooseAndOpen(kind, place),
    open: (file, place) => void archives.open(file, place),
    chooseAndAdd: (kind) => void chooseAndAdd(kind),
    add: (file) => void archives.add(file),
    remove: (index) => void archives.remove(index),
    expectFile(expected) {
      if (expected) archives.expectFile()
      else archives.expectNothing()
    },
    openSample,
    cancelOpening: () => archives.cancel(),
    showArchive(archive) {
      archives.show(archive)
      showMenu()
    },
    closeArchive: (archive) => archives.close(archive),
    quickClose,
    rememberMask(on) {
      mask = on
    },
    handOverPorts(archive) {
      const wanted = archive === null ? [...archives.connectable] : [archive]
      for (const one of wanted) {
        const { port1, port2 } = new MessageChannelMain()
        archives.connect(one, port1)
        window?.webContents.postMessage('engine-port', { archive: one }, [port2])
      }
      return wanted
    },
    saveLetter,
    savePicture,
    saveRecords: exports.save,
    cancelExport: exports.cancel,
    chooseCountries: () =>
      chooseCountries(
        async () => (window === null ? null : chooseCountryTable(window, texts().dialogs)),
        () => archives.engine(),
      ),
    forgetCountries: async () => void (await takeCountries(archives.engine(), null)),
    copy: (text) => clips.copy(text),
    lookAtStored: stored,
    forget,
    changeSettings,
  })
  answerCalls(() => window?.webContents ?? null, handlers)

  if (asked !== null && existsSync(asked)) archives.expectFile()
  showMenu()
  window = openWindow({
    preload: places.preload,
    remembered: settings.window,
    zoom: settings.settings.zoom,
    onClose: settings.rememberWindow,
    onPageGone: () => void bringPageBack(),
    onZoomByWheel: zoom,
  })
  window.once('closed', () => {
    window = null
  })

  let hasEnded = false
  app.on('will-quit', (event) => {
    if (hasEnded) return
    event.preventDefault()
    void Promise.all([archives.end(), settings.written()]).finally(() => {
      hasEnded = true
      // Not at once: Electron would still take this quit for the one that was just held back, and never end.
      setImmediate(() => app.quit())
    })
  })

  return (path) => {
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
    if (path !== null) openAsked(path)
  }
}

/** The ISO date of today, where the computer is. Swedish writes dates as ISO 8601 does. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}

function platform(): 'linux' | 'darwin' | 'win32' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}
