import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import type { Language } from './language.ts'
import { spanish } from './spanish.ts'

/** Every language of which something is known. Add one here. */
export const languages: readonly Language[] = [english, dutch, spanish, german]
