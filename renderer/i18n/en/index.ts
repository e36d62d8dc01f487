import { about } from './about/index.ts'
import { first } from './first.ts'
import { law } from './law.ts'
import { notes } from './notes/index.ts'
import { pictures } from './pictures/index.ts'
import { requests } from './requests.ts'
import { stored } from './stored.ts'

/** All interface texts in English, by area. English is the measure: every other language has exactly these keys. */
export const en = { ...first, pictures, requests, law, about, notes, stored } as const
