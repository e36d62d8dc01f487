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

/** The English texts that the window needs at once. The others come with their pages. */
export const first = {
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
} as const
