import type { notes as english } from '../../en/notes/index.ts'
import type { Words } from '../../words.ts'
import { profile } from './profile.ts'
import { records } from './records.ts'
import { settings } from './settings.ts'

/** Ein einfacher Satz zu jedem Schlüssel des Exports, der sich nicht selbst erklärt. */
export const notes: Words<typeof english> = { ...settings, ...profile, ...records }
