import { type PreparedSection, shownBeside, storedColumn } from '../columns.ts'
import { linkForms } from '../link-column.ts'
import { columnName } from '../sql.ts'

/** The address that TikTok writes before and after a video's number. */
export const videoAddress = { prefix: 'https://www.tiktokv.com/share/video/', suffix: '/' }

/** A video's number in an address that is written in another way, for example `https://www.tiktok.com/@name/video/7…`. */
const inText = "'/(?:video|photo|v)/([0-9]{10,19})'"

/** The number of the video that a link column names, as BIGINT; NULL where it names none. Only the numbers of links are looked at. */
export function videoId({ section, facts }: PreparedSection, key: string): string {
  const column = storedColumn(section, key)
  const parts: string[] = []
  if (column?.type === 'link') {
    const name = columnName(section.table, column)
    const forms = linkForms(section.table, column)
    const videos = forms.filter(({ prefix }) => prefix.endsWith('/video/'))
    const shapes = videos.flatMap(({ shapes: some }) => some)
    // Where all links are videos, a record of another shape has none; only a record that is kept whole may have a number without a meaning.
    const written = videos.length < forms.length ? `shape IN (${shapes.join(',')})` : facts.whole ? 'shape > 0' : null
    if (shapes.length > 0) parts.push(written === null ? name : `CASE WHEN ${written} THEN ${name} END`)
  }
  const beside = shownBeside(section, key, facts.whole)
  const texts = [...(column?.type === 'text' ? [columnName(section.table, column)] : []), ...(beside === null ? [] : [beside])]
  for (const text of texts) parts.push(`TRY_CAST(nullif(regexp_extract(${text}, ${inText}, 1), '') AS BIGINT)`)
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  return only === undefined ? 'NULL::BIGINT' : `coalesce(${parts.join(', ')})`
}
