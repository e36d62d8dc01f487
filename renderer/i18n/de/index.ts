import type { en } from '../en/index.ts'
import type { Words } from '../words.ts'
import { about } from './about/index.ts'
import { first } from './first.ts'
import { law } from './law.ts'
import { notes } from './notes/index.ts'
import { pictures } from './pictures/index.ts'
import { requests } from './requests.ts'
import { stored } from './stored.ts'

/** Alle Texte der Oberfläche auf Deutsch. */
export const de: Words<typeof en> = { ...first, pictures, requests, law, about, notes, stored }
