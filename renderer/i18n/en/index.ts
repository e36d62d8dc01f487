import { about } from './about/index.ts'
import { browse } from './browse.ts'
import { categories } from './categories.ts'
import { errors } from './errors.ts'
import { exporting } from './exporting.ts'
import { fields } from './fields.ts'
import { find } from './find.ts'
import { labels } from './labels.ts'
import { law } from './law.ts'
import { notes } from './notes/index.ts'
import { open } from './open.ts'
import { overview } from './overview.ts'
import { pictures } from './pictures.ts'
import { records } from './records.ts'
import { requests } from './requests.ts'
import { shell } from './shell.ts'
import { stored } from './stored.ts'
import { values } from './values.ts'
import { warnings } from './warnings.ts'

/** All interface texts in English, by area. English is the measure: every other language has exactly these keys. */
export const en = {
  shell,
  open,
  overview,
  browse,
  records,
  pictures,
  requests,
  law,
  categories,
  about,
  labels,
  fields,
  notes,
  values,
  stored,
  find,
  errors,
  warnings,
  exporting,
} as const
