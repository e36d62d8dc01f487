import type { ExportFormat } from '@shared/contract/export.ts'
import type { LetterFileFormat } from '@shared/contract/letter.ts'
import { type BrowserWindow, dialog } from 'electron'
import type { Texts } from './texts/texts.ts'

// `dialog` is always used through its object: what a test puts into it is then what is called. No place that anyone
// chooses is added to the system's list of recent documents.

/** Asks which archive to open, or to put to the open one; null when none was chosen. */
export async function chooseArchive(
  window: BrowserWindow,
  kind: 'file' | 'folder',
  texts: Texts['dialogs'],
  purpose: 'open' | 'add' = 'open',
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: purpose === 'add' ? texts.addTitle : kind === 'file' ? texts.openTitle : texts.openFolderTitle,
    properties: [kind === 'file' ? 'openFile' : 'openDirectory', 'dontAddToRecent'],
    ...(kind === 'file'
      ? {
          filters: [
            { name: texts.archives, extensions: ['zip', 'json', 'txt'] },
            { name: texts.allFiles, extensions: ['*'] },
          ],
        }
      : {}),
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Asks which table of countries to use; null when none was chosen. */
export async function chooseCountryTable(window: BrowserWindow, texts: Texts['dialogs']): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: texts.countriesTitle,
    properties: ['openFile', 'dontAddToRecent'],
    filters: [
      { name: texts.countries, extensions: ['mmdb'] },
      { name: texts.allFiles, extensions: ['*'] },
    ],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Asks where to save a letter or what belongs to it, and whether to replace what stands there; null when the person thought better of it. */
export async function chooseLetterPlace(
  window: BrowserWindow,
  suggestedPath: string,
  format: LetterFileFormat,
  texts: Texts['dialogs'],
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: format === 'ics' ? texts.saveDatesTitle : texts.saveLetterTitle,
    defaultPath: suggestedPath,
    filters: [{ name: texts[format], extensions: [format] }],
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
  })
  return canceled || filePath === '' ? null : filePath
}

/** Asks where to save a picture or its numbers, and whether to replace what stands there; null when the person thought better of it. */
export async function choosePicturePlace(
  window: BrowserWindow,
  suggestedPath: string,
  format: 'csv' | 'svg' | 'png',
  texts: Texts['dialogs'],
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: texts.savePictureTitle,
    defaultPath: suggestedPath,
    filters: [{ name: texts[format], extensions: [format] }],
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
  })
  return canceled || filePath === '' ? null : filePath
}

/** Asks where to save records, and whether to replace what stands there; null when the person thought better of it. */
export async function chooseRecordsPlace(
  window: BrowserWindow,
  suggestedPath: string,
  format: ExportFormat,
  texts: Texts['dialogs'],
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: texts.saveRecordsTitle,
    defaultPath: suggestedPath,
    filters: [{ name: texts[format], extensions: [format] }],
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
  })
  return canceled || filePath === '' ? null : filePath
}

/** Asks in which folder to put a new one with everything; null when the person thought better of it. */
export async function chooseExportFolder(window: BrowserWindow, suggestedPath: string, texts: Texts['dialogs']): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: texts.exportTitle,
    buttonLabel: texts.exportHere,
    defaultPath: suggestedPath,
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Says that the window stopped. Resolves to whether the person wants to go on. */
export async function tellWindowGone(again: boolean, texts: Texts['gone']): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: again ? texts.stopped : texts.reopened,
    detail: again ? texts.stoppedDetail : texts.reopenedDetail,
    buttons: again ? [texts.tryAgain, texts.quit] : [texts.goOn],
    defaultId: 0,
    cancelId: again ? 1 : 0,
    noLink: true,
  })
  return response === 0
}
