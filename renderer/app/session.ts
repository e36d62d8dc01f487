import type { Progress, Summary } from '@shared/contract/archive.ts'
import type { ErrorCode } from '@shared/contract/errors.ts'
import type { MainResult } from '@shared/contract/main-calls.ts'
import type { Settings } from '@shared/contract/settings.ts'
import { create } from 'zustand'
import type { EngineClient } from './engine-client.ts'

/** What the window learns once, at the start. */
export type Start = Omit<MainResult<'start'>, 'settings' | 'mask' | 'current'>

/** An archive on its way in. */
export interface Opening {
  readonly name: string
  /** `add` and `remove` change the view that is shown; `new` makes another. */
  readonly purpose: 'new' | 'add' | 'remove'
  readonly progress: Progress | null
}

/** Why an archive did not open; `keptOther` tells whether another one was open meanwhile. */
export interface OpenFailure {
  readonly name: string
  readonly purpose: Opening['purpose']
  readonly code: ErrorCode
  readonly where: string
  readonly keptOther: boolean
}

export type EngineTrouble = { readonly state: 'restarting'; readonly attempt: number } | { readonly state: 'gone' }

/** An archive that is open: its engine and what it holds. `masked` tells under which view the summary was made. */
export interface OpenArchive {
  readonly engine: EngineClient
  readonly summary: Summary
  readonly masked: boolean
  readonly trouble: EngineTrouble | null
}

/** What this window knows for as long as it is open. Nothing of it is stored. */
export interface Session {
  readonly start: Start
  readonly settings: Settings
  /** Privacy view. */
  readonly mask: boolean
  readonly opening: Opening | null
  readonly failure: OpenFailure | null
  /** All that are open, in the order in which they were opened. */
  readonly archives: readonly OpenArchive[]
  /** The one of them that is shown. */
  readonly archive: OpenArchive | null
}

const nowhere: Session = {
  start: { version: '', electron: '', platform: 'linux', languages: [], zone: 'UTC' },
  settings: { theme: 'system', language: 'system', zone: 'system', zoom: 100 },
  mask: false,
  opening: null,
  failure: null,
  archives: [],
  archive: null,
}

export const useSession = create<Session>()(() => nowhere)

/** The open archives and which one is shown, as they belong together. Where that one is not among them, none is. */
export function withShown(archives: readonly OpenArchive[], shown: number | null): Pick<Session, 'archives' | 'archive'> {
  return { archives, archive: archives.find(({ engine }) => engine.archive === shown) ?? null }
}
