import type { Ingestion } from '../ingest/ingestion.ts'
import type { LocatedSection } from '../queries/sections.ts'
import type { Place } from './places.ts'
import { canonicalName, type Identity, identify } from './record-identity.ts'

/** Archives whose records of a section have the same fields. */
interface Layout {
  readonly fields: ReadonlySet<string>
  readonly archives: readonly number[]
}

/**
 * A newer export may tell more of a record than an older one could: the title of a video, the post under a comment. A record that
 * says nothing but what a fuller one of another archive says too, and whose own export does not have the fields that the fuller one
 * has beyond that, is that record. It is hidden behind the fuller one, one for one.
 *
 * @param hidden the table of rows that are not shown; what is found is added to it
 */
export async function hideFuller(
  ingestion: Ingestion,
  section: LocatedSection,
  places: readonly Place[],
  identity: Identity,
  hidden: string,
  ownNames: readonly string[],
): Promise<void> {
  const { store } = ingestion
  const layouts = layoutsOf(identity)
  const date = section.category?.date == null ? null : canonicalName(section, section.category.date)
  for (const rich of layouts) {
    for (const poor of layouts) {
      const comparable = date !== null && poor.fields.has(date) && rich.fields.has(date)
      if (!comparable || [...rich.fields].every((field) => poor.fields.has(field))) continue
      const richPlaces = places.filter(({ archive }) => rich.archives.includes(archive))
      const part = await identify(ingestion, section, richPlaces, { ownNames, only: poor.fields })
      const found = store.scratchName()
      await store.run(
        `CREATE TABLE "${found}" AS
         WITH open AS (SELECT * FROM "${identity.table}" WHERE r NOT IN (SELECT r FROM "${hidden}")),
              poor AS (SELECT r, archive, listed, key, row_number() OVER (PARTITION BY listed, key ORDER BY r) AS n FROM open
                       WHERE archive IN (${poor.archives.join(', ')}) AND key <> ''),
              rich AS (SELECT open.r, open.listed, part.key, row_number() OVER (PARTITION BY open.listed, part.key ORDER BY open.r) AS n
                       FROM open JOIN "${part.table}" part USING (r) WHERE part.key <> open.key)
         SELECT poor.r AS r, rich.r AS shown, poor.archive AS archive FROM poor JOIN rich USING (listed, key, n)`,
      )
      await store.run(`UPDATE "${hidden}" SET shown = f.shown FROM "${found}" f WHERE "${hidden}".shown = f.r`)
      await store.run(`INSERT INTO "${hidden}" SELECT r, shown, archive, FALSE FROM "${found}"`)
      for (const table of [found, part.table]) await store.run(`DROP TABLE "${table}"`)
    }
  }
}

/** The layouts of the archives, those with most fields first. */
function layoutsOf({ fields }: Identity): readonly Layout[] {
  const layouts = new Map<string, Layout>()
  for (const [archive, own] of fields) {
    const name = [...own].sort().join('\n')
    layouts.set(name, { fields: own, archives: [...(layouts.get(name)?.archives ?? []), archive] })
  }
  const sorted = [...layouts].sort(
    ([one, { fields: first }], [other, { fields: second }]) => second.size - first.size || (one < other ? -1 : 1),
  )
  return sorted.map(([, layout]) => layout)
}
