import { basename } from 'node:path'
import { DossierError } from '@shared/contract/errors.ts'
import type { ExportOutcome } from '@shared/contract/export.ts'
import type { MainParams, MainResult, SaveOutcome } from '@shared/contract/main-calls.ts'
import type { Settings } from '@shared/contract/settings.ts'
import type { Handlers } from './dispatch.ts'
import type { ArchiveFile } from './engine-opening.ts'

/** What the window's calls can set in motion. */
export interface Capabilities {
  start(): MainResult<'start'>
  chooseAndOpen(kind: 'file' | 'folder', place: 'beside' | 'instead'): void
  open(file: ArchiveFile, place: 'beside' | 'instead'): void
  chooseAndAdd(kind: 'file' | 'folder'): void
  add(file: ArchiveFile): void
  /** @throws DossierError where there is no such archive in the view, or no other */
  remove(index: number): void
  expectFile(expected: boolean): void
  openSample(): void
  cancelOpening(): void
  showArchive(archive: number): void
  closeArchive(archive: number): void
  quickClose(): void
  rememberMask(on: boolean): void
  /**
   * Sends the window a port to an archive's engine, or to each with null, and tells which.
   *
   * @throws DossierError when there is none to connect with
   */
  handOverPorts(archive: number | null): number[]
  saveLetter(params: MainParams<'letter-save'>): Promise<SaveOutcome>
  savePicture(params: MainParams<'picture-save'>): Promise<SaveOutcome>
  saveRecords(params: MainParams<'export-save'>): Promise<ExportOutcome>
  cancelExport(): void
  chooseCountries(): Promise<MainResult<'countries-choose'>>
  forgetCountries(): Promise<void>
  copy(text: string): Promise<void>
  lookAtStored(): Promise<MainResult<'stored'>>
  forget(): Promise<MainResult<'forget'>>
  changeSettings(changes: MainParams<'settings-set'>): Settings
}

/** The archive at a path, named as the person knows it. */
export function archiveAt(path: string): ArchiveFile {
  return { path, name: basename(path), sample: false }
}

/** What another program only lends, a mail for example, has no path; nor has what a page makes up. A copy would have one. */
function dropped(path: string | null): ArchiveFile {
  if (path === null || path === '') throw new DossierError('no-permission')
  return archiveAt(path)
}

/** The answers to the window's calls. Opening answers at once; what becomes of it is told by events. */
export function createHandlers(capabilities: Capabilities): Handlers {
  const done = (action: () => void): null => {
    action()
    return null
  }
  return {
    start: () => capabilities.start(),
    'open-choose': ({ kind, place }) => done(() => capabilities.chooseAndOpen(kind, place)),
    'open-dropped': ({ place }, path) => done(() => capabilities.open(dropped(path), place)),
    'open-expected': ({ expected }) => done(() => capabilities.expectFile(expected)),
    'add-choose': ({ kind }) => done(() => capabilities.chooseAndAdd(kind)),
    'add-dropped': (_nothing, path) => done(() => capabilities.add(dropped(path))),
    'archive-remove': ({ index }) => done(() => capabilities.remove(index)),
    'open-sample': () => done(() => capabilities.openSample()),
    'open-cancel': () => done(() => capabilities.cancelOpening()),
    'engine-port': ({ archive }) => capabilities.handOverPorts(archive),
    'archive-show': ({ archive }) => done(() => capabilities.showArchive(archive)),
    'archive-close': ({ archive }) => done(() => capabilities.closeArchive(archive)),
    'quick-close': () => done(() => capabilities.quickClose()),
    'mask-set': ({ on }) => done(() => capabilities.rememberMask(on)),
    'letter-save': (params) => capabilities.saveLetter(params),
    'picture-save': (params) => capabilities.savePicture(params),
    'export-save': (params) => capabilities.saveRecords(params),
    'export-cancel': () => done(() => capabilities.cancelExport()),
    'countries-choose': () => capabilities.chooseCountries(),
    'countries-forget': async () => {
      await capabilities.forgetCountries()
      return null
    },
    copy: async ({ text }) => {
      await capabilities.copy(text)
      return null
    },
    stored: () => capabilities.lookAtStored(),
    forget: () => capabilities.forget(),
    'settings-set': (changes) => capabilities.changeSettings(changes),
  }
}
