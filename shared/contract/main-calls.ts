import * as z from 'zod/mini'
import { progressSchema } from './archive.ts'
import { errorCodes } from './errors.ts'
import { exportOutcomeSchema, exportProgressSchema, exportRequestSchema } from './export.ts'
import { letterFileSchema } from './letter.ts'
import { settingsSchema } from './settings.ts'
import { storedSchema } from './stored.ts'
import { zoneSchema } from './zone.ts'

const nothing = z.null()
const place = z.enum(['beside', 'instead'])

/** What became of a request to save a file. */
export const saveOutcomeSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('saved'), name: z.string() }),
  z.object({ state: z.literal('dismissed') }),
  z.object({ state: z.literal('failed'), code: z.enum(errorCodes) }),
])
export type SaveOutcome = z.infer<typeof saveOutcomeSchema>

/**
 * Everything the window may ask of the main process, through `window.dossier.call`. Opening answers with `null` at once;
 * what becomes of it is told by the `open` event, whoever asked: a button, a drop, the menu, or the command line.
 */
export const mainCalls = {
  /** What the window needs before it can show anything. */
  start: {
    params: nothing,
    result: z.object({
      version: z.string(),
      electron: z.string(),
      platform: z.enum(['linux', 'darwin', 'win32']),
      /** Languages of the system, most wanted first. */
      languages: z.array(z.string()),
      /** Zone of the system. */
      zone: zoneSchema,
      /** Whether privacy view is on. It outlasts a page that is loaded again, so that nothing is shown bare after a crash. */
      mask: z.boolean(),
      /** Number of the archive that was shown before this page was loaded; null where none is open. */
      current: z.nullable(z.int()),
      settings: settingsSchema,
    }),
  },
  /** Opens an archive beside those that are open, or in the place of the one that is shown. */
  'open-choose': { params: z.object({ kind: z.enum(['file', 'folder']), place }), result: nothing },
  /** The dropped file itself travels beside the parameters: the preload script turns it into a path that the page never sees. */
  'open-dropped': { params: z.object({ place }), result: nothing },
  /** A file is held over the window, or waits there for an answer: an engine is made ready for it. With false it is gone; one that was opened stays. */
  'open-expected': { params: z.object({ expected: z.boolean() }), result: nothing },
  /** Puts another archive of the same account to the open one. What becomes of it is told by the `open` event. */
  'add-choose': { params: z.object({ kind: z.enum(['file', 'folder']) }), result: nothing },
  'add-dropped': { params: nothing, result: nothing },
  /** Takes an archive out of a view of several; `index` as in the summary. */
  'archive-remove': { params: z.object({ index: z.int().check(z.nonnegative()) }), result: nothing },
  'open-sample': { params: nothing, result: nothing },
  'open-cancel': { params: nothing, result: nothing },
  /**
   * Asks for a port to the engine of an open archive, or of each with null. Each arrives as a window message of kind `engine-port`.
   * The answer names the archives whose ports are on their way.
   */
  'engine-port': { params: z.object({ archive: z.nullable(z.int()) }), result: z.array(z.int()) },
  /** Tells main which archive the window shows: menus are about that one. */
  'archive-show': { params: z.object({ archive: z.int() }), result: nothing },
  'archive-close': { params: z.object({ archive: z.int() }), result: nothing },
  /** Closes everything at once and loads the page anew: no archive, no place it was at, nothing of it on the clipboard. */
  'quick-close': { params: nothing, result: nothing },
  /** Tells main that privacy view was switched, for it to remember. */
  'mask-set': { params: z.object({ on: z.boolean() }), result: nothing },
  /** Asks the person for a place and writes a letter there, its days, or everything that belongs together; the name comes without extension. */
  'letter-save': {
    params: z.object({ file: letterFileSchema, suggestedName: z.string().check(z.maxLength(120)) }),
    result: saveOutcomeSchema,
  },
  /** A picture of figures: its numbers, its drawing, or its pixels, as the bytes of the file. */
  'picture-save': {
    params: z.object({
      format: z.enum(['csv', 'svg', 'png']),
      bytes: z.instanceof(Uint8Array).check(z.refine((bytes) => bytes.length <= 20_000_000)),
      suggestedName: z.string().check(z.maxLength(120)),
    }),
    result: saveOutcomeSchema,
  },
  /**
   * Asks the person for a place and writes records there; answers when that has ended, and tells by `export` events how far it
   * is. One at a time. Everything goes into a new folder with the names that its files have everywhere; the name of a single
   * file is the person's, `suggestedName` comes without extension.
   */
  'export-save': {
    params: z.object({ request: exportRequestSchema, suggestedName: z.string().check(z.maxLength(120)) }),
    result: exportOutcomeSchema,
  },
  'export-cancel': { params: nothing, result: nothing },
  /**
   * Asks the person for a table of countries of their own (`.mmdb`) and uses it for the archive that is shown, until that is closed. The
   * table is read where the archive is, and nothing of it is stored. `origins` tells which one is in use.
   */
  'countries-choose': {
    params: nothing,
    result: z.discriminatedUnion('state', [
      z.object({ state: z.literal('used'), name: z.string(), date: z.string() }),
      z.object({ state: z.literal('dismissed') }),
      z.object({ state: z.literal('failed'), code: z.enum(errorCodes) }),
    ]),
  },
  'countries-forget': { params: nothing, result: nothing },
  /** Puts a text on the clipboard. Nothing is ever read from it. */
  copy: { params: z.object({ text: z.string().check(z.maxLength(200_000)) }), result: nothing },
  /** Looks at the disk and tells what lies there because of Dossier. */
  stored: { params: nothing, result: storedSchema },
  /** Removes the settings, temporary files and what was copied from here, then looks again. What the person saved stays: it is theirs. */
  forget: { params: nothing, result: storedSchema },
  'settings-set': { params: z.partial(settingsSchema), result: settingsSchema },
} as const

