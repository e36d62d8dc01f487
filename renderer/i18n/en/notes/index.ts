import { profile } from './profile.ts'
import { records } from './records.ts'
import { settings } from './settings.ts'

/** One plain sentence for a key of the export whose name does not explain itself. */
export const notes = { ...settings, ...profile, ...records } as const
