import type { first as english } from '../en/first.ts'
import type { Words } from '../words.ts'
import { browse } from './browse.ts'
import { categories } from './categories.ts'
import { errors } from './errors.ts'
import { exporting } from './exporting.ts'
import { fields } from './fields.ts'
import { find } from './find.ts'
import { labels } from './labels.ts'
import { open } from './open.ts'
import { overview } from './overview.ts'
import { pages } from './pages.ts'
import { records } from './records.ts'
import { shell } from './shell.ts'
import { values } from './values.ts'
import { warnings } from './warnings.ts'

/** Die deutschen Texte, die das Fenster sofort braucht. Die übrigen kommen mit ihren Seiten. */
export const first: Words<typeof english> = {
  shell,
  open,
  overview,
  pages,
  browse,
  records,
  categories,
  labels,
  fields,
  values,
  find,
  errors,
  warnings,
  exporting,
}
