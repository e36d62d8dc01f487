import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { defaultSettings, type Settings, settingsSchema } from '@shared/contract/settings.ts'
import * as z from 'zod/mini'
import { log } from './log.ts'
import { type WindowPlace, windowPlaceSchema } from './window-place.ts'
import { writeWhole } from './write-whole.ts'

/** Everything that the app keeps on disk by itself. */
const storedSchema = z.object({ settings: settingsSchema, window: z.nullable(windowPlaceSchema) })
type Stored = z.infer<typeof storedSchema>

/** The person's settings and the window's place, kept in one small file. */
export interface SettingsStore {
  readonly settings: Settings
  readonly window: WindowPlace | null
  /** Takes over what is given and keeps the rest. */
  set(changes: Readonly<Partial<Record<keyof Settings, unknown>>>): Settings
  rememberWindow(place: WindowPlace): void
  /** Goes back to the defaults and removes the file. Until something is set again, the window's place is not remembered either. */
  forget(): Promise<Settings>
  /** Resolves when everything said so far is on disk. */
  written(): Promise<void>
}

/**
 * Opens the store. A file that is missing, broken or from another version gives the defaults for what it does not hold;
 * it is only overwritten when something is set.
 *
 * @param path the settings file
 */
export function openSettings(path: string): SettingsStore {
  let stored = read(path)
  let writing: Promise<void> = Promise.resolve()
  let forgotten = false

  function keep(next: Stored): void {
    stored = next
    const text = `${JSON.stringify(next, null, 2)}\n`
    // One after the other, so that the last word is the one that stays.
    writing = writing.then(() => writeWhole(path, text)).catch(() => log('settings-not-written'))
  }

  return {
    get settings() {
      return stored.settings
    },
    get window() {
      return stored.window
    },
    set(changes) {
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      forgotten = false
      keep({ ...stored, settings: settingsSchema.parse({ ...stored.settings, ...given }) })
      return stored.settings
    },
    rememberWindow(place) {
      if (!forgotten) keep({ ...stored, window: place })
    },
    async forget() {
      stored = { settings: defaultSettings, window: null }
      forgotten = true
      writing = writing.then(() => rm(path, { force: true })).catch(() => log('settings-not-written'))
      await writing
      return stored.settings
    },
    written: () => writing,
  }
}

function read(path: string): Stored {
  const content = readJson(path)
  const kept = recordOf(content['settings'])
  let settings = defaultSettings
  // One by one, so that a zone this computer no longer knows does not cost the language as well.
  for (const key of Object.keys(defaultSettings)) {
    if (!Object.hasOwn(kept, key)) continue
    const taken = z.safeParse(settingsSchema, { ...settings, [key]: kept[key] })
    if (taken.success) settings = taken.data
    else log('settings-unreadable')
  }
  const window = z.safeParse(z.nullable(windowPlaceSchema), content['window'] ?? null)
  if (!window.success) log('settings-unreadable')
  return { settings, window: window.data ?? null }
}

function readJson(path: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