export type MainCall = keyof typeof mainCalls
export type MainParams<Call extends MainCall> = z.infer<(typeof mainCalls)[Call]['params']>
export type MainResult<Call extends MainCall> = z.infer<(typeof mainCalls)[Call]['result']>

/** What main tells the window unasked, through `window.dossier.on`. */
export const mainEvents = {
  open: z.discriminatedUnion('state', [
    /** `add` and `remove` change the view that is shown; `new` makes another. */
    z.object({ state: z.literal('started'), name: z.string(), purpose: z.enum(['new', 'add', 'remove']) }),
    z.object({ state: z.literal('progress'), progress: progressSchema }),
    /** The engine is ready: ask for its port. `archive` numbers the archives of this session; it takes the place of `replaces`. */
    z.object({ state: z.literal('opened'), archive: z.int(), name: z.string(), replaces: z.nullable(z.int()) }),
    /** What was open before still is. */
    z.object({ state: z.literal('failed'), name: z.string(), code: z.enum(errorCodes), where: z.string() }),
    z.object({ state: z.literal('cancelled'), name: z.string() }),
  ]),
  /** The engine of an open archive died; main opens the same file again, three times at most. */
  engine: z.discriminatedUnion('state', [
    z.object({ archive: z.int(), state: z.literal('restarting'), attempt: z.int() }),
    z.object({ archive: z.int(), state: z.literal('gone') }),
  ]),
  export: exportProgressSchema,
  /** An archive was closed; `current` is the one to show now. */
  closed: z.object({ archive: z.int(), current: z.nullable(z.int()) }),
  /** An archive was chosen in the menu. */
  show: z.object({ archive: z.int() }),
  /** A menu item or an accelerator that the window carries out. */
  command: z.object({
    command: z.enum([
      'overview',
      'request',
      'export',
      'search',
      'filter',
      'palette',
      'shortcuts',
      'about',
      'report',
      'stored',
      'law',
      'next-archive',
      'previous-archive',
      'back',
      'forward',
      'toggle-mask',
    ]),
  }),
  settings: settingsSchema,
} as const
export type MainEvent = keyof typeof mainEvents
export type MainEventData<Name extends MainEvent> = z.infer<(typeof mainEvents)[Name]>

/** The whole bridge between a page and the rest of the app: two functions. */
export interface Bridge {
  /** `file` accompanies `open-dropped` and `add-dropped` only. Answers are `{ok, result}` or `{ok: false, code}`. */
  call(name: string, params: unknown, file?: unknown): Promise<unknown>
  on(listener: (event: string, data: unknown) => void): void
}
export type MainReply = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly code: string }
